import {
  addInstant, day, dayOf, earliest, endOfDay, instant, latest, minutesBetween, month, sayDay, sayTime, startOfDay, when,
  type Day, type Instant, type When,
} from '../../calendar/index.ts'
import { typed, type Answers } from './answers.ts'
import { readDate } from './date-parts.ts'
import { timeOfDay } from './time-of-day.ts'

/** How far off an 'about' may be, either way: what the form offers, in the order it is shown. */
export interface Give { readonly value: string; readonly words: string; readonly by: { readonly minutes: number } | { readonly days: number } }
export const gives: readonly Give[] = [
  { value: '15m', words: '15 minutes', by: { minutes: 15 } },
  { value: '30m', words: '30 minutes', by: { minutes: 30 } },
  { value: '1h', words: '1 hour', by: { minutes: 60 } },
  { value: '2h', words: '2 hours', by: { minutes: 120 } },
  { value: '6h', words: '6 hours', by: { minutes: 360 } },
  { value: '1d', words: '1 day', by: { days: 1 } },
  { value: '3d', words: '3 days', by: { days: 3 } },
  { value: '7d', words: '1 week', by: { days: 7 } },
  { value: '30d', words: '1 month', by: { days: 30 } },
]
const usual = '30m'

/** A moment up to so many minutes ahead is taken as now: clocks on walls and wrists are never quite right. */
const aheadMinutes = 5

/** A time as read from its boxes, or what is wrong with it; both null when every box was empty. */
export interface WhenRead { readonly value: When | null; readonly wrong: { readonly code: string; readonly says: string } | null }

const found = (value: When | null): WhenRead => ({ value, wrong: null })
const wrong = (code: string, says: string): WhenRead => ({ value: null, wrong: { code, says } })

/** What may be left as it is: nobody touched the boxes, so a time known to the second is not cut down to the minute. */
function untouched(answers: Answers, name: string): When | null {
  const kept = readKept(typed(answers, `${name}-kept`))
  if (!kept) return null
  const shown = writeWhen(kept, name)
  const same = (box: string): boolean => typed(answers, `${name}-${box}`) === typed(shown, `${name}-${box}`)
  // The list of how far off is always sent; it means nothing unless 'about' is ticked.
  const rough = typed(answers, `${name}-about`) !== ''
  return boxes.every(same) && (!rough || same('give')) ? kept : null
}
const boxes = ['day', 'month', 'year', 'time', 'about'] as const

/** Reads a time from `<name>-day` and its other boxes. A day, a month or a year by itself is enough. */
export function readWhen(answers: Answers, name: string, now: Instant): WhenRead {
  const kept = untouched(answers, name)
  if (kept) return found(kept)
  const date = readDate(answers, name, Number(dayOf(now).slice(0, 4)))
  const timeText = typed(answers, `${name}-time`)
  if (date.is === 'wrong') return wrong(date.code, date.says)
  if (date.is !== 'day' && timeText !== '') return wrong('form/no-day', 'Write the day as well as the time, or leave the time out.')
  if (date.is === 'nothing') return found(null)
  if (date.is === 'month') return found({ month: date.month })
  if (date.is === 'year') return found(wholeYear(date.year))
  const time = timeText === '' ? null : timeOfDay(timeText)
  if (timeText !== '' && time === null) return wrong('form/not-a-time', `‘${timeText}’ is not a time. Write it like 10:40pm or 22:40.`)
  return found(typed(answers, `${name}-about`) === '' ? exactly(date.day, time) : roughly(date.day, time, typed(answers, `${name}-give`)))
}

/** Refuses what could only be in the future. `of` is what is asked, for the sentence. */
export function notAhead(read: WhenRead, now: Instant, says: string): WhenRead {
  if (read.value === null || earliest(read.value) <= addInstant(now, { minutes: aheadMinutes })) return read
  return wrong('form/in-the-future', says)
}

