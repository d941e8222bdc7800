import type { StepView, Timeline } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { disability } from '../records/disability.ts'

/** Daily life is harder for the child because of a disability. No chip: what stands at the top of the page is how to be with them. */
export const disabled = defineStatus({
  id: 'disabled',
  title: 'Disabled child',
  about: 'child',
  answers: ['DC-1', 'DC-3'],
  tone: 'none',
  icon: 'heart',
  chip: false,
  spans: disabledSpans,
})

/** The times in which the child is known to be disabled. Told from the timeline alone, so that a form can ask too. */
export function disabledSpans(t: Timeline): readonly StatusSpan[] {
  return t.each(disability).flatMap((r) => {
    const known = r.all('known'), from = known.find((s) => !saysNone(s)) ?? null
    const none = from && known.find((s) => s.sequence > from.sequence && saysNone(s))
    const latest = known.findLast((s) => !saysNone(s))
    return between(r.record, from, r.at('ended') ?? none ?? null, { talking: latest?.body.kinds?.includes('COMM') ?? false })
  })
}

/** “No disability” only when nothing else was chosen with it: two answers at once are no answer. */
const saysNone = (s: StepView<{ readonly kinds?: readonly string[] }>): boolean => s.body.kinds?.length === 1 && s.body.kinds[0] === 'NONE'
