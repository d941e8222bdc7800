import { dayOf, earliest, latest } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { say, ukDayOf, type Bringing, type Period, type Said } from '../../../../../returns/exchange/index.ts'
import { adoption } from '../../../../common/records/adoption.ts'
import { permanencePlan } from '../../../../common/records/permanence-plan.ts'
import { decided, decisionsIn, type Decision } from './adoption-decisions.ts'
import { adoptionsOf, type Adoption } from './adoptions.ts'
import { caredForIn } from './times-in-care.ts'
import { inPeriod } from './days.ts'
import { table903 } from './define.ts'
import { someTimeIn } from './some-time.ts'

/**
 * Decisions that a child should be placed for adoption (DATE_PLACED, which is not the day they moved), and when and why one was turned back
 * (RD1 to RD4). A decision that still stands is told again each year.
 */
export const placedAdoption = table903<'PlacedAdoption'>({
  table: 'PlacedAdoption',
  needs: ['DATE_PLACED'],
  kinds: [adoption, permanencePlan],
  says: (_, b, child) => decisionsIn(child).flatMap((d) => [...(d.ad1 ? [] : decided(d, b, child)), ...turnedBack(d, b)]),
  sends: (t, { period }) => adoptionsOf(t).filter((a) => isTold(a, t, period)).toSorted(inOrder).map((a) => {
    const back = a.ended && isTurningBack(a.ended.body.reason) && dayOf(earliest(a.ended.happened)) <= period.end ? a.ended : null
    return { record: a.entry.record, cells: { DATE_PLACED: ukDayOf(a.decided?.happened), DATE_PLACED_CEASED: ukDayOf(back?.happened), REASON_PLACED_CEASED: back?.body.reason } }
  }),
})

function turnedBack({ ceased, day }: Decision, b: Bringing): readonly Said[] {
  if (!ceased) return []
  const on = ceased.DATE_PLACED_CEASED
  return [say(b, adoption, 'ended', {
    name: day, happened: on ? { day: on } : someTimeIn({ start: day < b.period.end ? day : b.period.end, end: b.period.end }), body: { reason: ceased.REASON_PLACED_CEASED },
    columns: { happened: 'DATE_PLACED_CEASED', reason: 'REASON_PLACED_CEASED' }, rows: [ceased],
  })]
}

/** The national reasons for turning back. A record that ended because the child is grown, say, turned nothing back. */
const isTurningBack = (reason: string | undefined): boolean => reason === undefined || reason.startsWith('RD')

/** Decided by the end of the period, and neither turned back nor followed by adoption before it began; of a child who was in care in it. */
function isTold({ decided: yes, ended, order }: Adoption, t: Timeline, period: Period): boolean {
  const before = [ended, order].some((s) => s && dayOf(latest(s.happened)) < period.start)
  return yes !== null && dayOf(earliest(yes.happened)) <= period.end && !before && ([yes, ended, order].some((s) => s && inPeriod(s.happened, period)) || caredForIn(t, period))
}

const inOrder = (a: Adoption, b: Adoption): number => (a.decided && b.decided && earliest(a.decided.happened) < earliest(b.decided.happened) ? -1 : 1)
