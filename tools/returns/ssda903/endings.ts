import type { Dice } from '../../synthetic/dice.ts'
import { choose, type Weighted } from '../chance.ts'
import type { Route } from './plan.ts'

/** How old somebody is as care ends, and what they leave. */
export interface Leaving {
  readonly route: Route; readonly age: number; readonly eighteen: boolean; readonly placement: string; readonly status: string; readonly missing: boolean; readonly again: boolean
}

const at18: Weighted<string> = [['E5', 30], ['E6', 14], ['E7', 8], ['E4A', 12], ['E13', 6]]
const young: Weighted<string> = [['E4A', 40], ['E4B', 10], ['E13', 8], ['E41', 8], ['E47', 14], ['E48', 3], ['E3', 3], ['E16', 1], ['E2', 0.3], ['E8', 2]]
const guardians: Weighted<string> = [['E45', 3], ['E46', 1]]
const older: Weighted<string> = [['E4A', 38], ['E4B', 24], ['E5', 12], ['E6', 8], ['E13', 9], ['E9', 3], ['E3', 3], ['E8', 3]]

/** Why care ended. */
export function endingOf(dice: Dice, l: Leaving): string {
  const fostered = l.placement.startsWith('U')
  // Returned as missing on the day they turn 18, which is no reason of its own.
  if (l.eighteen) return l.missing ? 'E8' : fostered && dice.chance(0.55) ? 'E17' : choose(dice, at18)
  if (l.again) return choose(dice, [['E4A', 2], ['E4B', 1]])
  if (l.route === 'adoption' && l.placement.startsWith('A')) return choose(dice, [['E11', 55], ['E12', 45]])
  if (l.route === 'remand') return choose(dice, [['E14', 60], ['E9', 25], ['E4A', 15]])
  if (l.route === 'alone') return choose(dice, [['E13', 40], ['E15', 25], ['E8', 20], ['E16', 15]])
  if (l.placement === 'P1') return choose(dice, [['E4A', 1]])
  if (fostered && l.age < 16 && dice.chance(0.12)) return choose(dice, guardians)
  return choose(dice, l.age < 16 ? young : older)
}
