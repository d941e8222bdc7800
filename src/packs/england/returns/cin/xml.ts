import { SaxesParser } from 'saxes'
import { UnreadableReturn } from '../../../../returns/index.ts'

/** What an XML file is read into. */
export interface XmlHandler {
  readonly declared: (encoding: string) => void
  readonly open: (name: string) => void
  readonly text: (text: string) => void
  readonly close: () => void
  /** Something that is not well-formed XML. When broken, nothing more is read. */
  readonly wrong: (what: string, line: number, broken: boolean) => void
}

/** Thrown by the reader to itself, to get out of the parser. */
const stop = new Error('nothing more can be read')
/** Deeper than any census: its deepest element is the seventh. */
const deepest = 50
/** After so many faults it is not worth reading on. */
const mostFaults = 100
/** An & that begins neither a named nor a numbered character; and where comments and unparsed text begin, in which & may stand. */
const marks = /<!--|<!\[CDATA\[|&(?!#?\w{1,31};)/g
const structural = ['unexpected close tag', 'unmatched closing tag', 'unclosed tag', 'unexpected end', 'only one root', 'weird empty close tag']

/**
 * Reads XML as it comes. Only the five characters XML itself names are expanded; document types are passed over, and nothing
 * outside the file is ever read. A bare & is taken as written: the parser would otherwise swallow the file to the next semicolon.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: false })
  readonly #to: XmlHandler
  #held = ''
  /** What ends the comment or unparsed text the parser is in. */
  #until: string | null = null
  #begun = false
  #faults = 0
  #depth = 0
  #broken = false

  constructor(to: XmlHandler) {
    this.#to = to
    const parser = this.#parser
    parser.on('xmldecl', ({ encoding }) => { if (encoding) to.declared(encoding) })
    parser.on('opentagstart', ({ name }) => {
      if (++this.#depth > deepest) throw new UnreadableReturn('Its elements stand inside one another deeper than in any census, so it was not read.')
      to.open(name)
    })
    parser.on('text', to.text)
    parser.on('cdata', to.text)
    parser.on('closetag', () => {
      this.#depth--
      to.close()
    })
    parser.on('doctype', () => to.wrong('A document type stands in the file. It was passed over: the census has none.', parser.line, false))
    parser.on('error', ({ message }) => this.#fault(message))
  }

  /** How far the parser is: two moments at the same place belong to the same tag. */
  get position(): number { return this.#parser.position }

  /** Takes more text. False: nothing more is wanted. */
  write(piece: string): boolean {
    let text = this.#held + piece
    this.#held = ''
    if (!this.#begun && !this.#begin(text)) return true
    // What follows the last & may be in the next piece.
    const last = text.lastIndexOf('&')
    if (last > text.length - 34 && last >= 0) { this.#held = text.slice(last); text = text.slice(0, last) }
    this.#parse(() => this.#parser.write(this.#mend(text)))
    return !this.#broken
  }

  end(): void {
    if (!this.#begun) throw new UnreadableReturn('The file is empty.')
    if (!this.#broken) this.#parse(() => this.#parser.write(this.#mend(this.#held)).close())
  }

  #parse(parse: () => void): void {
    try { parse() } catch (error) { if (error !== stop) throw error }
  }

  #begin(text: string): boolean {
    const start = text.trimStart()
    if (start === '') return false
    if (!start.startsWith('<')) throw new UnreadableReturn('This is not an XML file. Give the census as the XML made for the department.')
    this.#begun = true
    return true
  }

  /** Parses up to each bare & and writes it as it should be, so that it is said of where it stands. Gives back what is left. */
  #mend(text: string): string {
    if (!this.#until && !text.includes('&') && !text.includes('<!')) return text
    let from = 0
    for (let at = 0; at < text.length;) {
      if (this.#until) {
        const end = text.indexOf(this.#until, at)
        if (end < 0) break
        at = end + this.#until.length
        this.#until = null
        continue
      }
      marks.lastIndex = at
      const found = marks.exec(text)
      if (!found) break
      at = marks.lastIndex
      if (found[0] !== '&') { this.#until = found[0] === '<!--' ? '-->' : ']]>'; continue }
      this.#parser.write(text.slice(from, found.index))
      this.#to.wrong('An & on its own. In XML it is written &amp;. It was read as it stands; the department\'s system will refuse the file.', this.#parser.line, false)
      this.#parser.write('&amp;')
      from = at
    }
    return text.slice(from)
  }

  #fault(message: string): void {
    this.#broken = structural.some((s) => message.includes(s)) || ++this.#faults >= mostFaults
    const end = message.includes('unclosed tag') || message.includes('unexpected end')
    const what = end ? 'The file ends before its last element is closed, so it was cut off.' : 'This is not well-formed XML.'
    this.#to.wrong(`${what}${this.#broken && !end ? ' Nothing after it could be read.' : ''}`, this.#parser.line, this.#broken)
    if (this.#broken) throw stop
  }
}
