import type { SentRow } from './sent.ts'

/** What a return has of one child: rows by table. */
export type SentTables = { readonly [table: string]: readonly SentRow[] }

/**
 * Makes the files of a return from one child after another. `child` gives pieces of text by file, in any number; `end` the last of
 * them. Nothing is held but what a file's end needs.
 */
export interface ReturnFiles {
  readonly begin: () => readonly Piece[]
  readonly child: (rows: SentTables) => readonly Piece[]
  readonly end: () => readonly Piece[]
  /** The rows of a child that stand in the files, in the order in which they are read again; all of them as they are, unless given. */
  readonly stand?: (rows: SentTables) => SentTables
}
/** `text`: a workbook is bytes, made at the end. */
export interface Piece { readonly file: string; readonly text: string | AsyncIterable<Uint8Array> }

const risky = /[",\r\n]/
/** A cell of a file other programs read: as it is, in quotes where it has to be. */
const cell = (value: string | null | undefined): string => (value === null || value === undefined ? '' : risky.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/** One line of a comma separated file. */
export const csvLine = (values: readonly (string | null | undefined)[]): string => `${values.map(cell).join(',')}\r\n`

/** One file for each table, with a line of column names. */
export const csvFiles = (tables: readonly { readonly name: string; readonly columns: readonly string[] }[]): ReturnFiles => ({
  begin: () => tables.map((t) => ({ file: `${t.name}.csv`, text: csvLine(t.columns) })),
  child: (rows) => tables.flatMap((t) => {
    const those = rows[t.name] ?? []
    return those.length === 0 ? [] : [{ file: `${t.name}.csv`, text: those.map((r) => csvLine(t.columns.map((c) => r.cells[c]))).join('') }]
  }),
  end: () => [],
})

const entities: { readonly [char: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&apos;' }
/** Text as it stands in XML; what XML cannot hold is left out. */
// oxlint-disable-next-line no-control-regex -- control characters are what XML cannot hold
const xmlText = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll(/[&<>"']/g, (c) => entities[c] ?? c)
/** An element with text in it; nothing for a blank. */
export const xmlLeaf = (name: string, text: string | null | undefined): string => (text ? `<${name}>${xmlText(text)}</${name}>` : '')
