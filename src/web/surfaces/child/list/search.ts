import type { Day } from '../../../../calendar/index.ts'
import { leastLetters } from '../../../../store/index.ts'
import { dayOfBoxes } from '../../day-from.ts'

/** What was typed into the one box: parts of names, and a date of birth if there is one among them. */
export interface Search { readonly words: string; readonly born: Day | null; /** Enough to look for. */ readonly enough: boolean }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const written = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${months.join('|')})[a-z]*\\.?,?\\s+(\\d{4})\\b`, 'i')
const numbers = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/

/** '9/3/2012', '9 March 2012' or '2012-03-09', day before month, wherever it stands among the words. */
export function searchIn(typed: string): Search {
  const found = [iso, numbers, written].flatMap((form) => { const m = form.exec(typed); return m ? [{ m, born: dateOf(form, m) }] : [] }).find((f) => f.born !== null)
  const words = (found ? typed.replace(found.m[0], ' ') : typed).trim()
  const born = found?.born ?? null
  return { words, born, enough: born !== null || words.replaceAll(/[\s\p{P}]/gu, '').length >= leastLetters }
}

function dateOf(form: RegExp, m: RegExpExecArray): Day | null {
  const [, a = '', b = '', c = ''] = m
  return form === iso ? dayOfBoxes(c, b, a) : dayOfBoxes(a, form === numbers ? b : String(months.indexOf(b.slice(0, 3).toLowerCase()) + 1), c)
}
