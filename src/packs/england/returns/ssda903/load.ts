import fs from 'node:fs'
import path from 'node:path'
import { Problems, readCsv, recognise, RowMaker, saysColumns, UnreadableReturn, type AnyRow, type MakeRow, type Problem, type Recognised } from '../../../../returns/index.ts'
import { readXml } from './read-xml.ts'
import { shapes, tableNames, type TableName, type Tables } from './tables.ts'

/** A return as it was read. */
export interface Loaded {
  readonly tables: Tables
  /** What each table was read from: the columns it lacks. A table that is not here was in no file. */
  readonly found: ReadonlyMap<TableName, readonly string[]>
  readonly problems: readonly Problem[]
  /** The file each table was read from. */
  readonly files: ReadonlyMap<TableName, string>
}

const aliases = { CHILDID: 'CHILD', PL: 'PLACE', UASC_STATUS: 'UASC' }
const allShapes = Object.values(shapes)

/**
 * Reads a return: a folder of files or one file, CSV or XML. Which table a file is, its columns tell and not its name. Throws
 * `UnreadableReturn` when there is nothing to check.
 */
export async function load(from: string, maker = new RowMaker()): Promise<Loaded> {
  const files = filesOf(from), tables = Object.fromEntries(tableNames.map((t) => [t, [] as readonly AnyRow[]])) as unknown as { [T in TableName]: readonly AnyRow[] }
  const found = new Map<TableName, readonly string[]>(), fileOf = new Map<TableName, string>(), problems: Problem[] = []
  for (const file of files) {
    const read = /\.xml$/i.test(file) ? await readWhole(file, maker) : await readTable(file, maker, found)
    for (const { name, rows, missing } of read.tables) {
      if (found.has(name)) { read.problems.file(`This is ${name} again. The first file was read; this one was not.`); continue }
      tables[name] = rows
      found.set(name, missing)
      fileOf.set(name, path.basename(file))
    }
    problems.push(...read.problems.all())
  }
  if (found.size === 0) throw new UnreadableReturn(`No file in ${path.basename(from)} has the columns of an SSDA903 table. Choose the folder that holds Header, Episodes and the others, as CSV or XML.`)
  return { tables: tables as unknown as Tables, found, problems, files: fileOf }
}

function filesOf(from: string): readonly string[] {
  const stat = fs.statSync(from, { throwIfNoEntry: false })
  if (!stat) throw new UnreadableReturn(`${path.basename(from)} is not there. Give the folder that holds the files.`)
  if (!stat.isDirectory()) return [from]
  const files = fs.readdirSync(from).filter((f) => /\.(csv|txt|tsv|xml)$/i.test(f)).toSorted().map((f) => path.join(from, f))
  if (files.length === 0) throw new UnreadableReturn(`${path.basename(from)} holds no CSV or XML file.`)
  return files
}

interface Read { readonly tables: readonly { readonly name: TableName; readonly rows: readonly AnyRow[]; readonly missing: readonly string[] }[]; readonly problems: Problems }

/** Most rows of a table. England has some 100,000 children looked after in a year; memory has to be enough for all tables of two years. */
const mostRows = 1_000_000

async function readTable(file: string, maker: RowMaker, already: ReadonlyMap<TableName, unknown>): Promise<Read> {
  let known: Recognised | null = null, make: MakeRow | null = null
  const rows: AnyRow[] = []
  const problems = await readCsv(file, {
    columns: (names, of) => {
      known = recognise(allShapes, names, aliases)
      if (!known) { of.file(`Its columns are those of no SSDA903 table, so it was not read: ${names.slice(0, 8).join(', ').slice(0, 120)}`); return false }
      if (!already.has(known.shape.name as TableName)) saysColumns(known, names, of)
      make = maker.of(known.shape, known.columns)
      return !already.has(known.shape.name as TableName)
    },
    row: (at, cells, of) => {
      if (make) rows.push(make(at, cells, of))
      return rows.length < mostRows
    },
  })
  const recognised = known as Recognised | null
  if (recognised && rows.length >= mostRows) {
    problems.file(`More than ${mostRows.toLocaleString('en-GB')} rows, which no authority's ${recognised.shape.name} has, so it was not read. Is it of one authority and one year?`)
    return { problems, tables: [] }
  }
  return { problems, tables: recognised ? [{ name: recognised.shape.name as TableName, rows, missing: recognised.missing }] : [] }
}

async function readWhole(file: string, maker: RowMaker): Promise<Read> {
  const { tables, problems } = await readXml(file, maker)
  // One file holds every table: one without rows is a table with nothing in it. Tables newer than the file's own schema are there when they have rows.
  const there = tableNames.filter((t) => tables[t].length > 0 || !['SWEpisodes', 'DoLo'].includes(t))
  return { problems, tables: there.map((name) => ({ name, rows: tables[name], missing: [] })) }
}