const exactly = (on: Day, time: string | null): When => (time === null ? { day: on } : when(`${on} ${time}`))

function roughly(on: Day, time: string | null, give: string): When {
  const chosen = gives.find((g) => g.value === give) ?? gives.find((g) => g.value === usual)
  const by = chosen?.by ?? { minutes: 30 }
  const date = `${sayDay(on)} ${on.slice(0, 4)}`
  // 'About Saturday, give or take half an hour' says no more than Saturday.
  if (time === null && 'minutes' in by) return { day: on }
  const middle = exactly(on, time)
  const rough = time === null ? `about ${date}` : `${date}, about ${sayTime(earliest(middle))}`
  const says = `${rough}, give or take ${chosen?.words}`
  const back = 'minutes' in by ? { minutes: -by.minutes } : { days: -by.days }
  return { about: { from: addInstant(earliest(middle), back), to: addInstant(latest(middle), by), says } }
}

function wholeYear(year: number): When {
  const text = String(year).padStart(4, '0')
  return { about: { from: startOfDay(day(`${text}-01-01`)), to: endOfDay(day(`${text}-12-31`)), says: `some time in ${text}` } }
}

/** Fills the boxes from a time. What they cannot show exactly is kept beside them, and used while nobody changes them. */
export function writeWhen(value: When, name: string): Answers {
  const kept = { [`${name}-kept`]: JSON.stringify(value) }
  if ('month' in value) return { ...dateBoxes(name, `${value.month}-`), ...kept }
  if ('day' in value) return { ...dateBoxes(name, value.day), ...kept }
  if ('at' in value) return { ...dateBoxes(name, dayOf(value.at)), [`${name}-time`]: sayTime(value.at), ...kept }
  return { ...roughBoxes(value.about, name), ...kept }
}

/** The nearest the boxes come to a stretch of time: a year, some days, or a time and how far off it may be. */
function roughBoxes({ from, to }: { readonly from: Instant; readonly to: Instant }, name: string): Answers {
  const first = dayOf(from), last = dayOf(to)
  const wholeDays = from === startOfDay(first) && to === endOfDay(last)
  if (wholeDays && first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return { [`${name}-year`]: first.slice(0, 4) }
  const half = Math.ceil(minutesBetween(from, to) / 2)
  const middle = addInstant(from, { minutes: half })
  const give = gives.find((g) => (wholeDays ? 'days' in g.by : true) && width(g) >= (wholeDays ? half - 12 * 60 : half)) ?? gives.at(-1)
  const about = { [`${name}-about`]: 'yes', [`${name}-give`]: give?.value ?? usual }
  return { ...dateBoxes(name, dayOf(middle)), ...(wholeDays ? {} : { [`${name}-time`]: sayTime(middle) }), ...about }
}
const width = (g: Give): number => ('minutes' in g.by ? g.by.minutes : g.by.days * 24 * 60)

/** Fills the three boxes of a date. */
export function dateBoxes(name: string, date: Day | string): Answers {
  const [y = '', m = '', d = ''] = date.split('-')
  return { [`${name}-day`]: d.replace(/^0/, ''), [`${name}-month`]: m.replace(/^0/, ''), [`${name}-year`]: y }
}

/** The time kept beside the boxes, if it is one: it comes back from a browser, so it is read as carefully as anything typed. */
function readKept(text: string): When | null {
  if (text === '') return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    if ('at' in value) return { at: instant(String(value.at)) }
    if ('day' in value) return { day: day(String(value.day)) }
    if ('month' in value) return { month: month(String(value.month)) }
    if (!('about' in value) || typeof value.about !== 'object' || value.about === null) return null
    const { from, to, says } = value.about as { readonly [part: string]: unknown }
    const about = { from: instant(String(from)), to: instant(String(to)), says: String(says).slice(0, 200) }
    return about.from <= about.to && !/\p{Cc}/u.test(about.says) ? { about } : null
  } catch {
    return null
  }
}
