import { roles } from '../../common/roles.ts'
import { cases, everyone, firstOf, inWords, latest, nobody, numberOf, record, ssd, unit } from './define.ts'

const titles = Object.fromEntries(roles.map((r) => [r.id, r.title]))

/** Everybody who was ever in a post, or is named by a file. */
export const professionals = ssd('ssd_professionals', {
  says: 'A row for each worker.',
  rows: [everyone('worker')],
  columns: {
    prof_professional_id: record,
    prof_staff_id: nobody('A worker has no number of the authority’s own here.'),
    prof_professional_name: firstOf(latest('post', 'started', 'name'), numberOf(record, 'name-in-files')),
    prof_social_worker_registration_no: numberOf(record, 'social-worker'),
    prof_professional_job_title: inWords(latest('post', 'started', 'role'), titles),
    prof_professional_caseload: cases(record),
    prof_professional_department: unit(latest('post', 'started', 'unit'), 'name'),
    prof_full_time_equivalency: nobody('Hours are kept by whoever pays them.', 'number'),
    prof_agency_worker_flag: nobody('Who employs them is written in words.'),
  },
})
