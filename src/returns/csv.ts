import path from 'node:path'
import { Readable } from 'node:stream'
import Papa from 'papaparse'
import { Problems } from './problem.ts'
import { encodingOf, textOf } from './text.ts'

/** What a file of rows is read into. */
export interface CsvReader {
  /** The first line that is not empty. False: nothing more of this file is wanted. */
  readonly columns: (names: readonly string[], problems: Problems) => boolean
  /** False: no more rows are wanted. */
  readonly row: (at: number, cells: readonly string[], problems: Problems) => boolean | void
}

/** The most a cell of Excel holds: what is longer is no cell. */
const mostInCell = 32_767

/**
 * Reads a file of comma, semicolon or tab separated rows as it streams, in any of the encodings spreadsheets write. Empty lines
 * are passed over and not counted. A row too short or too long is said, and read as far as it goes. Returns what was wrong.
 */
export async function readCsv(file: string, reader: CsvReader): Promise<Problems> {
  const problems = new Problems(path.basename(file)), encoding = await encodingOf(file)
  if (encoding === 'windows-1252') problems.file('Not written as UTF-8, so read as Windows text (1252). Check accented letters.')
  let width = 0, at = 0, names: readonly string[] = []
  const cut = (cell: string, column: string | null): string => {
    if (cell.length <= mostInCell) return cell
    if (width > 0) problems.cell(at, column, `${cell.length.toLocaleString('en-GB')} letters, more than a cell can hold, so it is left out. Is a quotation mark or the end of a line missing?`, 'too long')
    return ''
  }
  const take = (given: readonly string[]): boolean => {
    const cells = given.some((c) => c.length > mostInCell) ? given.map((c, i) => cut(c, names[i] ?? null)) : given
    if (given.length === 1 && given[0]?.trim() === '') return true
    if (width === 0) {
      width = cells.length
      names = cells.map((c) => c.trim())
      return reader.columns(names, problems)
    }
    if (cells.length !== width) saysLength(problems, at, cells, width)
    if (given[0]?.trim() === '' && given.every((c) => c.trim() === '')) { problems.cell(at++, null, 'An empty row of commas. It is counted and not checked.'); return true }
    return reader.row(at++, cells, problems) !== false
  }
  let damaged = false
  await parse(withoutNothing(textOf(file, encoding), () => { damaged = true }), take, (quotes) => problems.cell(Math.max(0, at - 1), null, quotes))
  if (damaged) problems.file('It has signs in it that stand for no letter, which were left out. Was it damaged on its way? Look at what was read.')
  if (width === 0) problems.file('The file is empty.')
  return problems
}

function saysLength(problems: Problems, at: number, cells: readonly string[], width: number): void {
  const extra = cells.slice(width)
  if (extra.length > 0 && extra.every((c) => c.trim() === '')) return
  problems.cell(at, null, `${cells.length} cells where the column names are ${width}. ${cells.length < width ? 'Either a comma is missing or the file was cut off here.' : 'A value with a comma in it needs quotes round it.'}`, 'length')
}

/** Text without the sign that stands for no letter: the database takes none that has it. */
async function* withoutNothing(text: AsyncIterable<string>, found: () => void): AsyncGenerator<string> {
  for await (const piece of text) {
    if (piece.includes('\0')) found()
    yield piece.replaceAll('\0', '')
  }
}

/** Feeds the text to the parser and stops when `take` wants no more. */
function parse(text: AsyncIterable<string>, take: (cells: readonly string[]) => boolean, wrong: (says: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = Readable.from(text, { objectMode: true })
    stream.once('error', reject)
    Papa.parse<string[]>(stream, {
      delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: false,
      chunk: ({ data, errors }, parser) => {
        for (const cells of data) if (!take(cells)) { parser.abort(); break }
        if (errors.some((e) => e.type === 'Quotes')) wrong('A quotation mark is opened and not closed, so what follows may be read as one cell.')
      },
      complete: () => { stream.destroy(); resolve() },
      error: reject,
    })
  })
}
