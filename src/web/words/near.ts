import { dayOf, minutesBetween, sayTime, sayWhen, type Instant, type When } from '../../calendar/index.ts'

/** Hours in which a time alone says when: '10:55pm', read at two in the morning, was last evening. */
const sameNight = 12

/** A moment near at hand: '7:58pm' today or this night; 'Fri 20 Nov, 7:58pm' before. */
export const near = (at: When, now: Instant): string =>
  'at' in at && (dayOf(at.at) === dayOf(now) || minutesBetween(at.at, now) < sameNight * 60) ? sayTime(at.at) : sayWhen(at, now)

/** The same for a narrow place and the last day or two: 'Fri 7:58pm'. */
export const nearShort = (at: When, now: Instant): string => near(at, now).replace(/^(\w{3}) \d+ \w{3}, /, '$1 ')
