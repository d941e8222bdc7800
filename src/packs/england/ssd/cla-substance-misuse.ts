import { day, inCare, last, nobody, person, record, records, ssd, yesNo } from './define.ts'

/** Children in whose life drugs, alcohol or solvents became a problem in a year. A worry seen once is not that, and has no row. */
export const claSubstanceMisuse = ssd('ssd_cla_substance_misuse', {
  says: 'A row for each year in which it was so, of a child who was ever in care. The day is the last of the year.',
  rows: [records('yearly-health', last('confirmed', 'substances', true), inCare)],
  columns: {
    clas_substance_misuse_id: record,
    clas_person_id: person,
    clas_substance_misuse_date: day(),
    clas_substance_misused: nobody('The year’s record does not say which.'),
    clas_intervention_received: yesNo('confirmed', 'helped'),
  },
})
