import { answer, column, day, inWords, list, person, record, ssd, yesNo } from './define.ts'

/** Conferences that looked at a plan again. */
export const cpReviews = ssd('ssd_cp_reviews', {
  says: 'A row for each review conference that was held while a child was on a plan.',
  rows: [list('review-conference', 'protection-conference')],
  columns: {
    cppr_cp_review_id: record,
    cppr_person_id: person,
    cppr_cp_plan_id: column('plan'),
    cppr_cp_review_due: column('due'),
    cppr_cp_review_date: day('held'),
    cppr_cp_review_meeting_id: record,
    cppr_cp_review_outcome_continue_cp: inWords(answer('held', 'outcome'), { PLAN: 'Y', CIN: 'N', NONE: 'N' }),
    cppr_cp_review_quorate: yesNo('held', 'enough'),
    cppr_cp_review_participation: answer('held', 'childTookPart'),
  },
})
