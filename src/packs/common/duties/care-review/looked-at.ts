import type { Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { Candidate, DutyDefinition } from '../../../../readings/duty/index.ts'
import { words } from '../steps.ts'
import { entryOf, forEachReview, type Held } from './after.ts'

/** Something every review looks at: met when the review says what was found. Owed from the review, at the review. */
export const everyReviewLooksAt = (field: 'visitor' | 'familyTime', missing: string): Pick<DutyDefinition<Held>, 'arises' | 'metBy'> => ({
  arises: (t: Timeline, c: Context) => forEachReview(t, c).map((a) => ({ ...a, by: a.of.review.step.happened })),
  metBy: (held: Held, t: Timeline) => {
    const entry = entryOf(held, t)
    return [
      ...(entry?.all('held') ?? []).map((step): Candidate => words(step.body[field]) ? { step, counts: 'yes' } : { step, counts: 'no', why: missing }),
      ...(entry?.all('added') ?? []).filter((step) => words(step.body[field])).map((step): Candidate => ({ step, counts: 'yes' })),
    ]
  },
})
