import type { Exchange } from '../../../../returns/exchange/index.ts'
import { schoolLists } from '../../families/lists.ts'
import { identifier } from '../../records/identifier.ts'
import { listReceived } from '../../records/list-received.ts'
import { missingFromSchool } from '../../records/missing-from-school.ts'
import { organisation } from '../../records/organisation.ts'
import { person } from '../../records/person.ts'
import { schoolAbsence } from '../../records/school-absence.ts'
import { givenOf, type ListChild } from '../list/given.ts'
import { readList } from '../list/read-list.ts'
import { absences, dayAbsent, refused, type AbsenceColumn, type AbsenceRow } from './absences.ts'
import { saysAbsences } from './says.ts'

/** Absence lists of schools. A school has many pupils who are no business of ours: of a child who is not on the record nothing is kept. */
export const schoolAbsences: Exchange<ListChild<AbsenceColumn>, object> = {
  id: 'school-absence',
  kinds: [schoolAbsence.id, listReceived.id, organisation.id, person.id, identifier.id],
  read: async (from) => givenOf('school-absence', await readList(from, absences), (row: AbsenceRow) => { const on = dayAbsent(row); return on && { of: row.cells.school, at: { day: on } } }),
  who: ({ identity }) => identity,
  refuses: ({ rows }) => refused(rows),
  says: saysAbsences,
  sends: null,
  strangers: 'leave',
  concerns: { about: schoolLists, kinds: [missingFromSchool.id] },
}
