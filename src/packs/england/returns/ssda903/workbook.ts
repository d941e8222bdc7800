import fs from 'node:fs/promises'
import path from 'node:path'
import { SaxesParser } from 'saxes'
import { UnreadableReturn } from '../../../../returns/index.ts'
import { eachRow, SharedTexts, type Cells } from './sheet-xml.ts'
import { BadZip, mostUnpacked, Zip } from './zip.ts'

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string
  /** Reads the rows that have cells, in order. `take` gives the columns wanted of the rows after it, or null for all. */
  readonly rows: (take: (cells: Cells) => ReadonlySet<number> | null) => void
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** Days to add to a date's number: some workbooks count from 1904. */
  readonly daysLate: number
}

/** Opens a workbook (.xlsx) and does something with it. Throws `UnreadableReturn` for what is none, is damaged, or would be too large. */
export async function withWorkbook<T>(file: string, use: (workbook: Workbook) => T): Promise<T> {
  const name = path.basename(file)
  const tooLarge = `${name} would unpack to more than ${mostUnpacked / 1e6} MB, which is not read: save only the sheets that are needed in a new workbook.`
  if ((await fs.stat(file)).size > mostUnpacked) throw new UnreadableReturn(tooLarge)
  const bytes = await fs.readFile(file)
  if (bytes.length === 0) throw new UnreadableReturn(`${name} is empty: download or copy it again.`)
  const isOld = bytes.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))
  if (isOld) throw new UnreadableReturn(`${name} is an old workbook (.xls) or has a password: open it in Excel and save it as .xlsx without a password.`)
  try {
    const workbook = open(new Zip(bytes))
    if (workbook) return use(workbook)
  } catch (error) {
    if (!(error instanceof BadZip)) throw error
    if (error.tooLarge) throw new UnreadableReturn(tooLarge)
    if (bytes.subarray(0, 2).toString('latin1') === 'PK') throw new UnreadableReturn(`${name} is damaged or cut off: download or copy it again.`)
  }
  throw new UnreadableReturn(`${name} is not an Excel workbook (.xlsx): open it in Excel and save it as one.`)
}

interface Element { readonly name: string; readonly attributes: { readonly [name: string]: string | undefined } }

/** The elements of a small part, with their attributes, both without prefixes. */
function elementsOf(xml: Buffer | null): readonly Element[] {
  const found: Element[] = [], parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', () => { throw new BadZip() })
  parser.on('opentag', ({ local, attributes }) => { found.push({ name: local, attributes: Object.fromEntries(Object.values(attributes).map((a) => [a.local, a.value])) }) })
  if (xml) parser.write(stringOf(xml)).close()
  return found
}

const stringOf = (bytes: Buffer): string => new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)

/** Parts that a part refers to: kind (the end of its type's address), by which name, and where. */
function relationsOf(zip: Zip, part: string): readonly { readonly kind: string; readonly id: string; readonly target: string }[] {
  const folder = path.posix.dirname(part), elements = elementsOf(zip.read(path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`)))
  return elements.filter((e) => e.name === 'Relationship').map(({ attributes: { Type = '', Id = '', Target = '' } }) => (
    { kind: Type.slice(Type.lastIndexOf('/') + 1), id: Id, target: Target.startsWith('/') ? Target.slice(1) : path.posix.join(folder, Target) }))
}

function open(zip: Zip): Workbook | null {
  const main = relationsOf(zip, '').find((r) => r.kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!main.endsWith('.xml')) return null
  const elements = elementsOf(zip.read(main))
  if (!elements.some((e) => e.name === 'workbook')) return null
  const relations = relationsOf(zip, main), texts = relations.find((r) => r.kind === 'sharedStrings')
  let shared: SharedTexts | null = null
  const sharedTexts = (): SharedTexts => (shared ??= new SharedTexts(stringOf((texts && zip.read(texts.target)) ?? Buffer.alloc(0))))
  const sheets = elements.filter((e) => e.name === 'sheet').flatMap(({ attributes: { name = '', id } }) => {
    const target = relations.find((r) => r.id === id && r.kind === 'worksheet')?.target
    if (target === undefined) return []
    return [{ name, rows: (take: (cells: Cells) => ReadonlySet<number> | null) => { eachRow(stringOf(zip.read(target) ?? Buffer.alloc(0)), sharedTexts(), take) } }]
  })
  const from1904 = elements.some((e) => e.name === 'workbookPr' && ['1', 'true'].includes(e.attributes['date1904'] ?? ''))
  return { sheets, daysLate: from1904 ? 1462 : 0 }
}
