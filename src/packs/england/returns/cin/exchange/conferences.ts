import { isAtOrBefore } from '../../../../../calendar/index.ts'
import { readOnce, type RecordId, type Timeline } from '../../../../../ledger/index.ts'
import { inOrder } from '../../../../../returns/exchange/index.ts'
import { noConference } from '../../../../common/duties/conference/chains.ts'
import { reviewsOf } from '../../../../common/duties/conference/reviews.ts'
import { heldConferences, type HeldConference } from '../../../../common/families/conference.ts'
import { enquiry } from '../../../../common/records/enquiry.ts'
import { onPlanSpans } from '../../../../common/statuses/protection-plan.ts'

/** A conference that was not a review, with the enquiry that led to it: null for a child who moved here, or where there was none. */
export interface Initial { readonly conference: HeldConference; readonly enquiry: RecordId | null }

/**
 * Every initial conference, oldest first. One that does not name its enquiry belongs to the last that had begun, unless that has a
 * conference already or was decided to need none.
 */
export const initialConferences = readOnce((t: Timeline): readonly Initial[] => {
  const begun = inOrder(t.each(enquiry).flatMap((e) => { const step = e.at('begun'); return step ? [{ e, at: step.happened }] : [] }), (x) => x.at)
  const reviews = new Set(onPlanSpans(t).flatMap((plan) => reviewsOf(plan, t)).map((c) => c.entry.record))
  const held = heldConferences(t).filter((c) => c.kind !== 'REVIEW' && !reviews.has(c.entry.record))
  const named = (c: HeldConference): string | undefined => c.held.body.enquiry ?? c.entry.at('called')?.body.enquiry
  const had = new Set<RecordId | undefined>(held.map(named))
  return held.map((conference): Initial => {
    const names = named(conference)
    if (names !== undefined) return { conference, enquiry: names }
    if (conference.kind === 'TRANSFER') return { conference, enquiry: null }
    const from = begun.findLast(({ e, at }) => isAtOrBefore(at, conference.held.happened) !== 'no' && !had.has(e.record) && !noConference(e))
    if (from) had.add(from.e.record)
    return { conference, enquiry: from?.e.record ?? null }
  })
})
