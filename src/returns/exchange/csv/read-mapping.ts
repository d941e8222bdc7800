import type { From, MappedStep, Mapping, WhoPart } from './mapping.ts'
import { whoParts } from './mapping.ts'
import { dayOrders, type DayOrder } from './moment.ts'

/** A mapping as it was given, or why it is none. */
export type ReadMapping = { readonly mapping: Mapping } | { readonly wrong: string }

interface Kept { readonly [name: string]: unknown }
const kept = (value: unknown): Kept | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Kept : null)
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
/** Longest text taken as a mapping, in characters. */
export const longestMapping = 500_000

class NotOne extends Error {}
const no = (says: string): never => { throw new NotOne(says) }

/** Reads a mapping from the JSON it is kept and given as. What a mapping does not hold is left behind; whether its records are ours is for `wrongIn`. */
export function readMapping(json: string): ReadMapping {
  if (json.length > longestMapping) return { wrong: 'It is longer than a mapping can be.' }
  let value: unknown
  try { value = JSON.parse(json) } catch { return { wrong: 'It is not JSON. Give the file that was taken from the page.' } }
  try { return { mapping: mappingIn(kept(value) ?? no('It holds no mapping. Give the file that was taken from the page.')) } } catch (error) {
    if (error instanceof NotOne) return { wrong: error.message }
    throw error
  }
}

function mappingIn(m: Kept): Mapping {
  const child = kept(m['child']) ?? no('It does not say which columns tell who the child is: “child” is missing.'), steps = Array.isArray(m['steps']) ? m['steps'] : no('It does not say what each row tells of: “steps” is missing.')
  const about = fieldsIn(m['about'], 'about'), days = daysIn(m['days']), strangers = m['strangers']
  if (strangers !== undefined && strangers !== 'ask' && strangers !== 'leave') return no('“strangers” is neither ask nor leave.')
  return {
    title: text(m['title']) ?? no('It has no “title”: say what such files are called.'),
    child: Object.fromEntries(whoParts.flatMap((part: WhoPart) => { const column = child[part]; return column === undefined ? [] : [[part, text(column) ?? no(`“${part}” of “child” names no column.`)]] })),
    ...(about ? { about } : {}), steps: steps.map(stepIn), ...(days ? { days } : {}), ...(strangers ? { strangers } : {}), ...(m['whole'] === true ? { whole: true } : {}),
  }
}

function stepIn(value: unknown, at: number): MappedStep {
  const s = kept(value) ?? no(`Step ${at + 1} is not one.`), number = text(s['number'])
  return {
    kind: text(s['kind']) ?? no(`Step ${at + 1} names no “kind” of record.`), step: text(s['step']) ?? no(`Step ${at + 1} names no “step”.`),
    happened: text(s['happened']) ?? no(`Step ${at + 1} does not say which column tells when it happened.`), ...(number ? { number } : {}), fields: fieldsIn(s['fields'], `step ${at + 1}`) ?? {},
  }
}

function fieldsIn(value: unknown, where: string): MappedStep['fields'] | null {
  if (value === undefined) return null
  return Object.fromEntries(Object.entries(kept(value) ?? no(`The answers of ${where} are not given as a list.`)).map(([field, from]): [string, From] => {
    const f = kept(from), column = text(f?.['column']) ?? no(`“${field}” of ${where} names no column.`), codes = f?.['codes']
    return [field, { column, ...(codes === undefined ? {} : { codes: codesIn(codes, field) }) }]
  }))
}

function codesIn(value: unknown, field: string): NonNullable<From['codes']> {
  const codes = Object.entries(kept(value) ?? no(`The words of “${field}” are not given as a list.`))
  return Object.fromEntries(codes.map(([word, ours]) => [word, typeof ours === 'string' ? ours : no(`A word of “${field}” is not matched with text.`)]))
}

function daysIn(value: unknown): Mapping['days'] | null {
  if (value === undefined) return null
  const isOrder = (order: unknown): order is DayOrder => dayOrders.some((o) => o === order)
  return Object.fromEntries(Object.entries(kept(value) ?? no('“days” is not a list of columns.')).map(([column, order]) => [column, isOrder(order) ? order : no(`How “${column}” writes its days is none of ${dayOrders.join(', ')}.`)]))
}
