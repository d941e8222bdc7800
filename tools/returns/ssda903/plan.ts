import { addDays, addMonths, type Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/ssda903/rule.ts'
import { yearOf } from '../../../src/packs/england/returns/ssda903/year.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { bornFor, choose, dayBetween, earlier, later, waited, type Weighted } from '../chance.ts'

/** Why and how somebody is in care. */
export type Route = 'ordinary' | 'alone' | 'adoption' | 'remand' | 'short breaks'

/** The outline of a life in care: when born, and when in care. */
export interface Plan {
  readonly route: Route
  readonly dob: Day
  readonly stays: readonly { readonly from: Day; readonly until: Day | null }[]
}

type Kind = 'stays' | 'leaves' | 'starts' | 'comes and goes' | 'comes back' | 'has left' | 'left last year' | 'short breaks'
/** About a third of those in care in the year started in it and a third left. Those who left last year are in last year's return alone. */
const kinds: Weighted<Kind> = [
  ['stays', 430], ['leaves', 190], ['starts', 170], ['comes and goes', 70], ['comes back', 30], ['has left', 105], ['left last year', 190], ['short breaks', 18],
]

type Ages = Weighted<readonly [from: number, to: number]>
const staying: Ages = [[[1, 4], 15], [[5, 9], 20], [[10, 15], 42], [[16, 17], 23]]
const starting: Ages = [[[0, 0], 22], [[1, 4], 18], [[5, 9], 16], [[10, 15], 27], [[16, 17], 17]]
const leaving: Ages = [[[0, 4], 35], [[5, 9], 20], [[10, 15], 28], [[16, 17], 17]]
const ageFrom = (dice: Dice, ages: Ages): number => dice.int(...choose(dice, ages))

/** Makes the outline of one life, as it stands when a year of returns ends. */
export function planOf(dice: Dice, year: Year): Plan {
  const kind = choose(dice, kinds)
  const made = kind === 'left last year' ? planIn(dice, dice.chance(0.75) ? 'leaves' : 'comes and goes', yearOf(`${Number(year.id.slice(0, 4)) - 1}`)) : planIn(dice, kind, year)
  // Of those who turn 17 on the first day of a year, rule 189 forbids what 197B demands. Nobody made up does.
  const plan = addMonths(made.dob, 204).endsWith('-04-01') ? { ...made, dob: addDays(made.dob, 1) } : made
  // Nobody is looked after from their eighteenth birthday on.
  const eighteen = addMonths(plan.dob, 216)
  return { ...plan, stays: plan.stays.map(({ from, until }) => ({ from, until: until === null && eighteen > year.end ? null : earlier(eighteen, until) })) }
}

function planIn(dice: Dice, kind: Exclude<Kind, 'left last year'>, year: Year): Plan {
  switch (kind) {
    case 'stays': return stays(dice, year)
    case 'leaves': return leaves(dice, year)
    case 'starts': return starts(dice, year, null)
    case 'comes and goes': return starts(dice, year, waited(dice, 50))
    case 'comes back': return comesBack(dice, year)
    case 'has left': return hasLeft(dice, year)
    case 'short breaks': return { route: 'short breaks', dob: bornFor(dice, year.end, dice.int(4, 16)), stays: [] }
  }
}

/** On the way to being adopted on a day, perhaps one that no return tells of yet. */
function adoptedOn(dice: Dice, until: Day): Plan {
  const from = addDays(until, -dice.int(480, 1000))
  return { route: 'adoption', dob: addDays(from, dice.chance(0.4) ? 0 : -waited(dice, 600)), stays: [{ from, until }] }
}

function stays(dice: Dice, year: Year): Plan {
  if (dice.chance(0.05)) return adoptedOn(dice, addDays(year.end, dice.int(1, 450)))
  const age = ageFrom(dice, staying), dob = bornFor(dice, year.end, age), alone = age > 14 && dice.chance(0.1)
  const from = later(dob, addDays(year.start, -waited(dice, alone ? 300 : 900)))
  return { route: alone ? 'alone' : 'ordinary', dob, stays: [{ from: alone ? later(addMonths(dob, 12 * 13), from) : from, until: null }] }
}

function leaves(dice: Dice, year: Year): Plan {
  if (dice.chance(0.38)) return leavesAt18(dice, year)
  const until = dayBetween(dice, year.start, year.end)
  if (dice.chance(0.18)) return adoptedOn(dice, until)
  const dob = bornFor(dice, until, ageFrom(dice, leaving))
  const from = later(dob, addDays(year.start, -waited(dice, 500)))
  return { route: 'ordinary', dob, stays: [{ from, until: later(addDays(from, 3), until) }] }
}

function leavesAt18(dice: Dice, year: Year): Plan {
  const dob = addMonths(dayBetween(dice, year.start, year.end), -216), alone = dice.chance(0.2)
  return { route: alone ? 'alone' : 'ordinary', dob, stays: [{ from: later(addMonths(dob, alone ? 180 : 60), addDays(year.start, -waited(dice, 1200))), until: null }] }
}

function starts(dice: Dice, year: Year, days: number | null): Plan {
  const from = dayBetween(dice, year.start, addDays(year.end, -1)), age = ageFrom(dice, starting), dob = bornFor(dice, from, age)
  const route = age >= 15 && dice.chance(0.4) ? 'alone' : age >= 12 && dice.chance(0.05) ? 'remand' : 'ordinary'
  return { route, dob, stays: [{ from, until: days === null ? null : addDays(from, days) }] }
}

function comesBack(dice: Dice, year: Year): Plan {
  const left = dayBetween(dice, addMonths(year.start, -11), addDays(year.end, -40)), dob = bornFor(dice, year.end, dice.int(4, 17))
  const again = dayBetween(dice, addDays(left, 1), earlier(year.end, addDays(left, 200)))
  return { route: 'ordinary', dob, stays: [{ from: later(dob, addDays(left, -waited(dice, 300) - 10)), until: left }, { from: again, until: null }] }
}

/** Young people of 17 to 21 who have left care. */
function hasLeft(dice: Dice, year: Year): Plan {
  const age = choose(dice, [[17, 4], [18, 6], [19, 33], [20, 30], [21, 27]]), birthday = dayBetween(dice, addDays(year.start, 60), year.end)
  const dob = addMonths(birthday, -12 * age), eighteen = addMonths(dob, 216), sixteen = addMonths(dob, 192)
  const early = age < 19 || dice.chance(0.15)
  const until = early ? dayBetween(dice, addDays(sixteen, 30), addDays(earlier(addMonths(dob, 12 * Math.min(age, 18)), eighteen), -1)) : eighteen
  return { route: 'ordinary', dob, stays: [{ from: later(addMonths(dob, 96), addDays(until, -120 - waited(dice, 900))), until }] }
}
