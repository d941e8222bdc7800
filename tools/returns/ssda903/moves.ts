import { addDays, ageOn, type Day } from '../../../src/calendar/index.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose, waited, type Weighted } from '../chance.ts'
import type { Adoption } from './adoption.ts'
import type { Move, Placement, Status } from './life.ts'
import { ownService, placementOf, typeFor } from './placements.ts'
import type { Route } from './plan.ts'

/** A time in care for which homes are sought. */
export interface Seeking {
  readonly route: Route; readonly dob: Day; readonly from: Day; readonly home: string; readonly statuses: readonly Status[]; readonly adoption: Adoption | null
  /** Nothing later is wanted. */
  readonly horizon: Day
}

const whys: Weighted<string> = [['CARPL', 46], ['CREQB', 14], ['CREQO', 11], ['CHILD', 8], ['LAREQ', 9], ['CLOSE', 5], ['STAND', 3], ['ALLEG', 2], ['APPRR', 1], ['OTHER', 2]]
const longTerm: { readonly [type: string]: string | undefined } = { U6: 'U4', U3: 'U1' }
/** The same carers for the long term. */
const settledIn = (at: Placement | null): Placement | null => { const type = longTerm[at?.type ?? '']; return at && type ? { ...at, type } : null }
/** Days in one home, on average: the first is often for an emergency, and teenagers move most. */
const usualDays = (first: boolean, age: number): number => (first ? 170 : age < 5 ? 420 : age < 12 ? 560 : 300)

/** The homes of a child in one time in care, in order. */
export function movesOf(dice: Dice, s: Seeking): readonly Move[] {
  const moves: Move[] = []
  let day = s.from, at: Placement | null = null
  const until = s.adoption?.placed ?? null
  while (day <= s.horizon && (until === null || day < until)) {
    const age = ageOn(s.dob, day).years
    const settled: Placement | null = dice.chance(0.15) ? settledIn(at) : null
    if (settled) moves.push({ from: day, to: (at = settled), sameCarer: true, why: 'PLACE' })
    else {
      const type = s.adoption && moves.length > 0 ? 'U6' : typeFor(dice, s.adoption ? 'ordinary' : s.route, age, statusOn(s.statuses, day))
      at = placementOf(dice, s.adoption && !type.startsWith('U') ? 'U6' : type, s.home, at)
      moves.push({ from: day, to: at, sameCarer: false, why: type === 'R5' && age >= 10 ? 'CUSTOD' : type.startsWith('Z') ? 'OTHER' : choose(dice, whys) })
    }
    day = addDays(day, 2 + waited(dice, usualDays(moves.length === 1, age)))
  }
  if (until !== null && at && s.adoption) moves.push(toAdopters(dice, s, s.adoption, until, at))
  return moves
}

function toAdopters(dice: Dice, s: Seeking, adoption: Adoption, day: Day, before: Placement): Move {
  const agreed = adoption.ordered === null
  // Adopted by those who foster them: the heading changes and nothing else does.
  if (adoption.adopters?.fostered) return { from: day, to: { ...before, ...(before.urn ? ownService : {}), type: agreed ? 'A3' : 'A5' }, sameCarer: true, why: 'PLACE' }
  return { from: day, to: placementOf(dice, agreed ? 'A4' : 'A6', s.home, before), sameCarer: false, why: 'CARPL' }
}

export const statusOn = (statuses: readonly Status[], day: Day): string => statuses.findLast((s) => s.from <= day)?.status ?? ''
