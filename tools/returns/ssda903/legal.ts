import { addDays, type Day } from '../../../src/calendar/index.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose, waited } from '../chance.ts'
import type { Status } from './life.ts'
import type { Route } from './plan.ts'

/** Legal statuses in the order a court or an agreement made them. */
export function statusesOf(dice: Dice, route: Route, from: Day): readonly Status[] {
  if (route === 'alone') return [{ from, status: 'V2' }]
  if (route === 'remand') return [{ from, status: 'J1' }]
  const first = choose(dice, [['V2', 48], ['C1', 27], ['L1', 15], ['L2', 10]])
  const all: Status[] = [{ from, status: first }]
  let day = from
  const then = (days: number, status: string): void => { day = addDays(day, days); all.push({ from: day, status }) }
  // Police protection lasts three days at most, an emergency protection order eight unless it is renewed.
  if (first === 'L1') then(dice.int(1, 3), dice.chance(0.5) ? 'C1' : 'V2')
  if (first === 'L2') then(dice.int(2, 8), 'C1')
  if (all.at(-1)?.status === 'V2') {
    if (!dice.chance(0.4)) return all
    then(20 + waited(dice, 120), 'C1')
  }
  if (dice.chance(0.8)) then(110 + waited(dice, 90), 'C2')
  return all
}

/** The same on the way to adoption: a placement order comes after the decision, unless the parents agree. */
export const statusesBeforeAdoption = (dice: Dice, from: Day, ordered: Day | null, undone: Day | null): readonly Status[] => [
  { from, status: ordered === null ? 'V2' : dice.chance(0.6) ? 'C1' : 'L2' },
  ...(ordered === null ? [] : [{ from: ordered, status: 'E1' }]),
  ...(undone === null ? [] : [{ from: undone, status: 'C2' }]),
].flatMap((s) => (s.status === 'L2' ? [s, { from: addDays(s.from, dice.int(2, 8)), status: 'C1' }] : [s]))
