import { addDays, type Day } from '../../../src/calendar/index.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose, waited, type Weighted } from '../chance.ts'
import type { Worker } from './life.ts'

const whys: Weighted<string> = [['LEFTRL', 34], ['TSPROC', 26], ['MANAGE', 18], ['ORGRST', 8], ['ABSENC', 7], ['OTHERS', 4], ['PCCHAN', 2], ['CHCHAN', 1]]

/** A child's social workers, one after another without a gap, from their first day in care until after the last day any return tells of. */
export function workersOf(dice: Dice, from: Day, horizon: Day): readonly Worker[] {
  const all: Worker[] = []
  for (let day = from; day <= horizon;) {
    const until = addDays(day, 20 + waited(dice, 330))
    all.push({ id: `SW${dice.int(40_000, 40_450)}`, from: day, until, why: all.length === 0 ? 'FCONTA' : choose(dice, whys) })
    day = until
  }
  return all
}
