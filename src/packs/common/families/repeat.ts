import { addInstant, latest } from '../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../ledger/index.ts'
import type { SignalReading } from '../../../readings/signal/index.ts'
import type { Context } from '../../../readings/index.ts'

/** Something that happened so many times in so many days, counting each from the latest it could have been. */
export interface Repeat {
  readonly key: string
  readonly times: number
  readonly days: number
  readonly of: (t: Timeline) => readonly StepView[]
  /** One plain sentence, given how many. */
  readonly says: (count: number, steps: readonly StepView[]) => string
}

/** The parts of a signal 'again and again': it goes out by time alone when too few are left within the days. */
export const repeated = (r: Repeat) => (t: Timeline, c: Context): readonly SignalReading[] => {
  const leaves = (s: StepView) => addInstant(latest(s.happened), { days: r.days })
  const all = r.of(t)
  if (all.length < r.times) return []
  const recent = all.filter((s) => leaves(s) > c.now).sort((a, b) => (leaves(a) < leaves(b) ? -1 : 1))
  const [oldest, oldestThatMatters] = [recent[0], recent.at(-r.times)]
  if (!oldest || !oldestThatMatters) return []
  return [{
    key: r.key, says: r.says(recent.length, recent), because: recent.map((s) => s.current.id), others: [],
    until: leaves(oldestThatMatters), next: leaves(oldest),
  }]
}
