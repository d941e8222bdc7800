import { addMonths, dayOf, earliest, isBefore, type Tri } from '../../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { readOnceIn, type Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { careReview } from '../../records/care-review.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { during } from '../spans.ts'
import { inTime, tooRough } from '../steps.ts'
import { stays } from '../visit/stays.ts'

type Held = NonNullable<NonNullable<(typeof careReview)['bodies']>['held']>
/** A review that was held, and whether it counts as one. */
export interface Review { readonly step: StepView<Held>; readonly counts: Tri; readonly why: string | null }

/** Kinds of home meant to last, where after a year a review may be done without people meeting. */
const lasts = ['U1', 'U4']
/** Care in a series of short breaks, whose reviews have a clock of their own. */
const shortBreaks = ['V3', 'V4']

/** Times in care that are not a series of short breaks. */
export const inCare = (t: Timeline, c: Context): readonly StatusSpan[] => lookedAfter.spans(t, c).filter((s) => !isShortBreaks(s))
/** Times in care as a series of short breaks. */
export const inShortBreaks = (t: Timeline, c: Context): readonly StatusSpan[] => lookedAfter.spans(t, c).filter(isShortBreaks)
const isShortBreaks = (care: StatusSpan): boolean => shortBreaks.includes(String(care.detail?.['legalStatus']))

/** Every review in a time in care, in the order they were held. One that may lie outside it 'cannot tell'. */
export const reviewsIn = (care: StatusSpan, t: Timeline, c: Context): readonly Review[] =>
  everyReview(t, c).find((r) => r.care === care)?.reviews ?? reviewsDuring(care, t, c)

const everyReview = readOnceIn((t: Timeline, c: Context) => lookedAfter.spans(t, c).map((care) => ({ care, reviews: reviewsDuring(care, t, c) })))
const reviewsDuring = (care: StatusSpan, t: Timeline, c: Context): readonly Review[] => inTime(fromEach(t.each(careReview), (entry): readonly Review[] => {
  const step = entry.at('held')
  const inside = step ? during(step.happened, care) : 'no'
  if (!step || inside === 'no') return []
  if (inside === 'cannot tell') return [{ step, counts: 'cannot tell', why: tooRough }]
  return step.body.met === false && !mayBeOnPaper(step, t, c)
    ? [{ step, counts: 'no', why: 'Done on paper. That is only enough after a year in a long-term foster home' }]
    : [{ step, counts: 'yes', why: null }]
}))

/** The reviews that count, in order. */
export const heldIn = (care: StatusSpan, t: Timeline, c: Context): readonly Review[] => reviewsIn(care, t, c).filter((r) => r.counts === 'yes')

/** Reviews after one of them, as they meet a duty that runs from it. */
export const reviewsAfter = (review: Review, care: StatusSpan, t: Timeline, c: Context): readonly Candidate[] => fromEach(reviewsIn(care, t, c)
  .filter((r) => r.step.record !== review.step.record), (r): readonly Candidate[] => {
    const later = isBefore(review.step.happened, r.step.happened)
    if (later === 'no') return []
    return [later === 'cannot tell' && r.counts === 'yes' ? { step: r.step, counts: 'cannot tell', why: tooRough } : candidate(r)]
  })

/** A review as something that may meet a duty. */
export const candidate = (r: Review): Candidate => ({ step: r.step, counts: r.counts, ...(r.why ? { why: r.why } : {}) })

/** Said when care ended before it was done. */
export const careEnded = (care: StatusSpan) => care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null

const mayBeOnPaper = (step: StepView, t: Timeline, c: Context): boolean => stays(t, c).some((stay) =>
  lasts.includes(stay.type ?? '') && during(step.happened, stay) === 'yes'
  && addMonths(dayOf(earliest(stay.from)), 12) <= dayOf(earliest(step.happened)))
