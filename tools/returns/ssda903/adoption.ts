import { addDays, daysBetween, type Day } from '../../../src/calendar/index.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose, type Weighted } from '../chance.ts'
import type { Adopters, Decision } from './life.ts'

/** How a child came to be adopted, or did not. Days to come are there too: what a return does not know yet it does not tell. */
export interface Adoption {
  readonly decisions: readonly Decision[]
  readonly ordered: Day | null
  readonly undone: Day | null
  /** The day the child moved to the adopters; null when the decision was undone first. */
  readonly placed: Day | null
  readonly adopters: Adopters | null
}

const couples: Weighted<readonly [number: string, sex: string, status: string]> = [
  [['2', 'MF', 'L11'], 60], [['2', 'MF', 'L3'], 12], [['2', 'MM', 'L12'], 5], [['2', 'FF', 'L12'], 4], [['2', 'MM', 'L4'], 3], [['2', 'FF', 'L2'], 2], [['1', 'F1', 'L0'], 12], [['1', 'M1', 'L0'], 2],
]
const whyUndone: Weighted<string> = [['RD1', 40], ['RD2', 15], ['RD3', 30], ['RD4', 15]]

/** Tells a time in care that ends with adoption, the parts of it in the order and about the lengths they have. */
export function adoptionOf(dice: Dice, from: Day, until: Day): Adoption {
  const days = daysBetween(from, until), after = (part: number): Day => addDays(from, Math.floor(days * part))
  const decided = after(0.2 + dice.next() * 0.12), ordered = dice.chance(0.94) ? after(0.34 + dice.next() * 0.08) : null
  if (ordered && dice.chance(0.08)) {
    const undone = after(0.5 + dice.next() * 0.2)
    return { decisions: [{ made: decided, undone, why: choose(dice, whyUndone) }], ordered, undone, placed: null, adopters: null }
  }
  const matched = after(0.46 + dice.next() * 0.1), placed = after(0.6 + dice.next() * 0.1), [number, sex, status] = choose(dice, couples)
  return {
    decisions: [{ made: decided, undone: null, why: null }], ordered, undone: null, placed,
    adopters: { decided, matched, fostered: dice.chance(0.2), number, sex, status },
  }
}
