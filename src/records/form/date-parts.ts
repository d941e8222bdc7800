import { day, month, type Day, type Month } from '../../calendar/index.ts'
import { typed, type Answers } from './answers.ts'

/** What was typed in the boxes of a date, as numbers where it can be; null for an empty box. */
export type DateRead =
  | { readonly is: 'nothing' }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'month'; readonly month: Month }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'wrong'; readonly code: string; readonly says: string }

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** Two digits mean the year nearest to now that is at most this many years ahead. */
const yearsAhead = 10

/** Reads `<name>-day`, `<name>-month` and `<name>-year`. `thisYear` is for years written with two digits. */
export function readDate(answers: Answers, name: string, thisYear: number): DateRead {
  const [d, m, y] = [typed(answers, `${name}-day`), typed(answers, `${name}-month`), typed(answers, `${name}-year`)]
  if (d === '' && m === '' && y === '') return { is: 'nothing' }
  const asDay = d === '' ? null : whole(d), asMonth = m === '' ? null : monthNumber(m), asYear = y === '' ? null : fullYear(y, thisYear)
  if (asYear === null) return m === '' ? wrong('form/no-month', 'Write the month and the year too.') : wrong('form/no-year', 'Write the year too.')
  if (asMonth === null) return d === '' && Number.isFinite(asYear) ? { is: 'year', year: asYear } : wrong('form/no-month', 'Write the month too.')
  const said = [d, m, y].filter((p) => p !== '').join(' ')
  const text = `${padded(asYear, 4)}-${padded(asMonth, 2)}`
  try {
    return asDay === null ? { is: 'month', month: month(text) } : { is: 'day', day: day(`${text}-${padded(asDay, 2)}`) }
  } catch {
    return wrong('form/not-a-date', `‘${said}’ is not a date. Look at the day, the month and the year again.`)
  }
}

const wrong = (code: string, says: string): DateRead => ({ is: 'wrong', code, says })
const whole = (text: string): number => (/^\d+$/.test(text) ? Number(text) : NaN)
const padded = (n: number, length: number): string => String(n).padStart(length, '0')

function monthNumber(text: string): number {
  const words = text.toLowerCase()
  const named = words.length >= 3 ? months.findIndex((m) => m.startsWith(words.replace(/\.$/, ''))) : -1
  return named >= 0 ? named + 1 : whole(text)
}

function fullYear(text: string, thisYear: number): number {
  const n = whole(text)
  if (text.length === 4) return n
  if (text.length !== 2) return NaN
  const century = Math.floor(thisYear / 100) * 100
  return century + n > thisYear + yearsAhead ? century - 100 + n : century + n
}
