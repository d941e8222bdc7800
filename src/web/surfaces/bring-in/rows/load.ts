import { living, type Fact, type SubjectId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { FaredRow, Import, RowRecord, TableTally, TroubleRow } from '../../../../store/imports/index.ts'
import { notHere, type Call, type Loaded } from '../../../contract.ts'
import { partOf, spanOf, type Part } from '../../pages.tsx'
import { openImport, type Opened } from '../parts/open-import.ts'
import { isFigure, type Figure } from '../parts/words.ts'

const perPage = 50

/** What a figure counts: rows that fared in a way, or single cells left out of rows that were taken. */
export type Asked = Figure | 'cells'

export interface ListedRow {
  readonly row: number
  readonly subject: SubjectId | null
  readonly fared: FaredRow['fared'] | null
  /** What is to be said of it: why it was not taken, or what waits. */
  readonly troubles: readonly TroubleRow[]
  /** What it became, of what the reader may read. */
  readonly records: readonly RowRecord[]
}

export interface RowsPage {
  readonly job: Import
  readonly table: TableTally
  readonly asked: Asked
  readonly part: Part
  readonly rows: readonly ListedRow[]
  readonly cards: ReadonlyMap<SubjectId, Card>
  /** Those who are on the record at all; the others are new. */
  readonly known: ReadonlySet<SubjectId>
}

export async function load(call: Call): Promise<Loaded<RowsPage>> {
  const opened = await openImport(call), table = opened?.job.tables.find((t) => t.table === call.query['table']), fared = call.query['fared'] ?? 'read'
  if (!opened || !table || !(isFigure(fared) || fared === 'cells')) return notHere
  // How many cells were left out is counted with them.
  const total = fared === 'cells' ? (await cells(opened, table, { from: 0, most: 0 })).total : table[fared]
  const part = partOf(call, total, perPage), { skip: from, limit: most } = spanOf(part), span = { from, most }
  const rows = fared === 'cells' ? (await cells(opened, table, span)).rows : await faredRows(call, opened, table, fared, span)
  const whose = [...new Set(rows.flatMap((r) => (r.subject ? [r.subject] : [])))], cards = await call.reader.cards(whose)
  return { data: { job: opened.job, table, asked: fared, part, rows, cards, known: await opened.desk.known(whose) } }
}

interface Span { readonly from: number; readonly most: number }

async function cells({ job, desk }: Opened, { table }: TableTally, span: Span): Promise<{ readonly rows: readonly ListedRow[]; readonly total: number }> {
  const found = await desk.troubles(job.id, ['cell'], span, table)
  return { total: found.total, rows: found.rows.map((t) => ({ row: t.at_row ?? 0, subject: t.subject, fared: null, troubles: [t], records: [] })) }
}

async function faredRows(call: Call, { job, desk }: Opened, { table }: TableTally, fared: Figure, span: Span): Promise<readonly ListedRow[]> {
  const found = await desk.fared(job.id, table, fared, span), at = found.map((r) => r.at_row)
  const troubles = Map.groupBy(await desk.troublesAt(job.id, table, at), (t) => t.at_row)
  const records = await desk.recordsOf(job.id, table, at), readable = await call.reader.records([...new Set(records.map((r) => r.record))])
  return found.map((r) => ({
    row: r.at_row, subject: r.subject, fared: r.fared, troubles: troubles.get(r.at_row) ?? [],
    records: records.filter((x) => x.at_row === r.at_row && stands(readable.get(x.record))),
  }))
}

const stands = (facts: readonly Fact[] | undefined): boolean => facts !== undefined && living(facts)[0]?.withdrawn === null
