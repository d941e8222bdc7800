/**
 * Reads the large parts of a workbook (ECMA-376, SpreadsheetML) by looking for what is wanted, not by parsing all: six times as fast as
 * an XML parser, for sheets of a hundred megabytes of which a few columns are wanted. Names may have a prefix (`x:row`), as some programs write.
 */

const named: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }
const escaped = /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));|_x([\da-f]{4})_/gi
const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Text as it stands in XML, read: `&amp;` and its like, and the `_x000D_` of spreadsheets. */
function plain(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text.replaceAll(escaped, (_, hex?: string, decimal?: string, name?: string, sheets?: string) =>
    (name ? named[name.toLowerCase()] ?? '' : character(decimal ? Number(decimal) : Number.parseInt(hex ?? sheets ?? '0', 16))))
}

/** The prefix of a part's names, with its colon: '' or 'x:'. */
const prefixOf = (xml: string): string => /<([A-Za-z][\w.-]*:)?(?:worksheet|sst)[\s>/]/.exec(xml)?.[1] ?? ''

/** Where an element begins, and whether it is the whole name that was found. -1 for nowhere. */
function opens(xml: string, tag: string, from: number): number {
  for (let at = xml.indexOf(tag, from); at !== -1; at = xml.indexOf(tag, at + 1)) {
    const after = xml.charCodeAt(at + tag.length)
    if (after === 62 || after === 47 || after <= 32) return at
  }
  return -1
}

/** What stands in the `t` elements of a text in one or more runs; how it is spoken (`rPh`) left out. */
function textOf(xml: string, prefix: string): string {
  const written = xml.includes(`<${prefix}rPh`) ? xml.split(`<${prefix}rPh`).map((part, i) => (i === 0 ? part : part.slice(part.indexOf(`</${prefix}rPh>`)))).join('') : xml
  let text = ''
  for (let at = opens(written, `<${prefix}t`, 0); at !== -1; at = opens(written, `<${prefix}t`, at + 1)) {
    const begins = written.indexOf('>', at) + 1
    if (written.charAt(begins - 2) !== '/') text += written.slice(begins, written.indexOf(`</${prefix}t>`, begins))
  }
  return plain(text)
}

/** The texts that cells name by number. Each is read when it is first asked for. */
export class SharedTexts {
  readonly #xml: string
  readonly #prefix: string
  readonly #at: number[] = []
  readonly #texts: (string | undefined)[] = []

  constructor(xml: string) {
    this.#xml = xml
    this.#prefix = prefixOf(xml)
    const tag = `<${this.#prefix}si`
    for (let at = opens(xml, tag, 0); at !== -1; at = opens(xml, tag, at + tag.length)) this.#at.push(at)
    this.#at.push(xml.length)
  }

  text(number: number): string | undefined {
    const at = this.#at[number], next = this.#at[number + 1]
    if (at === undefined || next === undefined) return undefined
    return (this.#texts[number] ??= textOf(this.#xml.slice(at, next), this.#prefix))
  }
}

/** XFD, the last a sheet may have. */
const lastColumn = 16_383

/** The cells of one row by column, counted from 0. A formula's is what it last came to; an empty cell or a fault has none. */
export type Cells = readonly (string | undefined)[]

/** Reads the rows of a sheet that have cells, in order. `take` gives the columns wanted of the rows after, or null for all. */
export function eachRow(xml: string, shared: SharedTexts, take: (cells: Cells) => ReadonlySet<number> | null): void {
  const prefix = prefixOf(xml), row = `<${prefix}row`
  const data = xml.indexOf(`<${prefix}sheetData`), dataEnd = xml.lastIndexOf(`</${prefix}sheetData>`)
  let wanted: ReadonlySet<number> | null = null
  for (let at = data === -1 ? -1 : opens(xml, row, data); at !== -1 && at < dataEnd; at = opens(xml, row, at + row.length)) {
    const tagEnd = xml.indexOf('>', at)
    if (xml.charAt(tagEnd - 1) === '/') continue
    const end = rowEnd(xml, `</${prefix}row>`, tagEnd)
    if (end === -1) return
    wanted = take(cellsOf(xml.slice(tagEnd + 1, end), prefix, shared, wanted))
    at = end
  }
}

/** Where a row ends. What is looked for is its last two letters: a w is rare in a sheet, and a < is not. */
function rowEnd(xml: string, shut: string, from: number): number {
  for (let at = xml.indexOf('w>', from); at !== -1; at = xml.indexOf('w>', at + 2)) if (xml.startsWith(shut, at + 2 - shut.length)) return at + 2 - shut.length
  return -1
}

function cellsOf(row: string, prefix: string, shared: SharedTexts, wanted: ReadonlySet<number> | null): Cells {
  const cells: (string | undefined)[] = [], open = `<${prefix}c`, close = `</${prefix}c>`, last = wanted ? Math.max(...wanted) : Number.POSITIVE_INFINITY
  let column = -1
  for (let at = opens(row, open, 0); at !== -1 && column < last; at = opens(row, open, at + open.length)) {
    const tagEnd = row.indexOf('>', at), tag = row.slice(at, tagEnd), place = tag.indexOf(' r="')
    column = place === -1 ? column + 1 : columnAt(tag, place + 4)
    if (tag.endsWith('/') || column > lastColumn || (wanted && !wanted.has(column))) continue
    const shut = row.indexOf(close, tagEnd), type = tag.indexOf(' t="')
    if (shut === -1) break
    cells[column] = valueOf(type === -1 ? 'n' : tag.slice(type + 4, tag.indexOf('"', type + 4)), row.slice(tagEnd + 1, shut), prefix, shared)
  }
  return cells
}

/** The column of a reference: 0 for A1, 27 for AB5. */
function columnAt(tag: string, from: number): number {
  let column = 0
  for (let at = from; ; at++) {
    const letter = tag.charCodeAt(at) - 64
    if (!(letter >= 1 && letter <= 26)) return column - 1
    column = column * 26 + letter
  }
}

function valueOf(type: string, inner: string, prefix: string, shared: SharedTexts): string | undefined {
  if (type === 'inlineStr') return textOf(inner, prefix)
  const at = opens(inner, `<${prefix}v`, 0), begins = inner.indexOf('>', at) + 1
  if (at === -1 || type === 'e' || inner.charAt(begins - 2) === '/') return undefined
  const value = inner.slice(begins, inner.indexOf(`</${prefix}v>`, begins))
  return type === 's' ? shared.text(Number(value)) : plain(value)
}
