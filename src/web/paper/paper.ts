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

export interface PaperWords {
  readonly title: string
  /** At the foot of every page, before its number: what it is, about whom, who printed it and when. */
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
    if (doc.y > doc.page.height - margin.bottom - 90) doc.addPage()
    doc.moveDown(level === 1 ? 0 : 0.6)
    this.#add(`H${level}`, () => this.#set(text, 'bold', size))
    doc.moveDown(0.3)
  }

  /** A paragraph; `strong` for a question, `quiet` for who wrote it and when. */
  say(text: string, how: 'plain' | 'strong' | 'quiet' = 'plain'): void {
    for (const line of text.split(/\n+/).filter((l) => l.trim() !== '')) this.#add('P', () => this.#set(line, how === 'strong' ? 'bold' : 'plain', how === 'quiet' ? 'small' : 'text'))
    this.#doc.moveDown(how === 'strong' ? 0.1 : 0.45)
  }

  /** A drawing `height` points high, with what it shows in words. */
  figure(alt: string, height: number, draw: (doc: PDFKit.PDFDocument, at: { readonly x: number; readonly y: number }) => void): void {
    const doc = this.#doc
    if (doc.y + height > doc.page.height - margin.bottom) doc.addPage()
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
      this.#set(`${this.#words.foot} Page ${page - start + 1} of ${count}.`, 'plain', 'small')
      doc.endMarkedContent()
    }
  }
}

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
