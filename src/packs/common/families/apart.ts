import { addInstant, earliest, instant, latest, type Instant, type When } from '../../../calendar/index.ts'
import type { StepView } from '../../../ledger/index.ts'

/** A stretch of time by the earliest it could have begun, and until when something else may begin and still be of the same time. */
export interface Stretch { readonly from: Instant; readonly until: Instant }

const never = instant('9999-12-31T23:59:59.999Z')

/** A stretch with some hours after its end. Times written roughly are given the benefit of it; null: no end is known. */
export const stretch = (from: When, to: When | null, hours: number): Stretch => ({ from: earliest(from), until: to ? addInstant(latest(to), { hours }) : never })

/** Whether two stretches overlap, or no more than those hours lie between them. */
export const near = (a: Stretch, b: Stretch): boolean => a.from <= b.until && b.from <= a.until

/** Whether two moments are surely more than so many hours apart, however roughly they were written. */
export const surelyApart = (a: When, b: When, hours: number): boolean =>
  earliest(a) > addInstant(latest(b), { hours }) || earliest(b) > addInstant(latest(a), { hours })

/** Since when a step has been on the record with the time it has now. A better version that leaves its time as it was changes nothing. */
export function timedSince({ before, current }: Pick<StepView<unknown>, 'before' | 'current'>): Instant {
  const versions = [...before, current], now = JSON.stringify(current.happened)
  const other = versions.findLastIndex((v) => JSON.stringify(v.happened) !== now)
  return (versions[other + 1] ?? current).recorded
}
