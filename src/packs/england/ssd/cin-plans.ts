import { answer, day, person, record, records, referral, ssd, teamThen } from './define.ts'

/** Child in need plans. */
export const cinPlans = ssd('ssd_cin_plans', {
  says: 'A row for each child in need plan.',
  rows: [records('child-in-need-plan', 'agreed')],
  columns: {
    cinp_cin_plan_id: record,
    cinp_referral_id: referral(),
    cinp_person_id: person,
    cinp_cin_plan_start_date: day(),
    cinp_cin_plan_end_date: day('ended'),
    cinp_cin_plan_team: teamThen,
    cinp_cin_plan_worker_id: answer('agreed', 'lead'),
  },
})
