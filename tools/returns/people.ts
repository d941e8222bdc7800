import type { Dice } from '../synthetic/dice.ts'
import { choose, type Weighted } from './chance.ts'

const ethnicities: Weighted<string> = [
  ['WBRI', 620], ['WOTH', 50], ['MWBC', 40], ['MOTH', 36], ['BAFR', 45], ['MWAS', 20], ['MWBA', 18], ['APKN', 25], ['AOTH', 30], ['BCRB', 20], ['OOTH', 35],
  ['BOTH', 15], ['ABAN', 10], ['AIND', 8], ['WROM', 8], ['WIRI', 4], ['WIRT', 4], ['CHNE', 2], ['REFU', 2], ['NOBT', 6],
]
/** Where most who come alone come from is not where most children here were born. */
const fromAbroad: Weighted<string> = [['AOTH', 30], ['BAFR', 25], ['OOTH', 30], ['WOTH', 10], ['BOTH', 5]]

export const ethnicityOf = (dice: Dice, alone = false): string => choose(dice, alone ? fromAbroad : ethnicities)

/** An authority's number for a child: looks like chance, and no two children have the same. */
export const numberOf = (at: number): string => String(100_000 + (at * 7919) % 900_000)

/** The letters a pupil number may begin with; which one, the digits tell. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** A unique pupil number in the department's form, with the right first letter. */
export function pupilNumberOf(at: number, yearOfEntry: number): string {
  const digits = `394${2000 + Math.floor(at / 1000)}${String(yearOfEntry % 100).padStart(2, '0')}${String(at % 1000).padStart(3, '0')}`
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i + 2), 0)
  return `${letters[sum % 23] ?? ''}${digits}`
}
