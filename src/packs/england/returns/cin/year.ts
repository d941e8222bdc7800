import { day, type Day } from '../../../../calendar/index.ts'
import type { Header } from './modules.ts'

/** A year of the census: 1 April to 31 March. */
export interface Year {
  /** '2025-26'. */
  readonly id: string
  readonly start: Day
  readonly end: Day
  /** The calendar year it ends in: the census of 2026 is of 2025-26. */
  readonly ending: number
}

/** The censuses whose rules and codes are known here. */
export const firstCensus = 2022, lastCensus = 2026

export const yearEnding = (ending: number): Year => ({
  id: `${ending - 1}-${String(ending % 100).padStart(2, '0')}`, ending, start: day(`${ending - 1}-04-01`), end: day(`${ending}-03-31`),
})

const fourDigits = /^2\d{3}$/

/**
 * The year a census is of, and what is wrong with how its header says so. The reference date decides when it is a 31 March; else
 * `Year` does, since a wrong reference date would put every other date into the wrong year.
 */
export function yearOf({ Year: text, ReferenceDate: reference }: Header): { readonly year: Year | null; readonly wrong: readonly string[] } {
  const says = text !== null && fourDigits.test(text) ? Number(text) : null
  const ends = reference?.endsWith('-03-31') && fourDigits.test(reference.slice(0, 4)) ? Number(reference.slice(0, 4)) : null
  const ending = ends ?? says
  if (ending === null) return { year: null, wrong: ['Neither Year nor a reference date of 31 March could be read, so rules about the year could not be checked.'] }
  const wrong: string[] = []
  if (ends === null) wrong.push(`ReferenceDate is not a 31 March that can be read. Checked as the year to 31 March ${ending}.`)
  else if (says !== ends) wrong.push(`Year is not that of the reference date. Checked as the year to 31 March ${ending}.`)
  if (ending < firstCensus || ending > lastCensus) wrong.push(`The rules are those of the censuses of ${firstCensus} to ${lastCensus}. That of ${ending} may differ.`)
  return { year: yearEnding(ending), wrong }
}
