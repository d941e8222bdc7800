import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import type { Arising } from '../../../../readings/duty/index.ts'
import { readOnceIn, type Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { careReview } from '../../records/care-review.ts'
import { heldIn, inCare, inShortBreaks, type Review } from './reviews.ts'

/** A review with the time in care it belongs to, and those before and after it. */
export interface Held { readonly care: StatusSpan; readonly review: Review; readonly before: Review | null; readonly next: Review | null }

/** What is owed for each review that was held. */
export const forEachReview = readOnceIn((t: Timeline, c: Context): readonly Arising<Held>[] => fromEach([...inCare(t, c), ...inShortBreaks(t, c)], (care) => heldIn(care, t, c).map((review, i, all) => ({ care, review, before: all[i - 1] ?? null, next: all[i + 1] ?? null })))
  .map((of) => ({ key: of.review.step.record, of, at: of.review.step.happened, because: [of.review.step.current.id] })))

/** The record a review stands on. */
export const entryOf = ({ review }: Held, t: Timeline) => t.find(careReview, review.step.record)
