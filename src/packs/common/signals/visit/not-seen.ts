import { earliest } from '../../../../calendar/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { visits } from '../../duties/visit/seen.ts'

const times = 2

/** We came and did not see the child, and came again and did not. Whoever keeps a child from being seen may have a reason. */
export default defineSignal({
  id: 'visit/not-seen', title: 'Not seen, and not seen again', answers: ['AS-2', 'CP-3'], about: 'child',
  source: 'Two visits running on which the child was not seen is Tarrowmouth’s own choice of when to stop and think. It is not law. It asks '
    + 'what the child is living with that we do not see, and how they will be seen this week.',
  reads: (t): readonly SignalReading[] => {
    const all = [...visits(t)].sort((a, b) => (earliest(a.step.happened) < earliest(b.step.happened) ? -1 : 1))
    const since = all.slice(all.findLastIndex((v) => v.seen === 'yes') + 1), missed = since.filter((v) => v.seen === 'no')
    if (missed.length < times) return []
    const unsaid = since.some((v) => v.seen === 'cannot tell') ? '. Another visit since then does not say' : ''
    return [{ key: 'not-seen', says: `The child was not seen on ${missed.length} visits running${unsaid}`, because: missed.map((v) => v.step.current.id), others: [], until: null }]
  },
})
