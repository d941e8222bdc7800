import { addMonths, daysBetween, type Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/ssda903/rule.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose, later, type Weighted } from '../chance.ts'
import type { Life } from './life.ts'
import type { Cells } from './sheets.ts'

const notLeavers = new Set(['E11', 'E12', 'E2', 'E3'])

/** The birthday from the 17th to the 21st that a care leaver has in a year; null when they have none, or are no care leaver. */
export function birthdayAsLeaver(life: Life, year: Year): Day | null {
  const age = [17, 18, 19, 20, 21].find((years) => { const day = addMonths(life.dob, 12 * years); return day >= year.start && day <= year.end })
  if (age === undefined) return null
  const birthday = addMonths(life.dob, 12 * age), stays = life.stays.filter((s) => !s.shortBreak)
  const last = stays.at(-1)
  // At 17 and 18 only those who had left before the birthday; the others leave care as they turn 18.
  if (!last?.until || last.until >= birthday || notLeavers.has(last.episodes.at(-1)?.ended ?? '')) return null
  const since = (years: number): number => stays.reduce((days, s) => days + Math.max(0, daysBetween(later(s.from, addMonths(life.dob, 12 * years)), s.until ?? birthday)), 0)
  return since(14) >= 91 && since(16) > 0 ? birthday : null
}

const inTouch: Weighted<string> = [['YES', 900], ['NO', 50], ['REFU', 18], ['NREQ', 12], ['RHOM', 15], ['DIED', 2]]
const doing: Weighted<string> = [['F1', 6], ['F2', 22], ['P2', 4], ['F4', 6], ['F5', 22], ['P5', 6], ['G4', 12], ['G5', 16], ['G6', 6]]
const living: Weighted<string> = [
  ['B1', 12], ['C1', 3], ['D1', 22], ['D2', 1], ['E1', 5], ['K1', 5], ['K2', 1],
  ['R2', 1], ['S2', 2], ['U1', 36], ['U2', 2], ['V2', 1], ['W2', 1], ['X2', 3], ['Y1', 3], ['Z1', 9], ['T1', 1],
]

/** How a care leaver is, about their birthday. Somebody who had died by last year is told of as such again. */
export function leaverRow(dice: Dice, life: Life, year: Year, before: string | null): Cells<'OC3'> {
  const touch = before === 'DIED' ? before : choose(dice, inTouch), known = touch === 'YES'
  let home = choose(dice, living)
  // With former carers, and foyers, only from 18 on.
  if (addMonths(life.dob, 216) > year.start && /^[ZT]/.test(home)) home = 'D1'
  return { IN_TOUCH: touch, ACTIV: known ? choose(dice, doing) : '0', ACCOM: known ? home : '0' }
}
