import { dayOf, daysBetween, earliest, latest, type Day } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { birthday } from '../../../../common/families/age.ts'
import { inCareOn, timesInCare } from './times-in-care.ts'

/** Thirteen weeks, in days: Children Act 1989, schedule 2, paragraph 19B, as the field counts it. */
const enough = 91
/** Ends after which the authority owes nothing more as to somebody who left care: died, another council's child, adopted. */
const otherwise: ReadonlySet<string | null> = new Set(['E2', 'E3', 'E11', 'E12'])

/**
 * Whether somebody had left care as a relevant or former relevant child by a day: in care for thirteen weeks in all since turning 14, some of
 * it after turning 16, and not in care on the day.
 */
export function hadLeftCare(t: Timeline, born: Day, on: Day): boolean {
  const [fourteen, sixteen, eighteen] = [14, 16, 18].map((years) => birthday(born, years)) as [Day, Day, Day], last = timesInCare(t).at(-1)
  if (!last?.to || otherwise.has(last.end) || dayOf(latest(last.to)) <= sixteen || dayOf(latest(last.to)) > on || inCareOn(t, on)) return false
  const days = timesInCare(t).map((c) => {
    const from = [dayOf(latest(c.from)), fourteen].toSorted().at(-1) ?? fourteen, to = [c.to ? dayOf(earliest(c.to)) : on, eighteen].toSorted()[0] ?? eighteen
    return Math.max(0, daysBetween(from, to))
  })
  return days.reduce((a, b) => a + b, 0) >= enough
}
