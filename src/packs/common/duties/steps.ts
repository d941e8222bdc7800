import { earliest, isBefore, negate, type Tri, type When } from '../../../calendar/index.ts'
import type { Body, Readable, StepView } from '../../../ledger/index.ts'
import type { Candidate } from '../../../readings/duty/index.ts'

/** Whether something came at or after a start: 'no' only when it surely came before. */
export const notBefore = (at: When, start: When): Tri => negate(isBefore(at, start))

type Timed = Pick<Candidate, 'step' | 'at'>
const timeOf = (c: Timed): string => earliest(c.at ?? c.step.happened)

/** In the order of time; steps of one record at the same time in the order written. */
export const inTime = <C extends Timed>(candidates: readonly C[]): readonly C[] => candidates.length < 2 ? candidates : candidates.toSorted(byTime)

function byTime(a: Timed, b: Timed): number {
  const one = timeOf(a), other = timeOf(b)
  return one < other ? -1 : one > other ? 1 : a.step.sequence - b.step.sequence
}

/** In the order of time, up to the first that counts: what came after it belongs to the next time it is owed. */
export function untilMet(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = inTime(candidates)
  const met = sorted.findIndex((c) => c.counts === 'yes')
  return met < 0 || met === sorted.length - 1 ? sorted : sorted.slice(0, met + 1)
}

/**
 * A candidate for a step that counts from the moment the record first said enough: an answer added later by an
 * amendment counts from the amendment, not from the first writing. `missing` says what is not written yet.
 */
export function onceWritten<B>(
  type: Readable<unknown>, step: StepView<B>, enough: (body: B) => boolean, missing: (body: B) => string,
): Candidate {
  // Most are written once, and read already.
  const once = step.before.length === 0
  const complete = once ? (enough(step.body) ? step.current : undefined) : [...step.before, step.current].find((f) => enough(type.read(f) as B))
  const shown = complete ?? step.current
  const view = (once ? step : { ...step, body: type.read(shown), current: shown }) as StepView<Body>
  const at = { at: shown.recorded }
  return complete ? { step: view, counts: 'yes', at } : { step: view, counts: 'no', at, why: missing(step.body) }
}

/** Said when two times cannot be put in order. */
export const tooRough = 'The times are too rough to say which came first'

/** The words people wrote, or null when there are none: an empty box is not an answer. */
export const words = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text)
