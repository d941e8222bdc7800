import { addMonths, type Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/ssda903/rule.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose } from '../chance.ts'
import type { Cells } from './sheets.ts'

const bit = (dice: Dice, p: number): string => (dice.chance(p) ? '1' : '0')

/** What is told about the health of a child in care all year, by their age. */
export function healthOf(dice: Dice, dob: Day, year: Year): Omit<Cells<'OC2'>, 'CHILD' | 'DOB'> {
  const reached = (years: number, by: Day): boolean => addMonths(dob, 12 * years) <= by
  const misuse = reached(11, year.end) && dice.chance(0.05), received = misuse && dice.chance(0.6)
  return {
    ...questionnaire(dice, reached(4, year.end) && !reached(17, year.start), reached(4, year.start) && !reached(17, year.end)),
    CONVICTED: reached(10, year.end) ? bit(dice, 0.03) : '', HEALTH_CHECK: reached(5, year.end) ? '' : bit(dice, 0.88),
    IMMUNISATIONS: bit(dice, 0.83), TEETH_CHECK: bit(dice, 0.78), HEALTH_ASSESSMENT: bit(dice, 0.9), SUBSTANCE_MISUSE: misuse ? '1' : '0',
    INTERVENTION_RECEIVED: misuse ? (received ? '1' : '0') : '', INTERVENTION_OFFERED: misuse && !received ? bit(dice, 0.8) : '',
  }
}

/** The Strengths and Difficulties Questionnaire: a score, or why there is none. `always`: of the age for it all year. */
function questionnaire(dice: Dice, asked: boolean, always: boolean): Pick<Cells<'OC2'>, 'SDQ_SCORE' | 'SDQ_REASON'> {
  if (!asked) return { SDQ_SCORE: '', SDQ_REASON: '' }
  if (!always && dice.chance(0.6)) return { SDQ_SCORE: '', SDQ_REASON: 'SDQ1' }
  if (dice.chance(0.76)) return { SDQ_SCORE: String(Math.min(40, dice.int(0, 14) + dice.int(0, 13) + (dice.chance(0.1) ? dice.int(0, 13) : 0))), SDQ_REASON: '' }
  return { SDQ_SCORE: '', SDQ_REASON: choose(dice, [['SDQ2', 25], ['SDQ3', 12], ['SDQ4', 38], ['SDQ5', 25]]) }
}
