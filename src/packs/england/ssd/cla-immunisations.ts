import { column, list, person, ssd } from './define.ts'

/** Whether vaccinations are up to date, as last asked. */
export const claImmunisations = ssd('ssd_cla_immunisations', {
  says: 'A row for each child ever in care of whom it was ever written.',
  rows: [list('immunised')],
  columns: {
    clai_person_id: person,
    clai_immunisations_status: column('up_to_date'),
    clai_immunisations_status_date: column('from_on'),
  },
})
