import { always, byRows, day, inCare, person, records, row, ssd } from './define.ts'

/** Health assessments and looks at teeth. That a year’s were done is in the yearly record, without days, and has no row here. */
export const claHealth = ssd('ssd_cla_health', {
  says: 'A row for each health assessment done or refused, and each look at a child’s teeth, of a child who was ever in care.',
  rows: [
    records('health-assessment', 'done', inCare),
    records('health-assessment', 'said-no', { ...inCare, unless: ['done'] }),
    records('dental-check', 'checked', inCare),
  ],
  columns: {
    clah_health_check_id: row,
    clah_person_id: person,
    clah_health_check_type: byRows(always('Health Assessment'), always('Health Assessment'), always('Dental Check')),
    clah_health_check_date: day(),
    clah_health_check_status: byRows(always('Completed'), always('Refused'), always('Completed')),
  },
})
