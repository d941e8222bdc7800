import type { Body } from '../ledger/index.ts'
import type { Fields } from '../records/index.ts'

/** Words that put on a child what was done to them, or say nothing a reader can use; what to write instead; and why. Help, never a rule. */
export interface LanguageHelp {
  readonly id: string
  /** As they would stand in a sentence, in small letters. Whole words are looked for. */
  readonly finds: readonly string[]
  readonly better: string
  readonly why: string
}

/** Where such words stand in an answer. */
export interface Found { readonly field: string; readonly words: string; readonly help: LanguageHelp }

/**
 * Finds them in what a worker wrote. What the child said is never looked at, nor anything between quotation marks: those are somebody's
 * own words, and stay as they were said.
 */
export function languageIn(fields: Fields, body: Body, all: readonly LanguageHelp[]): readonly Found[] {
  return Object.entries(fields).flatMap(([field, { type }]): readonly Found[] => {
    const value = body[field]
    if (typeof value === 'string' && (type.kind === 'text' || type.kind === 'long-text')) return inText(value, all).map((f) => ({ field, ...f }))
    if (type.kind === 'rows' && Array.isArray(value)) return value.flatMap((row: Body) => languageIn(type.fields, row, all).map((f) => ({ ...f, field })))
    return []
  })
}

const quotes = /[“"‘][^”"’]{0,400}[”"’]/gu
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')

function inText(text: string, all: readonly LanguageHelp[]): readonly { readonly words: string; readonly help: LanguageHelp }[] {
  const written = plain(text.replaceAll(quotes, ' '))
  return all.flatMap((help) => { const words = help.finds.find((w) => patternOf(w).test(written)); return words ? [{ words, help }] : [] })
}

const patterns = new Map<string, RegExp>()
function patternOf(words: string): RegExp {
  let pattern = patterns.get(words)
  if (!pattern) patterns.set(words, (pattern = new RegExp(`(?<![\\p{L}'])${plain(words).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u')))
  return pattern
}
