import type { Body } from '../../../../ledger/index.ts'
import type { StepDefinition } from '../../../../records/index.ts'

/** What could make a text hard to read for the child it is about. Help, never a rule, and never about what the child said. */
export interface HowItReads {
  /** How often it speaks to the child, ‘you’, and about them, ‘the child’, ‘YP’ or their name. */
  readonly to: number
  readonly about: number
  /** Sentences of more than so many words, as they begin. */
  readonly long: readonly string[]
  /** Short forms that only workers know, each once. */
  readonly shortForms: readonly string[]
}

/** From so many words on, a sentence is hard to follow for many twelve-year-olds. Ours: guides for plain words give fifteen to twenty-five. */
export const longSentence = 25
/** At most so many of each are shown: more would be skipped. */
const most = 4

const toThem = /(?<![\p{L}’'])(you|your|yours|yourself)(?![\p{L}])/giu
const aboutThem = /(?<![\p{L}])(the child|the young person|this child|this young person|YP)(?![\p{L}])/giu
/** In any child's own English. */
const known = new Set(['OK', 'TV', 'PE', 'UK', 'GP', 'DVD', 'USB', 'AM', 'PM', 'BBC', 'ID', 'PC', 'A', 'I'])

/** Looks at what was written in words by somebody else than the child. `name` is the child's first name; null when it is not known. */
export function howItReads(step: StepDefinition, body: Body, name: string | null): HowItReads {
  const text = textsIn(step.fields, body).map((t) => t.replaceAll(/[“"][^”"]{0,400}[”"]/gu, ' '))
  const all = text.join('\n')
  const named = name ? all.split(new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'u')).length - 1 : 0
  const sentences = text.flatMap((t) => t.split(/[.!?\n]+/)).map((s) => s.trim()).filter((s) => s !== '')
  return {
    to: [...all.matchAll(toThem)].length, about: [...all.matchAll(aboutThem)].length + named,
    long: sentences.filter((s) => s.split(/\s+/).length > longSentence).slice(0, most).map((s) => `${s.split(/\s+/).slice(0, 8).join(' ')}…`),
    shortForms: [...new Set([...all.matchAll(/(?<![\p{L}\d])[A-Z]{2,6}s?(?![\p{L}\d])/gu)].map((m) => m[0]))].filter((w) => !known.has(w)).slice(0, most * 2),
  }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

function textsIn(fields: StepDefinition['fields'], body: Body): readonly string[] {
  return Object.entries(fields).flatMap(([id, { type }]): readonly string[] => {
    const value = body[id]
    if (type.kind === 'rows') return Array.isArray(value) ? (value as readonly Body[]).flatMap((row) => textsIn(type.fields, row)) : []
    return typeof value === 'string' && (type.kind === 'text' || type.kind === 'long-text') ? [value] : []
  })
}
