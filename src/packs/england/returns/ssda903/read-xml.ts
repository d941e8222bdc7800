import path from 'node:path'
import { SaxesParser } from 'saxes'
import { encodingOf, Problems, RowMaker, textOf, UnreadableReturn, type AnyRow } from '../../../../returns/index.ts'
import { shapes, tableNames, type TableName } from './tables.ts'

/** Tables whose columns stand in the child's header element itself; a row is made when one of them is there. */
const inHeader: { readonly [element: string]: TableName } = {
  DUC: 'UASC', DATE_INT: 'AD1', DATE_MATCH: 'AD1', FOSTER_CARE: 'AD1', NB_ADOPTR: 'AD1', SEX_ADOPTR: 'AD1', LS_ADOPTR: 'AD1', IN_TOUCH: 'OC3', ACTIV: 'OC3', ACCOM: 'OC3',
}
/** Elements that are a row of their own. The last three are of later years than the schema we have: their names are those of the columns' tables. */
const ownRow: { readonly [element: string]: TableName } = {
  EPISODE: 'Episodes', AREVIEW: 'Reviews', AMISSING: 'Missing', AD_PLACED: 'PlacedAdoption', PERMANENCE: 'PrevPerm', OC2: 'OC2', SW_EPISODE: 'SWEpisodes', SWEPISODE: 'SWEpisodes', DOLO: 'DoLo', ADOLO: 'DoLo',
}
const renamed: { readonly [element: string]: string | undefined } = { CHILDID: 'CHILD', PL: 'PLACE' }

interface Cells { [column: string]: string | undefined }

/** Reads the one-file form of the return (root `EXPSSDA903`) as it streams. What was read before a fault in the XML is kept, and the fault is said. */
export async function readXml(file: string, maker: RowMaker): Promise<{ readonly tables: { readonly [T in TableName]: readonly AnyRow[] }; readonly problems: Problems }> {
  const problems = new Problems(path.basename(file)), reader = new ChildReader(maker, problems), parser = new SaxesParser()
  let broken: Error | null = null
  parser.on('error', (error) => { broken ??= error })
  parser.on('opentag', ({ name, isSelfClosing }) => { if (!broken) reader.open(name, isSelfClosing) })
  parser.on('text', (text) => { if (!broken) reader.text(text) })
  parser.on('closetag', ({ name }) => { if (!broken) reader.close(name) })
  parser.on('doctype', () => { broken ??= new Error('It has a document type, which this return has not') })
  for await (const text of textOf(file, await encodingOf(file))) {
    parser.write(text)
    if (broken) break
  }
  if (!broken) parser.close()
  if (!reader.isReturn) throw new UnreadableReturn(`${path.basename(file)} is not an SSDA903 return: its first element should be EXPSSDA903.`)
  if (broken) problems.file(`The XML ends or breaks after child ${reader.children}. What stands before was checked; have the file made again.`)
  return { tables: reader.tables, problems }
}

/** Gathers the rows of one child after another. */
class ChildReader {
  readonly tables = Object.fromEntries(tableNames.map((t) => [t, []])) as unknown as { readonly [T in TableName]: AnyRow[] }
  isReturn = false
  children = 0
  readonly #maker: RowMaker
  readonly #problems: Problems
  readonly #path: string[] = []
  #text = ''
  #header: Cells = {}
  #rows: (readonly [TableName, Cells])[] = []
  #row: Cells | null = null

  constructor(maker: RowMaker, problems: Problems) { this.#maker = maker; this.#problems = problems }

  open(name: string, selfClosing: boolean): void {
    if (this.#path.length === 0) this.isReturn = name === 'EXPSSDA903'
    this.#path.push(name)
    this.#text = ''
    if (name === 'CHILD') { this.#header = {}; this.#rows = [] }
    const table = ownRow[name]
    if (table) { this.#row = {}; this.#rows.push([table, this.#row]) }
    if (selfClosing) this.#text = ''
  }

  text(text: string): void { this.#text += text }

  close(name: string): void {
    this.#path.pop()
    const at = this.#path.at(-1) ?? ''
    if (name === 'CHILD') this.#child()
    else if (ownRow[name] && at !== 'EXPSSDA903') this.#row = null
    else if (at === 'HEADER') this.#header[renamed[name] ?? name] = this.#text
    else if (this.#row) this.#row[renamed[name] ?? name] = this.#text
    this.#text = ''
  }

  #child(): void {
    const { CHILD, DOB, SEX } = this.#header
    this.children++
    this.#add('Header', this.#header)
    const flat = Map.groupBy(Object.keys(this.#header).filter((c) => inHeader[c] && this.#header[c]?.trim()), (c) => inHeader[c])
    for (const [table, columns] of flat) if (table) this.#add(table, { CHILD, DOB, SEX, ...Object.fromEntries(columns.map((c) => [c, this.#header[c]])) })
    for (const [table, cells] of this.#rows) if (Object.values(cells).some((v) => v?.trim())) this.#add(table, { CHILD, DOB, ...cells })
  }

  #add(table: TableName, cells: Cells): void {
    const shape = shapes[table], columns = Object.keys(cells)
    const known = columns.map((c) => (Object.hasOwn(shape.columns, c) ? c : null))
    if (table !== 'Header') for (const [i, c] of columns.entries()) if (known[i] === null && !['CHILD', 'DOB', 'SEX'].includes(c)) this.#problems.cell(this.tables[table].length, c, `${c} is not one of ${table}'s elements and was not read.`)
    this.tables[table].push(this.#maker.row(shape, this.tables[table].length, known, columns.map((c) => cells[c] ?? ''), this.#problems))
  }
}
