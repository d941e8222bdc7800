import { answer, day, first, firstOf, isOneOf, json, last, lastBut, nobody, person, record, records, referral, ssd, teamThen, written } from './define.ts'

const outcome = answer('written', 'outcome'), notAsked = nobody('What an assessment leads to does not say so.')
/** Assessments of somebody else’s needs are not the child’s. */
export const ofTheChild = lastBut('begun', 'kind', 'YC', 'PC')

/** Assessments of what a child needs, from the day they began. */
export const cinAssessments = ssd('ssd_cin_assessments', {
  says: 'A row for each assessment that was begun, but for those of a young carer or of a parent who cares.',
  rows: [records('assessment', ofTheChild)],
  columns: {
    cina_assessment_id: record,
    cina_person_id: person,
    cina_referral_id: referral(answer('begun', 'referral')),
    cina_assessment_start_date: day(),
    cina_assessment_child_seen: firstOf(written(last('child-seen', 'seen', 'ALONE', 'WITH', 'OBS')), written('child-seen', 'N')),
    // The first yes; one a manager stopped was over that day, as in the census.
    cina_assessment_auth_date: firstOf(day(first('approved', 'agreed', true)), day('stopped')),
    cina_assessment_outcome_json: json({
      NFA_FLAG: isOneOf(outcome, 'NFA'), NFA_S47_END_FLAG: notAsked, STRATEGY_DISCUSSION_FLAG: isOneOf(outcome, 'PROTECT'), CLA_REQUEST_FLAG: isOneOf(outcome, 'CARE'),
      PRIVATE_FOSTERING_FLAG: notAsked, LEGAL_ACTION_FLAG: notAsked, PROV_OF_SERVICES_FLAG: isOneOf(outcome, 'PLAN', 'ONGOING'), PROV_OF_SB_CARE_FLAG: notAsked,
      SPECIALIST_ASSESSMENT_FLAG: notAsked, REFERRAL_TO_OTHER_AGENCY_FLAG: isOneOf(outcome, 'EH'), OTHER_ACTIONS_FLAG: notAsked, OTHER_OUTCOMES_EXIST_FLAG: notAsked,
      TOTAL_NO_OF_OUTCOMES: written({ step: 'written', where: { field: 'outcome' } }, '1'), COMMENTS: nobody('Prose stays on the record.'),
    }),
    cina_assessment_outcome_nfa: isOneOf(outcome, 'NFA'),
    cina_assessment_team: firstOf(answer('begun', 'team'), teamThen),
    cina_assessment_worker_id: answer('begun', 'lead'),
  },
})
