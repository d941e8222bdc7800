import path from 'node:path'
import { UnreadableReturn, type Problem } from '../../../../returns/index.ts'
import { encodingOf, textOf, type Encoding } from '../../../../returns/text.ts'
import { inside, listOf, Maker, nothing, put, type Making } from './make.ts'
import type { Child, Header, ModuleName } from './modules.ts'
import { once } from './once.ts'
import { Says } from './says.ts'
import { message, type Group, type Leaf, type Part } from './schema.ts'
import { XmlReader } from './xml.ts'
import { yearOf, type Year } from './year.ts'

/** A census as it was read. */
export interface CinReturn {
  readonly header: Header
  /** Null when the header does not say it. */
  readonly year: Year | null
  readonly children: readonly Child[]
  /** How many modules of each kind stood in the file, those that say the same twice counted twice. */
  readonly rows: ReadonlyMap<ModuleName, number>
  /** How many dates could not be read, by module and element: 'CINdetails.CINclosureDate'. */
  readonly unreadable: ReadonlyMap<string, number>
  /** False when the file was cut off: there may have been more children. */
  readonly whole: boolean
  readonly problems: readonly Problem[]
}

/** Reads a census. Throws `UnreadableReturn` when it is none, or nothing in it can be checked. */
export async function readCin(file: string): Promise<CinReturn> {
  const encoding = await encodingOf(file)
  return readCinText(textOf(file, encoding), path.basename(file), encoding)
}

/** Reads a census from its text, piece by piece. */
export async function readCinText(pieces: AsyncIterable<string> | Iterable<string>, name: string, encoding: Encoding = 'utf-8'): Promise<CinReturn> {
  const reader = new CinReader(name, encoding)
  for await (const piece of pieces) if (!reader.write(piece)) break
  return reader.end()
}

/** An element being read: what it may hold, the module its values go to, and what of it has been seen. */
interface Frame {
  readonly group: Group
  readonly to: Making | null
  readonly name: string
  readonly around: Frame | null
  last: number
  seen: number
}
interface MakingChild {
  readonly at: number
  id: string | null
  identifiers: Making | null
  characteristics: Making | null
  disabilities: readonly Making[]
  details: readonly Making[]
  again: readonly Making[]
}

