import { abuse } from './abuse.ts'
import { column, inWords, list, nobody, person, record, referral, ssd } from './define.ts'

/** The times a child is on a child protection plan: from the conference that decided it until one decided otherwise, or it ended another way. */
export const cpPlans = ssd('ssd_cp_plans', {
  says: 'A row for each time on a plan. One a conference decided and nobody has written yet goes by the conference’s id.',
  rows: [list('plan')],
  columns: {
    cppl_cp_plan_id: record,
    cppl_referral_id: referral(),
    cppl_icpc_id: column('conference'),
    cppl_person_id: person,
    cppl_cp_plan_start_date: column('from_on'),
    cppl_cp_plan_end_date: column('to_on'),
    cppl_cp_plan_initial_category: inWords(column('began_with'), abuse),
    cppl_cp_plan_ola: nobody('Only that there was a plan elsewhere before is written, in words.'),
    cppl_cp_plan_latest_category: inWords(column('category'), abuse),
  },
})
