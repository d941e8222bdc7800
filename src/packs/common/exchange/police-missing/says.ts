import { earliest, londonText, type When } from '../../../../calendar/index.ts'
import { say, type Bringing, type Said } from '../../../../returns/exchange/index.ts'
import { policeLists } from '../../families/lists.ts'
import { policeMissingReport } from '../../records/police-missing-report.ts'
import type { ListChild } from '../list/given.ts'
import { saysList } from '../list/says-list.ts'
import { saysNewChild } from '../list/says-new-child.ts'
import { foundAt, gradeOf, reportedAt, type ReportColumn, type ReportRow } from './reports.ts'

/** What a list says of one child: each report, and once that such a list came. */
export function saysReports(child: ListChild<ReportColumn>, b: Bringing): readonly Said[] {
  const told = child.rows.flatMap((row) => { const at = reportedAt(row); return at ? [{ row, at }] : [] }), [first] = told
  if (!first) return []
  const used = new Map<string, number>()
  const named = (row: ReportRow, at: When): string => {
    const name = row.cells.reference ?? momentText(at), n = (used.get(name) ?? 0) + 1
    used.set(name, n)
    return n === 1 ? name : `${name} ${n}`
  }
  // A report that stands there twice, graded again or as found, is one: what the later row knows more is taken from it.
  const same = [...Map.groupBy(told, ({ row, at }) => `${row.cells.reference ?? ''} ${momentText(at)}`).values()]
  return [
    ...saysNewChild(child, b), ...child.list.flatMap((l) => saysList(b, policeLists, { whose: 'police', name: 'Lists of the police' }, l, first.row)),
    ...same.flatMap((of) => of[0] ? reportSaid(b, named(of[0].row, of[0].at), of[0].at, of.map((o) => o.row), child) : []),
  ]
}

function reportSaid(b: Bringing, name: string, at: When, rows: readonly ReportRow[], { list }: ListChild<ReportColumn>): readonly Said[] {
  const last = (column: ReportColumn): string | null => rows.findLast((r) => r.cells[column])?.cells[column] ?? null
  const named = (column: ReportColumn): string => rows[0]?.named(column) ?? column
  const found = rows.findLast((r) => r.cells.found), back = found ? foundAt(found) : null, learned = list[0]?.to
  const unread = rows.flatMap((r) => (r.cells.found && foundAt(r) === null ? [{ table: r.table, row: r.row, column: r.named('found'), why: 'When they were found cannot be read. Write it as day/month/year and time, 05/10/2026 22:05, and send the list again.' }] : []))
  return [
    say(b, policeMissingReport, 'reported', {
      name, happened: at, ...(learned ? { learned } : {}), rows, cells: unread,
      body: { reference: last('reference'), risk: gradeOf(last('risk')), from: last('from'), force: last('force') },
      columns: { happened: named('reported'), reference: named('reference'), risk: named('risk'), from: named('from'), force: named('force') },
    }),
    ...(found && back ? [say(b, policeMissingReport, 'found', { name, happened: back, ...(learned ? { learned } : {}), body: { where: last('where') }, columns: { happened: found.named('found'), where: found.named('where') }, rows: [found, ...rows.filter((r) => r !== found)] })] : []),
  ]
}

const momentText = (at: When): string => ('day' in at ? at.day : londonText(earliest(at)))
