import { addDays, type Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/cin/year.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose, dayBetween, later, waited, type Weighted } from '../chance.ts'
import { assessmentOf, daysAfter, enquiryOf, known, officeDay, planOf, protectionOf, workingDaysAfter } from './events.ts'
import type { Details } from './model.ts'

export type Kind = 'no further action' | 'assessed' | 'plan' | 'enquiry' | 'protection' | 'plan from before' | 'protection from before' | 'transferred' | 'in care'
export const kinds: Weighted<Kind> = [
  ['no further action', 8], ['assessed', 36], ['plan', 14], ['enquiry', 11], ['protection', 9], ['plan from before', 8], ['protection from before', 4], ['transferred', 0.6], ['in care', 9],
]
/** Of those who were referred within the year only. */
export const newKinds: Weighted<Kind> = kinds.slice(0, 5)

const sources: Weighted<string> = [
  ['6', 29], ['2A', 19], ['5B', 7], ['3E', 4], ['3F', 6], ['3A', 2], ['3B', 3], ['5A', 5], ['5C', 3],
  ['5D', 4], ['1A', 6], ['1B', 2], ['1C', 1], ['1D', 1], ['7', 4], ['8', 5], ['9', 2], ['4', 2], ['2B', 2], ['10', 1],
]
const needs: Weighted<string> = [['N1', 56], ['N2', 9], ['N3', 3], ['N4', 9], ['N5', 14], ['N6', 2], ['N7', 0.4], ['N8', 3], ['N9', 1]]
const reasons: Weighted<string> = [['RC7', 88], ['RC3', 3], ['RC4', 2], ['RC5', 5], ['RC6', 2]]

/** What a case is made up for. */
export interface Asked { readonly kind: Kind; readonly year: Year; readonly from: Day; readonly born: Day | null }

const empty = (dice: Dice, referred: Day): Details => ({
  referred, source: choose(dice, sources), need: choose(dice, needs), closed: undefined, why: undefined, conference: undefined, nfa: '0',
  assessments: [], cinPlans: [], section47s: [], protectionPlans: [],
})

/** Closes a case, if the day had come by the end of the year. */
function close(d: Details, on: Day, why: string, year: Year): Details {
  const closed = known(on, year)
  return closed ? { ...d, closed, why } : d
}

/** Makes up a referral and what came of it. `from`: not before that day, of those referred within the year. */
export function caseOf(dice: Dice, { kind, year, from, born }: Asked): Details {
  const old = later(born ?? from, addDays(year.start, -40 - waited(dice, 260)))
  if (kind === 'plan from before') return planFromBefore(dice, old, year)
  if (kind === 'protection from before') return protectionFromBefore(dice, old, year)
  if (kind === 'in care') return inCare(dice, old, year)
  const referred = dice.chance(0.96) ? officeDay(dayBetween(dice, from, addDays(year.end, -5))) : dayBetween(dice, from, year.end), d = empty(dice, referred)
  if (kind === 'no further action') return { ...d, nfa: '1', need: dice.chance(0.5) ? 'N0' : undefined }
  if (kind === 'transferred') return transferred(dice, d, referred, year)
  const start = daysAfter(dice, referred, 0, 2)
  if (start > year.end) return d
  const authorised = daysAfter(dice, start, 8, 58), nothing = kind === 'assessed' && dice.chance(0.06) && authorised <= addDays(year.end, -6)
  const assessed = { ...d, assessments: [assessmentOf(dice, start, authorised, year, nothing)] }
  if (kind === 'assessed') return close(assessed, daysAfter(dice, authorised, 0, 5), dice.chance(0.7) ? 'RC8' : 'RC9', year)
  if (kind === 'plan') return withPlan(dice, assessed, daysAfter(dice, authorised, 1, 15), year)
  return enquired(dice, assessed, start, authorised, kind === 'protection', year)
}

