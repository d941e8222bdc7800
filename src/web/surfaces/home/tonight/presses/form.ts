import { addDays, dayOf, londonToInstant, type Instant, type When } from '../../../../../calendar/index.ts'
import type { Form } from '../../../../contract.ts'
import { answerOf } from '../../../../form.ts'

/** Everything ticked under one name. */
export const ticked = (form: Form, control: string): readonly string[] => {
  const value = form[control]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

/** Answers of a step: those boxes somebody wrote in. */
export const written = (form: Form, controls: readonly string[]): { readonly [field: string]: string } =>
  Object.fromEntries(controls.flatMap((c): [string, string][] => (answerOf(form, c) ? [[c, answerOf(form, c)]] : [])))

/**
 * When something was done, from a time of day typed at night: the last time the clock showed it. '19:58' or '7.58pm' typed at
 * 21:05 is this evening; '23:50' typed at 00:10 was yesterday. Now, when nothing that reads as a time was typed.
 */
export function lastTime(typed: string, now: Instant): When {
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?$/i.exec(typed) ?? []
  if (!hours || (!half && !/[:.]/.test(typed))) return { at: now }
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59) return { at: now }
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  const today = londonToInstant(`${dayOf(now)} ${time}`)
  return { at: today <= now ? today : londonToInstant(`${addDays(dayOf(now), -1)} ${time}`) }
}
