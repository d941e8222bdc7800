import { yearEnding, type Year } from '../../../src/packs/england/returns/cin/year.ts'
import { Dice } from '../../synthetic/dice.ts'
import { childOf } from './child.ts'
import type { CinChild } from './model.ts'

export interface Wanted {
  /** From a hundred or so on a census has every kind of disability that rules look for in the whole of it. */
  readonly children: number
  readonly seed: string | number
  /** The year of the census, as '2025-26'. */
  readonly year: string
}

/** A census of one year. */
export interface MadeCin { readonly year: Year; readonly children: readonly CinChild[] }

/** Makes up a census that breaks no rule. The same seed gives the same census. */
export function makeCin({ children, seed, year: id }: Wanted): MadeCin {
  if (!/^20\d\d-\d\d$/.test(id) || id < '2024-25') throw new RangeError(`censuses are made up for 2024-25 and later, not for ${id}`)
  const year = yearEnding(Number(id.slice(0, 4)) + 1)
  return { year, children: Array.from({ length: children }, (_, at) => childOf(new Dice(`cin ${seed} ${at}`), at, year)) }
}