/** A CIN plan, and the end of the case some days after it. */
function withPlan(dice: Dice, d: Details, start: Day, year: Year): Details {
  if (start > year.end) return d
  const end = daysAfter(dice, start, 30, 330)
  return close({ ...d, cinPlans: [...d.cinPlans, planOf(start, end, year)] }, daysAfter(dice, end, 0, 8), choose(dice, reasons), year)
}

function enquired(dice: Dice, d: Details, began: Day, authorised: Day, protection: boolean, year: Year): Details {
  const start = daysAfter(dice, began, 0, 4)
  if (start > year.end) return d
  if (!protection) {
    const without = { ...d, section47s: [enquiryOf(start, null, year)] }
    return dice.chance(0.5) ? withPlan(dice, without, daysAfter(dice, authorised, 5, 20), year) : close(without, daysAfter(dice, authorised, 3, 20), 'RC7', year)
  }
  const conference = workingDaysAfter(start, dice.int(7, 15)), held = { ...d, section47s: [enquiryOf(start, conference, year)] }
  if (conference > year.end) return held
  // One conference in eight decides on a CIN plan instead.
  if (dice.chance(0.12)) return withPlan(dice, held, later(addDays(authorised, 1), addDays(conference, 1)), year)
  return protectedUntil(dice, held, conference, daysAfter(dice, conference, 95, 560), year)
}

/** A child protection plan, then most often a CIN plan before the case is closed. */
function protectedUntil(dice: Dice, d: Details, start: Day, end: Day, year: Year): Details {
  const guarded = { ...d, protectionPlans: [protectionOf(dice, start, end, year)] }
  if (end > year.end) return guarded
  return dice.chance(0.75) ? withPlan(dice, guarded, daysAfter(dice, end, 0, 3), year) : close(guarded, daysAfter(dice, end, 0, 10), choose(dice, reasons), year)
}

/** An assessment brought up to date in the year, of those referred long before. Assessments of earlier years are not told. */
const updated = (dice: Dice, d: Details, year: Year): Details => {
  const start = dayBetween(dice, year.start, addDays(year.end, -75))
  return { ...d, assessments: [assessmentOf(dice, start, daysAfter(dice, start, 12, 60), year)] }
}

function planFromBefore(dice: Dice, referred: Day, year: Year): Details {
  const end = daysAfter(dice, year.start, 5, 420), d = { ...empty(dice, referred), cinPlans: [planOf(addDays(year.start, -dice.int(1, 30)), end, year)] }
  if (dice.chance(0.4) && end > year.end) return updated(dice, d, year)
  return close(d, daysAfter(dice, end, 0, 10), choose(dice, reasons), year)
}

function protectionFromBefore(dice: Dice, referred: Day, year: Year): Details {
  const end = daysAfter(dice, year.start, 10, 400), d = protectedUntil(dice, empty(dice, referred), addDays(year.start, -dice.int(2, 35)), end, year)
  return dice.chance(0.3) && end > year.end ? updated(dice, d, year) : d
}

/** On a plan in another authority before: a conference when they moved, and no enquiry. */
function transferred(dice: Dice, d: Details, referred: Day, year: Year): Details {
  const conference = workingDaysAfter(referred, dice.int(5, 12)), start = daysAfter(dice, referred, 0, 2)
  if (conference > year.end || start > year.end) return d
  const moved = { ...d, source: '5C', conference, assessments: [assessmentOf(dice, start, daysAfter(dice, start, 10, 50), year)] }
  return protectedUntil(dice, moved, conference, daysAfter(dice, conference, 95, 500), year)
}

function inCare(dice: Dice, referred: Day, year: Year): Details {
  const d = empty(dice, referred)
  if (dice.chance(0.2)) return close(d, dayBetween(dice, year.start, year.end), choose(dice, [['RC1', 2], ['RC3', 1], ['RC4', 3], ['RC6', 1], ['RC7', 6]]), year)
  return dice.chance(0.2) ? updated(dice, d, year) : d
}
