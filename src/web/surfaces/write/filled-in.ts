import { day, dayOf, sayDay, type Instant } from '../../../calendar/index.ts'
import type { Problem } from '../../../records/index.ts'
import { formControls, typed, type Answers } from '../../../records/form/index.ts'

/** Where the time that was filled in to begin with is remembered, beside the boxes it was filled into. */
const begun = `${formControls.happened}-begun`
const boxes = ['day', 'month', 'year', 'time', 'about'].map((box) => `${formControls.happened}-${box}`)
const inBoxes = (answers: Answers): string => boxes.map((box) => typed(answers, box)).join('|')

/** A time filled in for somebody who has not written anything yet, remembered as such. */
export const filledIn = (happened: Answers): Answers => ({ ...happened, [begun]: inBoxes(happened) })

/**
 * Nobody chose the day it was begun on. Sent on a later day with that day still in it, somebody is asked once which day it was:
 * moving it to today would be as much a guess as leaving it, and both would stand on a child's record as if somebody had said so.
 */
export function dayOfBeginning(answers: Answers, now: Instant): Problem | null {
  if (typed(answers, begun) === '' || typed(answers, begun) !== inBoxes(answers)) return null
  const [d = '', m = '', y = ''] = boxes.map((box) => typed(answers, box)), on = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || on >= dayOf(now)) return null
  return {
    code: 'draft/day-of-beginning', field: formControls.happened,
    says: `The day was filled in for you on ${sayDay(day(on), now)}, when you began. If that is when it was, send it again. If it was another day, put that in.`,
  }
}

/** The answers once somebody has been asked about the day: what stands there now is theirs. */
export const asked = <A extends Answers>(answers: A): A => ({ ...answers, [begun]: '' })
