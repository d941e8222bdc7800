import { referralSource } from '../../common/codes/referral-source.ts'
import { answer, column, day, firstOf, inWords, isOneOf, json, labels, list, nobody, person, record, ssd, teamThen } from './define.ts'

const outcome = answer('decided', 'outcome'), source = answer('received', 'source'), notAsked = nobody('What is decided about a referral does not say so.')

/** A referral and the time until it was closed, as the census counts it. */
export const cinEpisodes = ssd('ssd_cin_episodes', {
  says: 'A row for each referral.',
  rows: [list('referral', 'referral')],
  columns: {
    cine_referral_id: record,
    cine_person_id: person,
    cine_referral_date: day('received'),
    cine_cin_primary_need_code: answer('received', 'need'),
    cine_referral_source_code: source,
    cine_referral_source_desc: inWords(source, labels(referralSource)),
    cine_referral_outcome_json: json({
      SINGLE_ASSESSMENT_FLAG: isOneOf(outcome, 'ASSESS'), NFA_FLAG: isOneOf(outcome, 'NFA'), STRATEGY_DISCUSSION_FLAG: isOneOf(outcome, 'STRAT'), CLA_REQUEST_FLAG: notAsked,
      NON_AGENCY_ADOPTION_FLAG: notAsked, PRIVATE_FOSTERING_FLAG: notAsked, CP_TRANSFER_IN_FLAG: notAsked, CP_CONFERENCE_FLAG: notAsked, CARE_LEAVER_FLAG: notAsked,
      OTHER_OUTCOMES_EXIST_FLAG: isOneOf(outcome, 'WORK', 'EH', 'TRANS'),
    }),
    // N once there was any work; blank while nobody has decided.
    cine_referral_nfa: column('no_further'),
    cine_close_reason: answer('closed', 'reason'),
    cine_close_date: column('ended_on'),
    cine_referral_team: firstOf(answer('received', 'team'), teamThen),
    cine_referral_worker_id: firstOf(answer('received', 'worker'), answer('decided', 'decidedBy')),
  },
})
