import { defineDuty } from '../../../../readings/duty/index.ts'
import { officerHandbook } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import { entryOf, forEachReview } from './after.ts'

/** The child, the parents and the carer have the record of the review while it still means something. */
export default defineDuty({
  id: 'care-review/record-sent', title: 'Send the record of the review', answers: ['CA-2', 'VO-2'], catalogue: 'D-LA13', about: 'child',
  versions: [
    ...officerHandbook({
      within: { workingDays: 20 }, numberBasis: 'statutory guidance', status: 'unverified', href: 'https://basw.co.uk/policy-and-practice/resources/iro-handbook-statutory-guidance-independent-reviewing-officers-and',
      says: 'The record is written within fifteen working days of the review and with everybody within twenty. Both numbers are what we remember of the handbook: nobody has read them there yet.',
    }),
    ...manxUnknown('Reviewing officers write a record of each review on the Isle of Man too.'),
  ],
  arises: forEachReview,
  metBy: (held, t) => entryOf(held, t)?.all('record-sent').map((step) => step.body.childTold === false
    ? { step, counts: 'no', why: 'It went out, and the child was not told' }
    : { step, counts: 'yes' }) ?? [],
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Say the record was sent', kind: 'care-review', step: 'record-sent' },
  meets: ['Saying when the record was sent and to whom. When nobody wrote whether the child was told, it counts.'],
  doesNotMeet: ['A record that went to everybody but the child.', 'Sending the decisions alone.'],
})
