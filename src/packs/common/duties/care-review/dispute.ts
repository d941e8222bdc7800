import { defineDuty } from '../../../../readings/duty/index.ts'
import { reviewingOfficerDispute } from '../../records/reviewing-officer-dispute.ts'
import { officerHandbook, manxReviews } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'

/** When a reviewing officer does not accept what is done for a child, it is settled in weeks and not months. */
export default defineDuty({
  id: 'care-review/dispute', title: 'Settle what the reviewing officer raised', answers: ['CA-3'], catalogue: 'D-LA15', about: 'child',
  versions: [
    ...officerHandbook({
      within: { workingDays: 20 }, numberBasis: 'statutory guidance', status: 'verified', href: 'http://southwark.proceduresonline.com/chapters/p_iro_esc.html',
      says: 'From raising it formally, all levels together take no more than twenty working days. The reviewing officer may leave levels out, and go to Cafcass at any time.',
    }),
    ...manxUnknown('Challenge by reviewing officers is expected on the Isle of Man, and inspectors found too little of it.', 'procedure', manxReviews),
  ],
  arises: (t) => t.each(reviewingOfficerDispute).flatMap((entry) => {
    const raised = entry.at('raised')
    return raised ? [{ key: entry.record, of: entry, at: raised.happened, because: [raised.current.id] }] : []
  }),
  metBy: (entry) => [
    ...entry.all('answered').map((step) => ({ step, counts: 'no' as const, why: 'Answered, and not settled yet' })),
    ...entry.all('resolved').map((step) => ({ step, counts: 'yes' as const })),
  ],
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Say how it ended', kind: 'reviewing-officer-dispute', step: 'resolved' },
  meets: ['What is different for the child, written by the reviewing officer who accepts it, or after Cafcass had it.'],
  doesNotMeet: ['An answer the reviewing officer has not accepted.', 'Taking it to the next level: the same twenty days run on.'],
})
