import { earliest, isBefore } from '../../../../calendar/index.ts'
import { fromEach, type FactId, type Timeline } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { heldIn } from '../../duties/care-review/reviews.ts'
import { stays } from '../../duties/visit/stays.ts'
import { careDecision } from '../../records/care-decision.ts'
import { placement } from '../../records/placement.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'

/** A child came into care in a hurry, and nobody has yet looked at it with them in a review. */
export default defineSignal({
  id: 'in-care/unplanned-entry', title: 'Came into care unplanned', answers: ['CA-2', 'CA-4'], about: 'child',
  source: 'Tarrowmouth’s own: when coming into care was not planned, something may have been seen too late. It stays until the first review has looked at it.',
  reads: (t, c): readonly SignalReading[] => fromEach(lookedAfter.spans(t, c), (care, i, all) => {
    if (care.to || heldIn(care, t, c).length > 0) return []
    const facts = [...decided(t, all[i - 1] ?? null), ...firstMove(care, t, c)]
    return facts.length > 0 ? [{ key: care.key, says: 'Came into care without it being planned', because: [...care.because.slice(0, 1), ...facts], others: [], until: null }] : []
  }),
})

/** The decision says that it was not planned. One from an earlier time in care says nothing of this one. */
const decided = (t: Timeline, last: StatusSpan | null): readonly FactId[] => t.all(careDecision, 'decided')
  .filter((s) => s.body.planned === false && s.body.comesIn !== false && (!last?.to || isBefore(s.happened, last.to) === 'no')).map((s) => s.current.id)

/** The first home they came to says that the move was not planned. */
function firstMove(care: StatusSpan, t: Timeline, c: Context): readonly FactId[] {
  const first = stays(t, c).find((s) => earliest(s.from) >= earliest(care.from))
  const step = first ? t.find(placement, first.key)?.at('started') : null
  return step?.body.planned === false ? [step.current.id] : []
}
