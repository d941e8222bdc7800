import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { manxAsked } from '../../families/manx.ts'
import { earlierReview } from '../../records/earlier-review.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { missingGuidance } from '../sources.ts'
import { inAny } from '../spans.ts'
import { everyPattern, lastOf, type Pattern } from './patterns.ts'

/** A child in care keeps going missing: the reviewing officer says, yes or no and why, whether the review comes sooner. */
export default defineDuty({
  id: 'missing/earlier-review', title: 'Say whether the review comes sooner', answers: ['MI-4'], catalogue: 'D-MI09', about: 'child',
  versions: [
    ...missingGuidance({ workingDays: 5 }, 'local default', 'partly verified',
      'The reviewing officer of a child in care is told of times missing, so that a review can be brought forward. When it is a pattern (three times in ninety days, or six in a year) they answer '
        + 'within five working days. Pattern and days are Tarrowmouth’s own choice: the guidance gives neither.'),
    ...manxAsked('72', 'What is learned when a child keeps going missing is to change what is done for them.'),
  ],
  arises: (t, c) => everyPattern(t).filter((p) => inAny(lastOf(p).started.happened, lookedAfter.spans(t, c)) !== 'no')
    .map((of) => ({ key: lastOf(of).entry.record, of, at: lastOf(of).started.happened, because: of.map((e) => e.started.current.id) })),
  metBy: (pattern: Pattern, t) => after(lastOf(pattern).started.happened, t.all(earlierReview, 'answered'), ({ sooner, heldBy, why }) => {
    if (sooner === undefined) return 'It does not say yes or no'
    if (sooner) return heldBy ? null : 'It says yes, and no day'
    return why?.trim() ? null : 'It says no, and not why'
  }),
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { workingDays: 5 }, to: 'director' }],
  press: { label: 'Say whether the review comes sooner', kind: 'earlier-review', step: 'answered' },
  meets: ['Yes, with the day by which it is held.', 'No, with why it can wait.', 'One answer after the latest time missing.'],
  doesNotMeet: ['The reviewing officer having been told.', 'An answer from before the latest time missing.', 'A note that it is under consideration.'],
})
