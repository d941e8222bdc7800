import { dayOf, type Day, type Instant } from '../../calendar/index.ts'
import { readAttached, writeAttached, type Attached } from '../attached.ts'
import type { CodeSet, Field } from '../field.ts'
import { chosen, typed, type Answers } from './answers.ts'
import { readDate } from './date-parts.ts'
import { dateBoxes, readWhen, writeWhen } from './when.ts'

/** What one question was answered with; undefined when it was not. `wrong` when the answer is badly formed. */
export interface ValueRead { readonly value?: unknown; readonly wrong?: { readonly code: string; readonly says: string } | null }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const wrong = (code: string, says: string): ValueRead => ({ wrong: { code, says } })
const unless = (empty: boolean, value: unknown): ValueRead => (empty ? {} : { value })

/** Chosen in a list of people for somebody who is not in it: their name is then written beside it. */
export const someoneElse = 'someone-else'

/** Reads the answer of one field that is not rows. */
export function readValue(field: Field, name: string, answers: Answers, now: Instant): ValueRead {
  const { type } = field
  const text = typed(answers, name)
  switch (type.kind) {
    case 'text': case 'long-text': case 'voice': return unless(text === '', text)
    case 'yes-no': return chosenOne(text, (t) => t === 'yes' || t === 'no', text === 'yes', 'Choose yes or no.')
    case 'number': return readNumber(text)
    case 'day': return readDay(answers, name, now)
    case 'when': { const read = readWhen(answers, name, now); return read.wrong ? { wrong: read.wrong } : unless(read.value === null, read.value) }
    case 'code': return chosenOne(text, (t) => known(type.codes, t), text, notListed(text))
    case 'codes': return readCodes(type.codes, chosen(answers, name))
    case 'subject': case 'record':
      return chosenOne(text === someoneElse ? '' : text, (t) => uuid.test(t), text.toLowerCase(), 'Choose one from the list.')
    case 'files': return readFiles(chosen(answers, name))
    case 'rows': throw new Error('rows are read by readRows')
  }
}

const chosenOne = (text: string, is: (text: string) => boolean, value: unknown, says: string): ValueRead =>
  (text === '' ? {} : is(text) ? { value } : wrong('form/not-a-choice', says))
const notListed = (code: string): string => `‘${code}’ is not in the list any more. Choose the nearest.`

const known = (codes: CodeSet, code: string): boolean => codes.codes.some((c) => c.code === code)

function readCodes(codes: CodeSet, given: readonly string[]): ValueRead {
  const odd = given.find((c) => !known(codes, c))
  return odd ? wrong('form/not-a-choice', notListed(odd)) : unless(given.length === 0, [...new Set(given)])
}

function readFiles(given: readonly string[]): ValueRead {
  const found = given.flatMap((g) => readAttached(g) ?? [])
  return unless(found.length === 0, [...new Map(found.map((f) => [f.hash, f])).values()])
}

function readNumber(text: string): ValueRead {
  const plain = text.replaceAll(/[,\s]/g, '')
  if (plain === '') return {}
  if (/^-?\d+(\.\d+)?$/.test(plain)) return { value: Number(plain) }
  return wrong('form/not-a-number', `‘${text}’ is not a number. Write it in figures, such as 12.`)
}

function readDay(answers: Answers, name: string, now: Instant): ValueRead {
  const read = readDate(answers, name, Number(dayOf(now).slice(0, 4)))
  if (read.is === 'wrong') return wrong(read.code, read.says)
  if (read.is === 'nothing') return {}
  return read.is === 'day' ? { value: read.day } : wrong('form/no-day', 'Write the day as well, or leave the date out.')
}

/** Fills the controls of one field that is not rows from its answer. */
export function writeValue(field: Field, name: string, value: unknown): Answers {
  switch (field.type.kind) {
    case 'yes-no': return { [name]: value === true ? 'yes' : 'no' }
    case 'day': return dateBoxes(name, value as Day)
    case 'when': return writeWhen(value as Parameters<typeof writeWhen>[0], name)
    case 'codes': return { [name]: value as readonly string[] }
    case 'files': return { [name]: (value as readonly Attached[]).map(writeAttached) }
    default: return { [name]: String(value) }
  }
}
