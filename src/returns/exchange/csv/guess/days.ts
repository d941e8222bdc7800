import { dayOrders, readMoment, type DayOrder } from '../moment.ts'
import type { SeenColumn } from '../seen.ts'

/** How many of a column's different values are days, read in one order. */
export const readable = ({ values }: Pick<SeenColumn, 'values'>, order: DayOrder): number => values.filter((v) => readMoment(v.text, order) !== null).length

/** In which order a column writes its days: the one in which most of them can be read, British where several are. `sure`: only that one reads them all. */
export function guessOrder(column: Pick<SeenColumn, 'values'>): { readonly order: DayOrder; readonly sure: boolean } {
  const counted = dayOrders.map((order) => ({ order, n: readable(column, order), as: column.values.map((v) => JSON.stringify(readMoment(v.text, order))).join() }))
  const best = counted.reduce((a, b) => (b.n > a.n ? b : a)), rivals = counted.filter((c) => c.n === best.n && c.as !== best.as)
  return { order: best.order, sure: rivals.length === 0 }
}

/** Whether a column holds days: most of what stands in it can be read as one. */
export const looksLikeDays = (column: Pick<SeenColumn, 'values'>): boolean => column.values.length > 0 && dayOrders.some((order) => readable(column, order) >= most * column.values.length)
const most = 0.6
