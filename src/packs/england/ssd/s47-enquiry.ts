import { answer, answered, day, firstOf, inWords, isOneOf, json, nobody, person, record, records, referral, ssd, teamThen, written, yesNo } from './define.ts'

const outcome = answer('decided', 'outcome'), conference = yesNo('decided', 'conferenceNeeded'), notAsked = nobody('What an enquiry comes to does not say so.')
/** A conference is not nothing. Without one, help may go on all the same: it does not say. */
const nothing = inWords(conference, { Y: 'N' })

/** Enquiries into whether a child is being harmed. */
export const s47Enquiry = ssd('ssd_s47_enquiry', {
  says: 'A row for each enquiry under section 47.',
  rows: [records('enquiry', 'begun')],
  columns: {
    s47e_s47_enquiry_id: record,
    s47e_referral_id: referral(),
    s47e_person_id: person,
    s47e_s47_start_date: day(),
    s47e_s47_end_date: day('decided'),
    s47e_s47_nfa: nothing,
    s47e_s47_outcome_json: json({
      NFA_FLAG: nothing, LEGAL_ACTION_FLAG: isOneOf(outcome, 'LEGAL'), PROV_OF_SERVICES_FLAG: notAsked, PROV_OF_SB_CARE_FLAG: notAsked, CP_CONFERENCE_FLAG: conference,
      NFA_CONTINUE_SINGLE_FLAG: notAsked, MONITOR_FLAG: notAsked, OTHER_OUTCOMES_EXIST_FLAG: notAsked,
      TOTAL_NO_OF_OUTCOMES: written(answered('decided', 'outcome'), '1'), OUTCOME_COMMENTS: nobody('Prose stays on the record.'),
    }),
    s47e_s47_completed_by_worker_id: firstOf(answer('decided', 'by'), answer('begun', 'worker')),
    s47e_s47_completed_by_team: firstOf(answer('begun', 'team'), teamThen),
  },
})
