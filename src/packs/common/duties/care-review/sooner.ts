import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { careReview } from '../../records/care-review.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { careRegulation } from '../care-plan/law.ts'
import { inAny } from '../spans.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'

/** When something cannot wait, the review does not wait for its turn. */
export default defineDuty({
  id: 'care-review/sooner', title: 'Bring the review forward', answers: ['CA-2', 'CA-3', 'VO-2'], catalogue: 'D-LA09', about: 'child',
  versions: careRegulation({
    within: { workingDays: 20 }, numberBasis: 'local default', part: '32(2) and 33(3)', status: 'partly verified', href: 'https://legislation.gov.uk/uksi/2010/959/regulation/30/2020-04-24/data.html',
    says: 'A review is held sooner when the reviewing officer asks, when a visit finds the child not safe, or before the plan changes in an important way. No rule gives days: twenty working '
      + 'days is Tarrowmouth’s own choice.',
  }),
  arises: (t, c) => fromEach(t.each(careReview), (entry) => {
    const asked = entry.at('asked-for')
    return asked && inAny(asked.happened, lookedAfter.spans(t, c)) !== 'no' ? [{ key: entry.record, of: { entry, asked }, at: asked.happened, because: [asked.current.id] }] : []
  }),
  metBy: ({ asked }, t) => untilMet(t.all(careReview, 'held').flatMap((step): readonly Candidate[] => {
    const after = notBefore(step.happened, asked.happened)
    if (after === 'no') return []
    if (step.body.met === false) return [{ step, counts: 'no', why: 'Done on paper' }]
    return [after === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ entry }, t, c) => {
    const closed = entry.at('closed')
    if (closed) return { why: 'It was closed: no review was needed', fact: closed.current.id }
    const care = lookedAfter.spans(t, c)
    return care.length > 0 && care.every((s) => s.to) ? { why: 'The child is no longer in care', fact: care.at(-1)?.because.at(-1) ?? null } : null
  },
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the review', kind: 'care-review', step: 'held' },
  meets: ['A review at which people met, held after it was asked for.'],
  doesNotMeet: ['A date in the diary.', 'A review on paper.', 'A review held before it was asked for.'],
})
