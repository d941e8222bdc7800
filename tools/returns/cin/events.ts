import { addDays, addWorkingDays, type Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/cin/year.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose, type Weighted } from '../chance.ts'
import type { Assessment, CinPlan, ProtectionPlan, Section47 } from './model.ts'

/** The day so many working days later. */
export const workingDaysAfter = (from: Day, n: number): Day => {
  const found = addWorkingDays(from, n, 'england')
  if (typeof found !== 'string') throw new RangeError(found.cannotTell)
  return found
}
/** A day on which offices are open: the day itself or the next such one. */
export const officeDay = (of: Day): Day => workingDaysAfter(addDays(of, -1), 1)
/** A day, if it had come by the end of the year. */
export const known = (of: Day | null, year: Year): Day | undefined => (of !== null && of <= year.end ? of : undefined)

const factors: Weighted<string> = [
  ['3B', 30], ['4B', 28], ['17A', 20], ['16A', 18], ['4A', 14], ['1B', 15], ['2B', 14], ['18C', 8], ['3A', 12], ['5A', 9],
  ['6A', 8], ['6B', 7], ['2A', 4], ['1A', 3], ['10A', 3], ['11A', 3], ['24A', 3],
  ['13A', 2], ['14A', 6], ['15A', 5],
  ['7A', 4], ['18B', 2], ['19C', 4], ['19B', 2], ['9A', 1], ['12A', 1], ['20', 8], ['3C', 4], ['4C', 3], ['5B', 3], ['1C', 1], ['2C', 1], ['22A', 0.3], ['23A', 0.3],
]

/** An assessment. Only one that led to nothing more may have found nothing. */
export function assessmentOf(dice: Dice, start: Day, authorised: Day, year: Year, nothing = false): Assessment {
  const found = nothing ? ['21'] : [...new Set(Array.from({ length: dice.int(1, 4) }, () => choose(dice, factors)))]
  return { start, authorised: known(authorised, year), factors: authorised <= year.end ? found : [] }
}

/** An enquiry whose conference, if one is needed, is held in time. */
export function enquiryOf(start: Day, conference: Day | null, year: Year): Section47 {
  return { start, target: conference ? workingDaysAfter(start, 15) : undefined, conference: known(conference, year), notRequired: conference ? '0' : '1' }
}

export const planOf = (start: Day, end: Day, year: Year): CinPlan => ({ start, end: known(end, year) })

const categories: Weighted<string> = [['NEG', 48], ['EMO', 36], ['PHY', 8], ['SAB', 5], ['MUL', 3]]

/** A child protection plan, with the reviews of the year: the first within three months, then every six. */
export function protectionOf(dice: Dice, start: Day, end: Day, year: Year): ProtectionPlan {
  const first = choose(dice, categories), reviews: string[] = []
  for (let day = addDays(start, dice.int(60, 85)); day <= end && day <= year.end; day = addDays(day, dice.int(140, 175))) {
    const held = officeDay(day)
    if (held >= year.start && held <= year.end && held <= end) reviews.push(held)
  }
  return { start, end: known(end, year), first, latest: dice.chance(0.12) ? choose(dice, categories) : first, previous: choose(dice, [['0', 76], ['1', 18], ['2', 5], ['3', 1]]), reviews }
}

export const daysAfter = (dice: Dice, from: Day, least: number, most: number): Day => addDays(from, dice.int(least, most))
