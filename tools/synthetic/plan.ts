import type { CareTeam } from './lives/allocation.ts'
import type { Intake } from './lives/front-door.ts'
import type { Dice } from './dice.ts'

/**
 * Sizes that can be made: how many districts of about 150 open children, how much is written about each child, and how many
 * times the whole is there under other names. The demonstration is one thin district; the others are as deep as records kept
 * for years, about 165 facts to an open child: the more kinds of record a child has, the fewer of them need be notes, so that the whole stays as long as a real one.
 */
export const sizes = {
  small: { districts: 1, depth: 1, copies: 1 },
  medium: { districts: 6, depth: 7, copies: 1 },
  large: { districts: 6, depth: 7, copies: 22 },
} as const
export type Size = keyof typeof sizes

/** How many families of each kind make a small authority of about 150 open children. */
const small = { inNeed: 46, inCare: 29, frontDoor: 15, closed: 21 } as const
/** The same, with the many who were helped in earlier years: a record kept for long is mostly about those it has let go. */
const deep = { ...small, inNeed: 46, closed: 126 } as const
export const familiesOf = ({ depth }: { readonly depth: number }): { readonly [kind in keyof typeof small]: number } => (depth > 1 ? deep : small)

/** Ages of the children of one family: mostly one or two, brothers and sisters near each other. */
export function ages(dice: Dice, [youngest, oldest]: readonly [number, number]): readonly number[] {
  const n = dice.weighted([[1, 52], [2, 29], [3, 14], [4, 5]] as const, (x) => x[1])[0]
  const first = dice.int(Math.max(youngest, 0), oldest)
  const all = [first]
  while (all.length < n) {
    const next = (all.at(-1) ?? first) - dice.int(1, 4)
    if (next < 0) break
    all.push(next)
  }
  return all
}

/** Days ago that something began: denser lately. */
export const beganAgo = (
  dice: Dice, least: number, most: number, pull: number,
): number => Math.round(least + (most - least) * dice.next() ** pull)

/** How the referrer was told: most in time, some late, some never. */
export const howTold = (dice: Dice): Intake['told'] =>
  dice.weighted([['in time', 76], ['late', 9], ['arrived only', 6], ['never', 3], ['not told, and why', 6]] as const, (x) => x[1])[0]

/** What slipped at the front door, if anything. */
export const slip = (dice: Dice): Pick<Intake, 'late'> => {
  const late = dice.weighted([['none', 86], ['triage', 7], ['decision', 7]] as const, (x) => x[1])[0]
  return late === 'none' ? {} : { late }
}

export const team = (dice: Dice): CareTeam => dice.pick(['care1', 'care2'])
