import { addDays, addMonths, daysBetween, type Day } from '../../src/calendar/index.ts'
import type { Dice } from '../synthetic/dice.ts'

/** Things that happen, and how often against one another. */
export type Weighted<T> = readonly (readonly [T, number])[]

export const choose = <T>(dice: Dice, of: Weighted<T>): T => dice.weighted(of, ([, weight]) => weight)[0]

/** A day from one to another, both included. */
export const dayBetween = (dice: Dice, from: Day, to: Day): Day => addDays(from, dice.int(0, Math.max(0, daysBetween(from, to))))

/** Days until something that happens every so many days on average: at least one, often few, now and then very many. */
export const waited = (dice: Dice, mean: number): number => 1 + Math.floor(-Math.log(1 - dice.next()) * mean)

/** A date of birth that makes somebody so many years old on a day. */
export const bornFor = (dice: Dice, on: Day, years: number): Day => addDays(addMonths(on, -12 * (years + 1)), dice.int(1, 364))

export const earlier = <T extends Day | null>(a: Day, b: T): Day => (b !== null && b < a ? b : a)
export const later = (a: Day, b: Day): Day => (b > a ? b : a)

/** A day as the returns write it. */
export const uk = (of: Day | null): string => (of === null ? '' : `${of.slice(8)}/${of.slice(5, 7)}/${of.slice(0, 4)}`)
