import type { StepView } from '../../../../ledger/index.ts'
import { defineSignal } from '../../../../readings/signal/index.ts'
import { repeated } from '../../families/repeat.ts'
import { marksIn } from '../../injuries.ts'
import { injury } from '../../records/injury.ts'

const times = 2
const days = 90

/** Injuries that are each explained and never looked at together: a reason to put them side by side, and no finding. */
export default defineSignal({
  id: 'injury/repeat', title: 'Injuries or marks again', answers: ['HO-2'], about: 'child',
  source: 'Twice in ninety days is Tarrowmouth’s own choice of when to stop and look at them together. It is not law and no finding about anybody: '
    + 'children who climb and run have bruises. It asks whether what was said fits all of them, not only the last.',
  reads: repeated({
    key: 'injuries', times, days, of: (t) => t.each(injury).flatMap((entry) => entry.first('seen') ?? []),
    says: (count, steps) => `Injuries or marks ${count} times in ${days} days${again(steps)}`,
  }),
})

/** Where one part of the body was marked more than once: the left and the right of it are two. */
function again(steps: readonly StepView[]): string {
  const places = steps.flatMap((s) => [...new Set(partsOf(s))])
  const most = Math.max(0, ...[...Map.groupBy(places, (p) => p).values()].map((p) => p.length))
  return most > 1 ? `, and ${most} of them in the same place` : ''
}

const partsOf = ({ body }: StepView): readonly string[] => marksIn(body).flatMap((m) => m.where ?? [])
