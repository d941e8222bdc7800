import { dayIn, isBefore, type Tri, type When } from '../../../../calendar/index.ts'

/** Whether something came at or after a start, counted in days: on the same day is after. 'cannot tell' when either is too rough. */
export function sameDayOrAfter(at: When, start: When): Tri {
  const [a, b] = [dayIn(at), dayIn(start)]
  if (a && b) return a >= b ? 'yes' : 'no'
  const before = isBefore(at, start)
  return before === 'yes' ? 'no' : before === 'no' ? 'yes' : 'cannot tell'
}
