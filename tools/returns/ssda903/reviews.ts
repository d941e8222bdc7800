import { addDays, ageOn, type Day } from '../../../src/calendar/index.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose, earlier, type Weighted } from '../chance.ts'

/** Days of reviews: within 20 working days of coming into care, again within three months, then every six months. */
export function reviewsOf(dice: Dice, from: Day, until: Day | null, horizon: Day): readonly Day[] {
  const all: Day[] = [], last = earlier(addDays(horizon, 1), until)
  for (let day = addDays(from, dice.int(13, 27)); day < last; day = addDays(day, all.length === 1 ? dice.int(70, 90) : dice.int(150, 181))) all.push(day)
  return all
}

const tookPart: Weighted<string> = [['PN1', 55], ['PN2', 3], ['PN3', 2], ['PN4', 4], ['PN5', 6], ['PN6', 24], ['PN7', 6]]
export const participation = (dice: Dice, dob: Day, on: Day): string => (ageOn(dob, on).years < 4 ? 'PN0' : choose(dice, tookPart))
