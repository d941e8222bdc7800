import { earliest, isBefore } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { childInNeed } from '../../statuses/child-in-need.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'

/** Stretches of our work with a child, those that touch joined: nobody starts to count again because a status changed its name. */
export function openWork(t: Timeline, c: Context): readonly StatusSpan[] {
  const spans = [...childInNeed.spans(t, c), ...lookedAfter.spans(t, c), ...protectionPlan.spans(t, c)].sort((a, b) => (earliest(a.from) < earliest(b.from) ? -1 : 1))
  return spans.reduce<readonly StatusSpan[]>((all, next) => {
    const last = all.at(-1)
    if (!last || (last.to && isBefore(last.to, next.from) === 'yes')) return [...all, next]
    const ends = last.to === null || (next.to && isBefore(next.to, last.to) === 'yes') ? last : next
    return [...all.slice(0, -1), { key: last.key, from: last.from, to: ends.to, because: [...last.because.slice(0, 1), ...ends.because.slice(-1)] }]
  }, [])
}
