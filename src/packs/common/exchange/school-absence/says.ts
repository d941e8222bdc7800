import type { Day } from '../../../../calendar/index.ts'
import { say, type Bringing, type Said } from '../../../../returns/exchange/index.ts'
import { schoolLists } from '../../families/lists.ts'
import { schoolAbsence } from '../../records/school-absence.ts'
import type { ListChild } from '../list/given.ts'
import { saysList } from '../list/says-list.ts'
import { saysNewChild } from '../list/says-new-child.ts'
import { dayAbsent, halvesOf, refused, type AbsenceColumn, type AbsenceRow } from './absences.ts'

/** What a list says of one child: each day they were absent, whole or in part, and once that such a list came. */
export function saysAbsences(child: ListChild<AbsenceColumn>, b: Bringing): readonly Said[] {
  const no = new Set(refused(child.rows).map((n) => `${n.table} ${n.row}`))
  const told = child.rows.flatMap((row) => { const on = dayAbsent(row); return on && !no.has(`${row.table} ${row.row}`) ? [{ row, on }] : [] }), [first] = told
  if (!first) return []
  const schools = new Set(told.map(({ row }) => row.cells.school))
  return [
    ...saysNewChild(child, b),
    ...child.list.filter((l) => schools.has(l.of)).flatMap((l) => saysList(b, schoolLists, { whose: 'school', name: 'Lists of schools' }, l, first.row)),
    ...[...Map.groupBy(told, (a) => a.on)].map(([on, of]) => daySaid(b, on, of.map((a) => a.row), child)),
  ]
}

/** The rows of one day: a morning, an afternoon, or both in one. */
function daySaid(b: Bringing, on: Day, rows: readonly AbsenceRow[], { list }: ListChild<AbsenceColumn>): Said {
  const halves = rows.flatMap((r) => halvesOf(r) ?? []), last = (column: AbsenceColumn): string | null => rows.findLast((r) => r.cells[column])?.cells[column] ?? null
  const named = (column: AbsenceColumn): string => rows[0]?.named(column) ?? column
  const school = last('school'), learned = list.find((l) => l.of === school)?.to
  return say(b, schoolAbsence, 'marked', {
    name: on, happened: { day: on }, ...(learned ? { learned } : {}), rows,
    body: { morning: halves.findLast((h) => h.morning)?.morning ?? null, afternoon: halves.findLast((h) => h.afternoon)?.afternoon ?? null, reason: last('reason'), school },
    columns: { happened: named('on'), morning: named(halfColumn(rows, 'morning')), afternoon: named(halfColumn(rows, 'afternoon')), reason: named('reason'), school: named('school') },
  })
}

/** A mark stands in a column of its own half, or in the one for both. */
const halfColumn = (rows: readonly AbsenceRow[], half: 'morning' | 'afternoon'): AbsenceColumn => (rows.some((r) => r.cells[half]) ? half : 'mark')
