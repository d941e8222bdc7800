import { addDays, ageOn, daysBetween, type Day } from '../../../src/calendar/index.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { earlier, later } from '../chance.ts'
import type { Episode, Spell } from './life.ts'

/** Times a teenager was missing or away, few or very many, each within one episode. `since`: earlier ones no return asks for. */
export function missingIn(dice: Dice, episodes: readonly Episode[], dob: Day, since: Day, horizon: Day): readonly Spell[] {
  const spells: Spell[] = []
  let free = since
  for (const e of episodes) {
    const start = later(free, addDays(e.from, 2)), end = earlier(addDays(horizon, 1), e.until)
    if (start >= end || ageOn(dob, start).years < 11) continue
    for (let day = addDays(start, dice.int(0, 40)); daysBetween(day, end) > 8; day = addDays(day, dice.int(4, 70))) {
      const until = addDays(day, dice.chance(0.7) ? dice.int(0, 1) : dice.int(2, 7))
      spells.push({ from: day, until, kind: dice.chance(0.72) ? 'M' : 'A' })
      free = day = addDays(until, 1)
    }
  }
  return spells
}

/** Missing from shortly before the day care ended, and not found by then. */
export const missingUntil = (dice: Dice, day: Day): Spell => ({ from: addDays(day, -dice.int(2, 7)), until: day, kind: 'M' })

const orderHomes = new Set(['K2', 'Z12', 'Z13'])
/** Times a court allowed that a child's liberty be taken from them, each within one home where that may be. */
export function deprivedIn(dice: Dice, episodes: readonly Episode[], dob: Day, horizon: Day): readonly Spell[] {
  return episodes.flatMap((e) => {
    const end = earlier(addDays(horizon, 200), e.until)
    if (!orderHomes.has(e.placement.type) || ageOn(dob, e.from).years < 10 || daysBetween(e.from, end) < 40) return []
    const from = addDays(e.from, dice.int(1, 20)), until = addDays(from, dice.int(10, Math.min(200, daysBetween(from, end))))
    return [{ from, until, kind: 'DoLo' }]
  })
}
