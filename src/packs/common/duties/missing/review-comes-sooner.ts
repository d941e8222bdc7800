import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { manxAsked } from '../../families/manx.ts'
import { careReview } from '../../records/care-review.ts'
import { earlierReview } from '../../records/earlier-review.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { ourOwn } from '../sources.ts'

/** A review that was to come sooner is held by the day the reviewing officer gave. */
export default defineDuty({
  id: 'missing/review-comes-sooner', title: 'Hold the review that comes sooner', answers: ['MI-4', 'CA-2'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn('by the date given', 'When a reviewing officer says that a review comes sooner, they give the day, and it is held by then. That the day is kept to is Tarrowmouth’s own choice; the day is the officer’s.'),
    ...manxAsked('72', 'What is decided when a child keeps going missing is to be done.', 'by the date given'),
  ],
  arises: (t) => t.each(earlierReview).flatMap((entry) => {
    const answered = entry.at('answered')
    return answered?.body.sooner && answered.body.heldBy
      ? [{ key: entry.record, of: answered, at: answered.happened, by: { day: answered.body.heldBy }, because: [answered.current.id] }] : []
  }),
  metBy: (answered, t) => after(answered.happened, t.all(careReview, 'held'), ({ met }) => (met === false ? 'Done on paper' : null)),
  notNeeded: (_, t, c) => {
    const care = lookedAfter.spans(t, c)
    return care.length > 0 && care.every((s) => s.to) ? { why: 'The child is no longer in care', fact: care.at(-1)?.because.at(-1) ?? null } : null
  },
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the review', kind: 'care-review', step: 'held' },
  meets: ['A review at which people met, held after the answer.'],
  doesNotMeet: ['A review on paper.', 'The review before.'],
})
