import { earliest, isBefore, type When } from '../../../calendar/index.ts'
import { fromEach, readOnce, type StepView, type Timeline } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { placement } from '../records/placement.ts'

interface Stay {
  readonly record: string
  readonly from: When
  readonly ended: StepView | null
  readonly temporary: boolean
  readonly because: readonly string[]
  readonly detail: { readonly home: string | null; readonly room: string | null }
}

/**
 * The home a child in care lives in: until they leave it, or the next one begins. A temporary stay (hospital, a holiday)
 * does not end the home they are away from, so for that time they live at both and neither loses sight of them.
 */
export const livingAt = defineStatus({
  id: 'living-at',
  title: 'Lives here',
  about: 'child',
  answers: ['CA-6', 'HM-2'],
  tone: 'none',
  icon: 'home',
  chip: false,
  givesReach: true,
  spans: (t) => {
    const stays = staysOf(t)
    return stays.map((stay, i) => ({
      key: stay.record, from: stay.from, to: endOf(stay, stays.slice(i + 1)), because: stay.because, detail: stay.detail,
    }))
  },
})

const staysOf = readOnce((t: Timeline): readonly Stay[] => fromEach(t.each(placement), (r): readonly Stay[] => {
  const started = r.at('started')
  if (!started) return []
  const ended = r.at('ended')
  return [{
    record: r.record, from: started.happened, ended, temporary: started.body.type?.startsWith('T') ?? false,
    because: [started.fact, ...(ended ? [ended.fact] : [])], detail: { home: started.body.home ?? null, room: started.body.room ?? null },
  }]
}).toSorted((a, b) => (earliest(a.from) < earliest(b.from) ? -1 : earliest(a.from) > earliest(b.from) ? 1 : 0)))

/** What was written as the end, unless the next home surely began before it. */
function endOf(stay: Stay, later: readonly Stay[]): When | null {
  const next = later.find((s) => stay.temporary || !s.temporary)
  if (!stay.ended) return next?.from ?? null
  return next && isBefore(next.from, stay.ended.happened) === 'yes' ? next.from : stay.ended.happened
}
