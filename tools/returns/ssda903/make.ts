import type { Year } from '../../../src/packs/england/returns/ssda903/rule.ts'
import { yearOf } from '../../../src/packs/england/returns/ssda903/year.ts'
import { Dice } from '../../synthetic/dice.ts'
import { lifeOf } from './live.ts'
import { noSheets, type Sheets } from './sheets.ts'
import { tell } from './tell.ts'

export interface Wanted {
  /** How many this year's return tells of. Last year's has about as many, most of them the same. */
  readonly children: number
  readonly seed: string | number
  /** The year of the return, as '2025-26'. */
  readonly year: string
}

/** A return of one year, and that of the year before. */
export interface Made903 { readonly year: Year; readonly now: Sheets; readonly last: Sheets }

export const yearBefore = (id: string): string => `${Number(id.slice(0, 4)) - 1}-${id.slice(2, 4)}`

/** Makes up a return that breaks no rule, and the last year's return it follows from. The same seed gives the same return. */
export function makeSsda903({ children, seed, year: id }: Wanted): Made903 {
  if (!/^20\d\d-\d\d$/.test(id) || id < '2024-25') throw new RangeError(`returns are made up for 2024-25 and later, not for ${id}`)
  const year = yearOf(id), before = yearOf(yearBefore(id)), now = noSheets(), last = noSheets()
  for (let at = 0; now.Header.length < children; at++) {
    const dice = new Dice(`ssda903 ${seed} ${at}`), life = lifeOf(dice, at, year)
    const leaver = tell(dice, life, before, last, null)
    tell(dice, life, year, now, leaver || null)
  }
  return { year, now, last }
}
