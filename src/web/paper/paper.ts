import { createRequire } from 'node:module'
import path from 'node:path'
import PDFDocument from 'pdfkit'
import { printable, type Has } from './letters.ts'

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json')), 'files')
/** The typeface of the pages, embedded, in two parts: Latin, and what other Latin languages add. */
const faces = { plain: '400-normal', bold: '700-normal' } as const
type Face = keyof typeof faces
const parts = ['latin', 'latin-ext'] as const
const fileOf = (face: Face, part: number): string => path.join(folder, `atkinson-hyperlegible-next-${parts[part] ?? 'latin'}-${faces[face]}.woff`)

/** Points. A4 with room to hold it and to file it. */
const margin = { top: 56, bottom: 64, left: 62, right: 56 }
const sizes = { h1: 20, h2: 14, text: 11, small: 9.5 } as const
type Size = keyof typeof sizes
/** Letters that three lines at the foot hold: a fourth would begin another page. */
const longestFoot = 250

export interface PaperWords {
  readonly title: string
  /** At the foot of every page, before its number: what it is, about whom, who printed it and when. As much of it as three lines hold. */
  readonly foot: string
}

/** pdfkit's own font, of which its types say nothing. Its version is pinned, and a test reads what is made. */
interface Opened { readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (code: number) => boolean } } }

/** A tagged PDF, written from the top down: a screen reader reads it in the order it was written, with its headings. */
export class Paper {
  readonly #doc: PDFKit.PDFDocument
  readonly #root: PDFKit.PDFStructureElement
  readonly #words: PaperWords
  readonly #has: Has

  constructor(words: PaperWords) {
    this.#words = words
    this.#doc = new PDFDocument({
      size: 'A4', margins: margin, tagged: true, lang: 'en-GB', displayTitle: true, pdfVersion: '1.7', bufferPages: true, font: fileOf('plain', 0),
      info: { Title: words.title, Producer: 'Sightline', Creator: 'Sightline' },
    })
    this.#has = hasIn(this.#doc)
    this.#root = this.#doc.struct('Document')
    this.#doc.addStructure(this.#root)
  }

  /** A heading. The one of the first level is the document's own. */
  heading(level: 1 | 2, text: string): void {
    const doc = this.#doc, size = level === 1 ? 'h1' : 'h2'
    this.room(90)
    doc.moveDown(level === 1 ? 0 : 0.6)
    this.#add(`H${level}`, () => this.#set(text, 'bold', size))
    doc.moveDown(0.3)
  }

  /** Goes on to the next page where so many points are not left on this one: a question stands above the beginning of its answer. */
  room(height: number): void {
    if (this.#doc.y + height > this.#doc.page.height - margin.bottom) this.#doc.addPage()
  }

  /** A paragraph; `strong` for a question, `quiet` for who wrote it and when. */
  say(text: string, how: 'plain' | 'strong' | 'quiet' = 'plain'): void {
    if (how === 'strong') this.room(50)
    for (const line of text.split(/\n+/).filter((l) => l.trim() !== '')) this.#add('P', () => this.#set(line, how === 'strong' ? 'bold' : 'plain', how === 'quiet' ? 'small' : 'text'))
    this.#doc.moveDown(how === 'strong' ? 0.1 : 0.45)
  }

  /** A photograph with what it is called beneath. False when it cannot be set on paper, and then nothing is. */
  photo(bytes: Uint8Array, name: string): boolean {
    const doc = this.#doc, box = fitting(doc, bytes)
    if (!box) return false
    this.figure(`Photo: ${name}`, box.height, (on, at) => on.image(box.picture, at.x, at.y, { fit: [box.width, box.height] }))
    this.say(name, 'quiet')
    return true
  }

  /** A drawing `height` points high, with what it shows in words. */
  figure(alt: string, height: number, draw: (doc: PDFKit.PDFDocument, at: { readonly x: number; readonly y: number }) => void): void {
    const doc = this.#doc
    this.room(height)
    const at = { x: margin.left, y: doc.y }
    this.#add('Figure', () => draw(doc.font(fileOf('bold', 0)), at), alt)
    doc.x = margin.left
    doc.y = at.y + height + 8
  }

  /** The whole document, with its feet. Nothing can be written after. */
  async bytes(): Promise<Uint8Array> {
    this.#root.end()
    this.#feet()
    const chunks: Buffer[] = []
    this.#doc.end()
    for await (const chunk of this.#doc) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  }

  #add(tag: string, write: () => void, alt?: string): void {
    const element = this.#doc.struct(tag, alt === undefined ? {} : { alt }, write)
    this.#root.add(element)
    element.end()
  }

  #set(text: string, face: Face, size: Size): void {
    const doc = this.#doc, runs = printable(text, parts.length, this.#has)
    runs.forEach((run, i) => doc.font(fileOf(face, run.font)).fontSize(sizes[size]).text(run.text, { continued: i < runs.length - 1, lineGap: 2 }))
  }

  /** Page numbers are for whoever holds the paper, and are not read out with the text. */
  #feet(): void {
    const doc = this.#doc, { start, count } = doc.bufferedPageRange()
    for (let page = start; page < start + count; page++) {
      doc.switchToPage(page)
      // Below the margin pdfkit would begin another page.
      doc.page.margins.bottom = 0
      doc.markContent('Artifact', { type: 'Pagination' })
      doc.y = doc.page.height - margin.bottom + 22
      doc.x = margin.left
      this.#set(`Page ${page - start + 1} of ${count}. ${this.#words.foot}`.slice(0, longestFoot), 'plain', 'small')
      doc.endMarkedContent()
    }
  }
}

/** Largest a photograph is set, in points. */
const largest = { width: 340, height: 260 } as const

/** A picture as pdfkit opened it: its types say nothing of it. `orientation` from 5 on lies on its side. */
interface Picture { readonly width: number; readonly height: number; readonly orientation?: number }

/** A picture and the room it takes; null when it cannot be opened, or would have to be unpacked: a damaged one would then end the server. */
function fitting(doc: PDFKit.PDFDocument, bytes: Uint8Array): { readonly picture: PDFKit.Mixins.ImageSrc; readonly width: number; readonly height: number } | null {
  if (bytes[0] !== 0xff && !isPlainPng(bytes)) return null
  try {
    const picture = (doc as unknown as { openImage(from: Uint8Array): Picture & PDFKit.Mixins.ImageSrc }).openImage(Buffer.from(bytes)), turned = (picture.orientation ?? 1) > 4
    const [width, height] = turned ? [picture.height, picture.width] : [picture.width, picture.height]
    const by = Math.min(1, largest.width / width, largest.height / height)
    return { picture, width: width * by, height: height * by }
  } catch {
    return null
  }
}

/** A PNG without see-through parts that is not interlaced goes into a PDF as it is. */
const isPlainPng = (b: Uint8Array): boolean => b[0] === 0x89 && [0, 2, 3].includes(b[25] ?? -1) && b[28] === 0 && !Buffer.from(b.buffer, b.byteOffset, b.byteLength).includes('tRNS')

const known = new Map<string, boolean>()

/** Whether a part of the typeface has a letter; asked of the font once for each letter. */
const hasIn = (doc: PDFKit.PDFDocument): Has => (font, code) => {
  const key = `${font} ${code}`, before = known.get(key)
  if (before !== undefined) return before
  const opened = doc.font(fileOf('plain', font)) as unknown as Opened
  const has = opened._font.font.hasGlyphForCodePoint(code)
  known.set(key, has)
  return has
}
