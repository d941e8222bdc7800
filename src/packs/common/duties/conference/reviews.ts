import { isBefore } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { heldConferences, type HeldConference } from '../../families/conference.ts'
import { during } from '../spans.ts'

/** Conferences that looked at a plan again. One that does not say what kind it was is a review, when it came while the child was on the plan. */
export const reviewsOf = (plan: StatusSpan, t: Timeline): readonly HeldConference[] => heldConferences(t)
  .filter((c) => during(c.held.happened, plan) !== 'no' && (c.kind === 'REVIEW' || (c.kind === null && isBefore(plan.from, c.held.happened) === 'yes')))

/** Whether a review counts: only one that decided. */
export function asReview({ held }: HeldConference): Candidate {
  if (held.body.outcome === 'RECON') return { step: held, counts: 'no', why: 'It met, and did not decide' }
  if (held.body.outcome) return { step: held, counts: 'yes' }
  return held.body.enough === false
    ? { step: held, counts: 'no', why: 'There were not enough people to decide' }
    : { step: held, counts: 'cannot tell', why: 'It does not say what was decided' }
}

/** Said once the child is on a plan no longer. */
export const planOver = (plan: StatusSpan): { readonly why: string; readonly fact: string | null } | null =>
  plan.to ? { why: 'The child is no longer on a child protection plan', fact: plan.because.at(-1) ?? null } : null
