import { ageOn, dayOf, daysBetween, earliest, latest, type Day } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { birthday, bornOn } from '../../../common/families/age.ts'
import { afterCare } from '../../../common/records/after-care.ts'
import { inCareOn, timesInCare } from '../ssda903/exchange/times-in-care.ts'

/** Thirteen weeks, in days: Children Act 1989, schedule 2, paragraph 19B, as the field counts it. */
const enough = 91
/** Help on leaving care ends on this birthday: Children Act 1989, sections 23CZA to 24. */
const lastBirthday = 25
/** Ends after which the authority owes nothing more as to somebody who left care: died, another council's child, adopted. */
const otherwise: ReadonlySet<string | null> = new Set(['E2', 'E3', 'E11', 'E12'])

/**
 * What the law calls a young person on a day as to leaving care: as somebody wrote it last, else as read from their age and time in care
 * since they turned 14. Null: they are too young or too old, or were never in care since they turned 16.
 */
export function entitledOn(t: Timeline, on: Day): string | null {
  const born = bornOn(t), written = t.all(afterCare, 'heard').filter((h) => dayOf(earliest(h.happened)) <= on).findLast((h) => h.body.right)?.body.right ?? null
  if (born === null) return written
  const age = ageOn(born, on).years
  if (age < 16 || age >= lastBirthday) return null
  return written ?? fromCare(t, born, on, age)
}

function fromCare(t: Timeline, born: Day, on: Day, age: number): string | null {
  const [fourteen, sixteen, eighteen] = [14, 16, 18].map((years) => birthday(born, years)) as [Day, Day, Day], times = timesInCare(t).filter((c) => dayOf(earliest(c.from)) <= on), last = times.at(-1)
  const since = (day: Day): number => times.reduce((sum, c) => {
    const from = [dayOf(latest(c.from)), day].toSorted().at(-1) ?? day, to = [c.to ? dayOf(earliest(c.to)) : on, eighteen, on].toSorted()[0] ?? on
    return sum + Math.max(0, daysBetween(from, to))
  }, 0)
  if (!last || since(sixteen) === 0 || (last.to !== null && otherwise.has(last.end))) return null
  if (inCareOn(t, on)) return age < 18 && since(fourteen) >= enough ? 'eligible' : null
  return since(fourteen) < enough ? 'qualifying' : age < 18 ? 'relevant' : 'former-relevant'
}
