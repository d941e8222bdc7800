import { addDays, addMonths, day, type Day } from '../../../../../calendar/index.ts'

/** A reporting year: 1 April to 31 March. */
export interface Year { readonly from: Day; readonly to: Day; readonly over: boolean }

const startOf = (today: Day): Day => day(`${Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)}-04-01`)
const before = (first: Day, years: number): Day => addMonths(first, -12 * years)

/** The years that can be asked for, the newest first. One that is not over is for those who see the children: figures of two days would show who came between. */
export const yearsOf = (today: Day, running: boolean): readonly Year[] => [0, 1, 2, 3, 4].map((n) => before(startOf(today), n))
  .map((from): Year => { const to = addDays(addMonths(from, 12), -1); return { from, to, over: to < today } }).filter((y) => running || y.over)

/** The year asked for by its first four digits, or the newest there is. */
export const yearAsked = (years: readonly Year[], asked: string | undefined): Year | undefined =>
  years.find((y) => y.from.slice(0, 4) === asked) ?? years[0]
