import type { Field } from '../../../records/index.ts'
import type { From } from './mapping.ts'
import { readDayAs, readMoment, type DayOrder } from './moment.ts'

/** What a cell says in answer to a question. Undefined: it cannot be read as that. Null: somebody said that this word says nothing. */
export function answerIn(text: string, field: Field, { codes }: From, order?: DayOrder): unknown {
  const { type } = field, ours = codes && Object.hasOwn(codes, text) ? codes[text] ?? text : text
  if (ours === '') return null
  if (type.kind === 'text' || type.kind === 'long-text' || type.kind === 'voice') return text
  if (type.kind === 'yes-no') return yesOrNo(ours)
  if (type.kind === 'number') return /^-?\d+(\.\d+)?$/.test(ours) ? Number(ours) : undefined
  if (type.kind === 'day') return readDayAs(ours, order) ?? undefined
  if (type.kind === 'when') return readMoment(ours, order) ?? undefined
  if (type.kind === 'code') return codeOf(ours, type.codes.codes)
  if (type.kind === 'codes') {
    const all = wordsIn(text).map((one) => (codes && Object.hasOwn(codes, one) ? codes[one] ?? one : one)).filter((one) => one !== '').map((one) => codeOf(one, type.codes.codes))
    return all.length === 0 ? null : all.every((c) => c !== undefined) ? all : undefined
  }
  return undefined
}

/** The words of a cell that gives several. */
export const wordsIn = (text: string): readonly string[] => text.split(/\s*[;|,]\s*/).filter(Boolean)

const yes = new Set(['y', 'yes', 'true', '1']), no = new Set(['n', 'no', 'false', '0'])
export const yesOrNo = (text: string): boolean | undefined => (yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : undefined)

/** A code by itself or by its words. */
export const codeOf = (text: string, codes: readonly { readonly code: string; readonly label: string }[]): string | undefined =>
  codes.find((c) => c.code.toLowerCase() === text.toLowerCase() || c.label.toLowerCase() === text.toLowerCase())?.code
