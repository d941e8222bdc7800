import fs from 'node:fs'
import path from 'node:path'
import { Problems, readCsv, UnreadableReturn } from '../../../../returns/index.ts'
import { withWorkbook } from '../ssda903/workbook.ts'
import type { Written } from './cells.ts'

/** The cells of a row by column, counted from 0. */
export type Cells = readonly (string | undefined)[]

/** A worksheet, or a file of rows. `file` is what it is called to whoever gave it. */
export interface Sheet {
  readonly file: string
  readonly sheet: string | null
  readonly written: Written
  /** Rows that have something in them. */
  readonly rows: readonly Cells[]
  readonly problems: Problems
}

/** Most rows that are read of one sheet: a list of a large authority has a twentieth of them. */
const mostRows = 200_000
const isWorkbook = /\.xlsx$/i, isRows = /\.(csv|txt|tsv)$/i

/** Every sheet of a workbook, of a file of rows, or of the workbooks and files in a folder. Throws `UnreadableReturn`. */
export async function sheetsOf(from: string): Promise<readonly Sheet[]> {
  const there = fs.statSync(from, { throwIfNoEntry: false }), name = path.basename(from)
  if (!there) throw new UnreadableReturn(`${name} is not there: give the workbook of Annex A, or a folder with a file for each list.`)
  const files = there.isDirectory() ? fs.readdirSync(from).filter((f) => isWorkbook.test(f) || isRows.test(f)).toSorted().map((f) => path.join(from, f)) : [from]
  if (files.length === 0) throw new UnreadableReturn(`${name} has no workbook (.xlsx) and no file of rows (.csv) in it: give the workbook of Annex A, or a file for each list.`)
  const all: Sheet[] = []
  for (const file of files) all.push(...isRows.test(file) ? [await rowsFile(file)] : await workbookFile(file))
  return all
}

async function workbookFile(from: string): Promise<readonly Sheet[]> {
  const file = path.basename(from)
  return withWorkbook(from, ({ sheets, daysLate }) => sheets.map(({ name, rows: read }): Sheet => {
    const rows: Cells[] = [], problems = new Problems(`${file}, ${name}`)
    read((cells) => { if (rows.length < mostRows && isFilled(cells)) rows.push([...cells]); return null })
    if (rows.length === mostRows) problems.file(`Only its first ${mostRows} rows were read.`)
    return { file, sheet: name, written: { workbook: true, daysLate }, rows, problems }
  }))
}

async function rowsFile(from: string): Promise<Sheet> {
  const rows: Cells[] = []
  const problems = await readCsv(from, { columns: (names) => rows.push(names) > 0, row: (_, cells) => rows.push(cells) < mostRows })
  return { file: path.basename(from), sheet: null, written: { workbook: false, daysLate: 0 }, rows, problems }
}

const isFilled = (cells: Cells): boolean => cells.some((c) => c !== undefined && c.trim() !== '')
