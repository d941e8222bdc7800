import { addDays, addMonths, type Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/ssda903/rule.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose } from '../chance.ts'
import { providersOf } from './homes.ts'
import type { Episode, Stay } from './life.ts'

/** Short breaks of a child who lives at home: each one told (V3), or the agreement for them (V4). No return tells where they are spent. */
export function shortBreaksOf(dice: Dice, year: Year): readonly Stay[] {
  const type = choose(dice, [['U6', 5], ['K2', 3]]), placement = { type, provider: dice.pick(providersOf(type)).providerCodes[0] ?? null, urn: null, post: null }
  const one = (from: Day, until: Day | null, status: string): Stay => {
    const episode: Episode = { from, until, status, placement, began: 'S', ended: 'E4A', whyMoved: null }
    return { from, until, need: 'N2', episodes: [episode], shortBreak: true }
  }
  if (dice.chance(0.5)) return [one(addDays(year.start, dice.int(-330, 300)), dice.chance(0.4) ? addDays(year.end, dice.int(-60, -1)) : null, 'V4')]
  const all: Stay[] = []
  let day = addMonths(year.start, dice.int(-12, 6))
  // Up to 75 days in a year: one or two nights every few weeks come to far fewer.
  while (day < year.end) {
    const until = addDays(day, dice.int(1, 3))
    all.push(one(day, until, 'V3'))
    day = addDays(until, dice.int(18, 60))
  }
  return all
}
