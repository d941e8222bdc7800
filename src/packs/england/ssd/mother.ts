import { answer, byRows, column, firstOf, has, inWords, last, latest, nobody, person, record, records, ssd } from './define.ts'

/** Of somebody who is the mother of a child on record: she has a row for each. */
const isMotherHere = has('relationship', last('began', 'is', 'mother'), 'Y', { by: 'person' })

/** Mothers who are children on our record themselves. */
export const mother = ssd('ssd_mother', {
  says: 'A row for each child whose mother has a row in ssd_person, and for each young mother whose child has no record here.',
  rows: [
    records('relationship', last('began', 'is', 'mother'), { of: 'person', unless: ['ended'] }),
    records('parenthood', last('told', 'isParent', true), { not: firstOf(isMotherHere, inWords(latest('person', 'described', 'sex'), { M: 'father' })) }),
  ],
  columns: {
    moth_table_id: record,
    moth_person_id: person,
    moth_childs_person_id: byRows(column('whose'), nobody('Their child has no record here.')),
    moth_childs_dob: byRows(column('born'), answer('told', 'firstChildBorn', 'day')),
  },
})
