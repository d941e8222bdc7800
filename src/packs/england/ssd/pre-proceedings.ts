import { answer, count, day, first, inWords, naming, nobody, numberOf, ofRecord, person, record, records, ssd } from './define.ts'

const court = naming('proceedings', ['issued'], 'before'), inProse = nobody('It is written in words, and stays on the record.'), countable = nobody('Counted from the other rows of this list.', 'number')

/** The time before court, and what the court case after it says. */
export const preProceedings = ssd('ssd_pre_proceedings', {
  says: 'A row for each time before court proceedings.',
  rows: [records('pre-proceedings', 'decided')],
  columns: {
    prep_table_id: record,
    prep_person_id: person,
    prep_plo_family_id: numberOf(person, 'family'),
    prep_pre_pro_decision_date: day(),
    prep_initial_pre_pro_meeting_date: day(first('met')),
    prep_pre_pro_outcome: inWords(answer('ended', 'outcome'), { ISSUE: 'Decision to Issue Care Proceedings', STEPDOWN: 'Decision to step down' }),
    prep_agree_stepdown_issue_date: day('ended'),
    prep_cp_plans_referral_period: nobody('Counted from ssd_cp_plans.', 'number'),
    prep_legal_gateway_outcome: inWords(ofRecord(answer('decided', 'meeting'), 'legal-meeting', 'decided', 'outcome'), { PLAN: 'A', PLO: 'B', COURT: 'C', URGENT: 'C' }),
    prep_prev_pre_proc_child: countable,
    prep_prev_care_proc_child: nobody('What came before this record was begun is not counted.', 'number'),
    prep_pre_pro_letter_date: day(first('letter-sent')),
    prep_care_pro_letter_date: nobody('A letter about going to court is not a step of its own.', 'day'),
    prep_pre_pro_meetings_num: count('met', 1),
    prep_pre_pro_parents_legal_rep: nobody('That the letter says how to get a lawyer is written, not whether they had one.'),
    prep_parents_legal_rep_point_of_issue: nobody('It is not asked.'),
    prep_court_reference: nobody('It stands among other words about the court.'),
    prep_care_proc_court_hearings: nobody('Counted from the hearings of the case, which have no list here.', 'number'),
    prep_care_proc_short_notice: ofRecord(court, 'proceedings', 'issued', 'shortNotice', 'yes-no'),
    prep_proc_short_notice_reason: inProse,
    prep_la_inital_plan_approved: inProse,
    prep_la_initial_care_plan: inProse,
    prep_la_final_plan_approved: inProse,
    prep_la_final_care_plan: inProse,
  },
})
