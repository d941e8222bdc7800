import { referralSource } from '../../common/codes/referral-source.ts'
import { answer, day, inWords, isOneOf, json, labels, nobody, person, record, records, ssd } from './define.ts'

const outcome = answer('decided', 'outcome'), source = answer('received', 'source'), notAsked = nobody('What is decided about a contact does not say so.')

/** Somebody got in touch about a child. */
export const contacts = ssd('ssd_contacts', {
  says: 'A row for each contact about a child.',
  rows: [records('contact', 'received')],
  columns: {
    cont_contact_id: record,
    cont_person_id: person,
    cont_contact_date: day(),
    cont_contact_source_code: source,
    cont_contact_source_desc: inWords(source, labels(referralSource)),
    cont_contact_outcome_json: json({
      NEW_REFERRAL_FLAG: isOneOf(outcome, 'REF'), EXISTING_REFERRAL_FLAG: isOneOf(outcome, 'EXIST'), CP_ENQUIRY_FLAG: isOneOf(outcome, 'STRAT'), NFA_FLAG: isOneOf(outcome, 'NFA'),
      NON_AGENCY_ADOPTION_FLAG: notAsked, PRIVATE_FOSTERING_FLAG: notAsked, ADVICE_FLAG: isOneOf(outcome, 'INFO'), MISSING_FLAG: notAsked, OLA_CP_FLAG: notAsked,
      OTHER_OUTCOMES_EXIST_FLAG: isOneOf(outcome, 'EH', 'OLA'),
    }),
  },
})
