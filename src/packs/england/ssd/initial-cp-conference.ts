import { answer, answered, column, day, firstOf, inWords, isOneOf, json, list, nobody, ofRecord, person, record, referral, ssd, teamThen, written } from './define.ts'

const outcome = answer('held', 'outcome'), needed = inWords(outcome, { PLAN: 'Y', CIN: 'N', NONE: 'N' }), notAsked = nobody('What a conference decides does not say so.')

/** First conferences that were held, and those for a child who moved here on a plan. */
export const initialCpConference = ssd('ssd_initial_cp_conference', {
  says: 'A row for each conference that was held and was not a review.',
  rows: [list('first-conference', 'protection-conference')],
  columns: {
    icpc_icpc_id: record,
    icpc_icpc_meeting_id: record,
    icpc_s47_enquiry_id: column('enquiry'),
    icpc_person_id: person,
    icpc_cp_plan_id: column('plan'),
    icpc_referral_id: referral(),
    icpc_icpc_transfer_in: isOneOf(column('sort'), 'TRANSFER'),
    // As agreed, else fifteen working days from the day the enquiry began.
    icpc_icpc_target_date: firstOf(ofRecord(column('enquiry'), 'enquiry', answered('begun', 'conferenceBy'), 'conferenceBy', 'day'), column('target')),
    icpc_icpc_date: day('held'),
    icpc_icpc_outcome_cp_flag: needed,
    icpc_icpc_outcome_json: json({
      NFA_FLAG: isOneOf(outcome, 'NONE'), REFERRAL_TO_OTHER_AGENCY_FLAG: notAsked, SINGLE_ASSESSMENT_FLAG: notAsked, PROV_OF_SERVICES_FLAG: isOneOf(outcome, 'CIN'), CP_FLAG: needed,
      OTHER_OUTCOMES_EXIST_FLAG: isOneOf(outcome, 'RECON'), TOTAL_NO_OF_OUTCOMES: written(answered('held', 'outcome'), '1'), COMMENTS: nobody('Prose stays on the record.'),
    }),
    icpc_icpc_team: teamThen,
    icpc_icpc_worker_id: firstOf(answer('held', 'chair'), answer('called', 'chair')),
  },
})
