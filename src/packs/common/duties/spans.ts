import { both, earliest, either, isAtOrBefore, isBefore, type Tri, type When } from '../../../calendar/index.ts'
import type { StatusSpan } from '../../../readings/status/index.ts'
import { notBefore } from './steps.ts'

/** Whether a moment lies in a stretch of time, both ends included. */
export const during = (at: When, span: StatusSpan): Tri => both(notBefore(at, span.from), span.to ? isAtOrBefore(at, span.to) : 'yes')

/** Stretches that touch or overlap made one, under the key of the first: nobody starts to count again because a status changed its name. */
export function joined(spans: readonly StatusSpan[]): readonly StatusSpan[] {
  return spans.toSorted((a, b) => (earliest(a.from) < earliest(b.from) ? -1 : 1)).reduce<readonly StatusSpan[]>((all, next) => {
    const last = all.at(-1)
    if (!last || (last.to && isBefore(last.to, next.from) === 'yes')) return [...all, next]
    const ends = last.to === null || (next.to && isBefore(next.to, last.to) === 'yes') ? last : next
    return [...all.slice(0, -1), { key: last.key, from: last.from, to: ends.to, because: [...last.because.slice(0, 1), ...ends.because.slice(-1)] }]
  }, [])
}

/** Whether a moment lies in any of them. */
export const inAny = (at: When, spans: readonly StatusSpan[]): Tri => either(...spans.map((span) => during(at, span)))
