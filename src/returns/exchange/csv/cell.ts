import type { Field } from '../../../records/index.ts'
import { readDay } from '../../days.ts'
import type { From } from './mapping.ts'

/** What a cell says in answer to a question. Undefined: it cannot be read as that. */
export function answerIn(text: string, field: Field, { codes }: From): unknown {
  const { type } = field, ours = codes?.[text] ?? text
  if (type.kind === 'text' || type.kind === 'long-text' || type.kind === 'voice') return text
  if (type.kind === 'yes-no') return yesOrNo(ours)
  if (type.kind === 'number') return /^-?\d+(\.\d+)?$/.test(ours) ? Number(ours) : undefined
  if (type.kind === 'day') return readDay(ours)?.day
  if (type.kind === 'when') { const day = readDay(ours)?.day; return day && { day } }
  if (type.kind === 'code') return codeOf(ours, type.codes.codes)
  if (type.kind === 'codes') {
    const all = text.split(/\s*[;|,]\s*/).filter(Boolean).map((one) => codeOf(codes?.[one] ?? one, type.codes.codes))
    return all.every((c) => c !== undefined) ? all : undefined
  }
  return undefined
}

const yes = new Set(['y', 'yes', 'true', '1']), no = new Set(['n', 'no', 'false', '0'])
const yesOrNo = (text: string): boolean | undefined => (yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : undefined)

/** A code by itself or by its words. */
const codeOf = (text: string, codes: readonly { readonly code: string; readonly label: string }[]): string | undefined =>
  codes.find((c) => c.code.toLowerCase() === text.toLowerCase() || c.label.toLowerCase() === text.toLowerCase())?.code
