import { addMonths, endOfDay, sayDate, startOfDay, type Day, type When } from '../../../../../calendar/index.ts'
import type { Period } from '../../../../../returns/exchange/index.ts'
import { reaches } from '../child.ts'

const between = (from: Day, to: Day, says: string): When => ({ about: { from: startOfDay(from), to: endOfDay(to), says } })

/** On a day of the period that nobody told. */
export const someTimeIn = ({ start, end }: Period): When => between(start, end, `some time from ${sayDate(start)} to ${sayDate(end)}`)

/** A birthday within a year, and how old they turned. */
export interface Birthday { readonly on: Day; readonly age: number }

/** Null: it falls on none of its days, or the date of birth is not known. */
export function birthdayIn(born: Day | null, { start, end }: Period): Birthday | null {
  const age = born ? Number(end.slice(0, 4)) - Number(born.slice(0, 4)) : 0
  return [age - 1, age].flatMap((years): readonly Birthday[] => {
    const on = years < 0 ? null : reaches(born, years)
    return on && on >= start && on <= end ? [{ on, age: years }] : []
  })[0] ?? null
}

/** Around a birthday, as the return takes it: from three months before to one month after. In the department's guide as the field tells it; the guide itself was not read. */
export const around = ({ on, age }: Birthday): When => between(addMonths(on, -3), addMonths(on, 1), `around ${age === 18 ? 'their eighteenth birthday' : `turning ${age}`}, ${sayDate(on)}`)
