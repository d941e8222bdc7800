import { addInstant, type Instant } from '../calendar/index.ts'
import type { SubjectId } from '../ledger/index.ts'

interface Failing { readonly since: Instant; readonly times: number; readonly again: Instant }

/** How many cannot be read, how often it was tried, and since when the first could not. */
export interface StuckReading { readonly subjects: number; readonly times: number; readonly since: Instant }

const longestMinutes = 10

/**
 * Subjects that a rule of ours cannot read: a defect. Each is tried again, ever more rarely up to every ten minutes, so that it
 * keeps nobody else waiting. Kept in memory: a server that starts tries them all at once.
 */
export class Stuck {
  readonly #failing = new Map<SubjectId, Failing>()

  note(subject: SubjectId, now: Instant): void {
    const before = this.#failing.get(subject)
    const times = (before?.times ?? 0) + 1
    const seconds = Math.min(longestMinutes * 60, 2 ** Math.min(times, 12))
    this.#failing.set(subject, { since: before?.since ?? now, times, again: addInstant(now, { minutes: seconds / 60 }) })
  }
  clear(subject: SubjectId): void { this.#failing.delete(subject) }

  /** Those not to be tried before later. */
  waiting(now: Instant): readonly SubjectId[] { return [...this.#failing].filter(([, f]) => f.again > now).map(([subject]) => subject) }

  reading(): StuckReading | null {
    const all = [...this.#failing.values()]
    const since = all.map((f) => f.since).sort()[0]
    return since === undefined ? null : { subjects: all.length, times: all.reduce((sum, f) => sum + f.times, 0), since }
  }
}
