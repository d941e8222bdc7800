import { answersOf, guessCode, guessOrder, readable, readMoment, dayOrders, wordsAndDays, wordsIn, type DayOrder, type SeenColumn, type Target } from '../../../../../returns/exchange/csv/index.ts'
import type { Matching } from '../../../../../store/imports/index.ts'
import type { Field } from '../../../../../records/index.ts'
import type { BegunMatch } from '../parts/open.ts'

/** How a word stands: matched by somebody, ours as it is, guessed, or matched with nothing. */
export type Stands = 'said' | 'ours' | 'guessed' | 'open'
/** A word of a column, in how many rows, and the answer it is. `chosen`: a code; '-' says nothing; '' is matched with nothing. */
export interface Word { readonly text: string; readonly count: number; readonly chosen: string; readonly stands: Stands }
export interface Words { readonly target: Target; readonly field: Field; readonly column: string; readonly words: readonly Word[]; /** The column has more words than were looked at. */ readonly more: boolean }
/** How one order would read a column. */
export interface Order { readonly order: DayOrder; readonly reads: number; readonly example: ReturnType<typeof readMoment> }
export interface Days { readonly column: string; readonly example: string; readonly of: number; readonly order: DayOrder; readonly guessed: boolean; readonly orders: readonly Order[]; /** What cannot be read in the order chosen. */ readonly unread: readonly string[] }

/** A word that says nothing, as a form sends it. */
export const saysNothing = '-'

const emptyColumn: SeenColumn = { name: '', filled: 0, values: [], more: false }

/** Columns of days, and how each is written. */
export function daysOf({ seen, targets, matching: { mapping, answered } }: BegunMatch): readonly Days[] {
  return wordsAndDays(mapping, targets).days.map((column) => {
    const c = seen.columns.find((x) => x.name === column) ?? emptyColumn, said = mapping.days?.[column], guess = guessOrder(c), order = said ?? guess.order
    // The example is one that the orders read otherwise, where there is one.
    const telling = c.values.find((v) => new Set(dayOrders.map((o) => JSON.stringify(readMoment(v.text, o)))).size > 2) ?? c.values[0]
    return {
      column, of: c.values.length, order, guessed: said === undefined && !answered.includes(column) && !guess.sure, example: telling?.text ?? '',
      orders: dayOrders.map((o) => ({ order: o, reads: readable(c, o), example: telling ? readMoment(telling.text, o) : null })), unread: c.values.filter((v) => readMoment(v.text, order) === null).map((v) => v.text),
    }
  })
}

/** Columns whose words are matched with answers, what is not matched first. */
export function wordsOf({ seen, targets, matching: { mapping, answered } }: BegunMatch): readonly Words[] {
  return wordsAndDays(mapping, targets).words.map(({ target, column, field, from }) => {
    const c = seen.columns.find((x) => x.name === column) ?? emptyColumn, counted = new Map<string, number>()
    for (const v of c.values) for (const word of field.type.kind === 'codes' ? wordsIn(v.text) : [v.text]) counted.set(word, (counted.get(word) ?? 0) + v.count)
    const words = [...counted].map(([text, count]): Word => ({ text, count, ...standsFor(text, field, from.codes ?? {}, answered.includes(column)) }))
    return { target, field, column, more: c.more, words: words.toSorted((a, b) => order.indexOf(a.stands) - order.indexOf(b.stands) || b.count - a.count) }
  })
}
const order: readonly Stands[] = ['open', 'guessed', 'said', 'ours']

function standsFor(text: string, field: Field, codes: { readonly [word: string]: string }, answered: boolean): Pick<Word, 'chosen' | 'stands'> {
  const said = Object.hasOwn(codes, text) ? codes[text] : undefined
  if (said !== undefined) return { chosen: said === '' ? saysNothing : said, stands: 'said' }
  const guess = guessCode(text, field)
  if (guess?.sure) return { chosen: guess.code, stands: 'ours' }
  return guess && !answered ? { chosen: guess.code, stands: 'guessed' } : { chosen: '', stands: 'open' }
}

/** Whether anything is left to be said: a word that nobody has matched yet, or days that can be read in two ways. */
export const isOpen = (open: BegunMatch): boolean => wordsOf(open).some((w) => w.words.some((x) => x.stands === 'open' || x.stands === 'guessed')) || daysOf(open).some((d) => d.guessed)

/** What a word may be matched with, in a form. */
export const choicesFor = (field: Field): readonly { readonly value: string; readonly text: string }[] =>
  [{ value: '', text: 'Not matched: left out, and listed' }, { value: saysNothing, text: 'It says nothing: left out' }, ...answersOf(field).map((a) => ({ value: a.code, text: a.label }))]

/** Columns somebody has gone through by sending the page. */
export const answeredBy = (matching: Matching, open: BegunMatch): readonly string[] => { const { words, days } = wordsAndDays(matching.mapping, open.targets); return [...new Set([...words.map((w) => w.column), ...days])] }