/** Groups of which the first alone is read, although they are no module. */
const firstOnly = new Set(['Children', 'CollectionDetails'])
/** A name without its namespace's prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

class CinReader {
  readonly #says: Says
  readonly #encoding: Encoding
  readonly #maker: Maker
  readonly #xml: XmlReader
  readonly #children: Child[] = []
  #frame: Frame | null = null
  #header: Making | null = null
  #year: Year | null | undefined
  #child: MakingChild | null = null
  #leaf: Leaf | null = null
  #text = ''
  /** How deep inside an element that is not read. */
  #skip = 0
  #whole = true
  #root = false
  #childrenSeen = false
  #foreignLetters = false
  #declared: string | null = null
  /** Where the parser was when the last child ended. */
  #endedAt = -1

  constructor(name: string, encoding: Encoding) {
    this.#says = new Says(name)
    this.#encoding = encoding
    this.#maker = new Maker(this.#says.problems)
    this.#xml = new XmlReader({
      declared: (as) => { this.#declared = as },
      open: (element) => this.#open(element),
      text: (text) => this.#take(text),
      close: () => this.#close(),
      wrong: (what, line, broken) => this.#wrong(what, line, broken),
    })
  }

  write(piece: string): boolean {
    // oxlint-disable-next-line no-control-regex -- letters outside ASCII are what an encoding matters for
    if (!this.#foreignLetters) this.#foreignLetters = /[^\u0000-\u007f]/.test(piece)
    return this.#xml.write(piece)
  }

  end(): CinReturn {
    this.#xml.end()
    if (!this.#root) throw new UnreadableReturn('There is no element in this file, so it is not a census.')
    if (!this.#header && !this.#childrenSeen) throw new UnreadableReturn('This file has neither a header nor children, so it is not a children in need census.')
    const year = this.#settleYear(), says = this.#says
    says.encoding(this.#declared, this.#encoding, this.#foreignLetters)
    if (!this.#header) says.of(null, 'Header', 'No Header. Which year it is of, and whose, is not known.')
    if (!this.#childrenSeen) says.of(null, 'Children', 'No Children.')
    else if (this.#children.length === 0) says.of(null, 'Child', 'No child in it that could be read whole.')
    const header = (this.#header ?? this.#maker.blank('Header', null, null, 0)) as unknown as Header
    return { header, year, children: this.#children, rows: this.#maker.rows, unreadable: this.#maker.unreadable, whole: this.#whole, problems: says.all() }
  }

  get #at(): number | null { return this.#child?.at ?? null }

  #open(name: string): void {
    if (this.#skip > 0) { this.#skip++; return }
    const frame = this.#frame
    if (!frame) { this.#begin(local(name)); return }
    const part = this.#leaf ? undefined : frame.group.parts.get(name) ?? frame.group.parts.get(local(name))
    if (!part) this.#says.strange(this.#at, name)
    if (!part || !this.#inOrder(frame, part)) { this.#skip = 1; return }
    if (part.holds.leaf) {
      this.#leaf = part.holds
      this.#text = ''
      if (part.holds.field === 'Sex' && this.#child && this.#year) this.#says.sex(this.#child.at, name, this.#year.ending)
    } else this.#enter(part.name, part.holds, frame)
  }

  #begin(name: string): void {
    if (this.#root || name !== 'Message') throw new UnreadableReturn('This XML file is not a children in need census: its outermost element should be Message.')
    this.#root = true
    this.#frame = { group: message, to: null, name, around: null, last: -1, seen: 0 }
  }

  /** Says when an element stands out of order or a second time. False: it is not to be read. */
  #inOrder(frame: Frame, part: Part): boolean {
    if (part.order < frame.last) this.#says.of(this.#at, part.name, 'Out of the order the census asks for. It was read.')
    else frame.last = part.order
    const bit = 1 << part.order, again = !part.many && (frame.seen & bit) !== 0
    frame.seen |= bit
    if (!again) return true
    // Groups that only hold a list may be read on without losing anything.
    const list = !part.holds.leaf && part.holds.starts === null && !firstOnly.has(part.name)
    this.#says.of(this.#at, part.name, `There more than once where one is allowed. ${list ? 'All were read.' : 'The first was read.'}`)
    return list
  }

  #enter(name: string, group: Group, frame: Frame): void {
    if (name === 'Children') this.#childrenSeen = true
    let { to } = frame
    if (group.starts === 'Child') {
      this.#settleYear()
      this.#child = { at: this.#children.length, id: null, identifiers: null, characteristics: null, disabilities: nothing, details: nothing, again: nothing }
    } else if (group.starts) to = this.#start(group.starts, to)
    this.#frame = { group, to, name, around: frame, last: -1, seen: 0 }
  }

  #start(module: ModuleName, within: Making | null): Making {
    const child = this.#child, list = listOf[module]
    if (!child) return (this.#header = this.#maker.module('Header', null, null, 0))
    if (!list) {
      const made = this.#maker.module(module, child, null, 0)
      if (module === 'ChildIdentifiers') child.identifiers = made
      else child.characteristics = made
      return made
    }
    const own = module === 'CINdetails' || module === 'Disabilities', into = own ? child as unknown as Making : within
    if (!into) throw new Error(`${module} stands in nothing`)
    const made = this.#maker.module(module, child, own ? null : within, (into[list] as readonly Making[]).length)
    put(into, list, made)
    return made
  }

  #take(text: string): void {
    if (this.#skip > 0) return
    if (this.#leaf) this.#text += text
    else if (text.trim() !== '') this.#says.of(this.#at, this.#frame?.name ?? null, 'Text between elements, where none belongs. It was not read.')
  }

  #close(): void {
    if (this.#skip > 0) { this.#skip--; return }
    const leaf = this.#leaf
    if (leaf) { this.#leaf = null; this.#settle(leaf); return }
    const frame = this.#frame
    this.#frame = frame?.around ?? null
    if (frame?.group.starts === 'Child') this.#finish()
    // A group of reviews without a date is a review whose date is missing.
    else if (frame?.name === 'Reviews' && frame.seen === 0) this.#start('Reviews', frame.to)
  }

  #settle(leaf: Leaf): void {
    const within = this.#frame?.to
    if (!within) return
    const to = leaf.of === 'one' || leaf.of === 'several' ? within : this.#start(leaf.of, within)
    // Of several sources, what the first says is kept.
    if (leaf.of === 'one' && to[leaf.field] !== null) return
    this.#maker.value(to, leaf, this.#text, this.#at)
  }

  #finish(): void {
    const child = this.#child
    if (!child) return
    const lacks = (there: unknown, name: string): void => { if (!there) this.#says.of(child.at, name, `No ${name}, which every child should have.`) }
    lacks(child.identifiers, 'ChildIdentifiers')
    lacks(child.characteristics, 'ChildCharacteristics')
    lacks(child.details.length, 'CINdetails')
    child.identifiers ??= this.#maker.blank('ChildIdentifiers', child, null, 0)
    child.characteristics ??= this.#maker.blank('ChildCharacteristics', child, null, 0)
    child.id = child.identifiers['LAchildID'] as string | null
    const twice = 'Says exactly what an earlier one of the same child says. Checked once; the department\'s system may count it twice.'
    child.details = once(child.details, (m) => {
      this.#says.of(child.at, m.module, twice)
      for (const left of [m, ...inside(m)]) put(child as unknown as Making, 'again', left)
    })
    this.#children.push(child as unknown as Child)
    this.#child = null
    this.#endedAt = this.#xml.position
  }

  #settleYear(): Year | null {
    if (this.#year !== undefined) return this.#year
    const header = this.#header as unknown as Header | null, collection = header?.Collection
    if (collection && collection.toUpperCase() !== 'CIN') {
      const named = /^\w{1,10}$/.test(collection) ? collection : 'of something else'
      throw new UnreadableReturn(`The header says this is the collection ${named}, not the children in need census (CIN).`)
    }
    const { year, wrong } = header ? yearOf(header) : { year: null, wrong: [] }
    for (const says of wrong) this.#says.of(null, 'ReferenceDate', says)
    return (this.#year = year)
  }

  #wrong(what: string, line: number, broken: boolean): void {
    if (!broken) { this.#says.of(this.#at, null, `${what} Line ${line}.`, what); return }
    this.#whole = false
    // A closing tag that closes something else also ended the child that stood open: it was not read to its end.
    const ended = this.#endedAt === this.#xml.position && this.#children.length > 0
    if (ended) this.#children.pop()
    this.#says.of(null, null, `${what} Line ${line}.${ended || this.#child ? ' The child it stands in was not checked; those before it were.' : ''}`)
  }
}
