/** What two records can have in common, and how it is known to be the same: the words, a number plate, a phone number, a postcode. */
export type MarkKind = 'words' | 'plate' | 'phone' | 'postcode'
/** Something that can be found again. `key` is the same for the same thing, however it was typed. */
export interface Mark { readonly kind: MarkKind; readonly key: string; /** As it was typed. */ readonly typed: string }

/** Shorter names stand inside too many sentences. */
const shortest = 4
const small = new Set(['a', 'an', 'the', 'at', 'in', 'on', 'by', 'near', 'to', 'from', 'her', 'his', 'their', 'my', 'some', 'with'])

/** Small letters and single spaces, so that a capital, a comma or whose it is hides nothing. */
export const plain = (text: string): string => text.toLowerCase().replaceAll(/[’'‘]s?\b/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** What is written where nobody knows, or anywhere at all: two children who would not say were not in one place. */
const saysNothing = /^(?:would not say|will not say|did not say|does not say|not known|not sure|unknown|nobody knows|nothing|no answer|home|at home|out|outside|town|friends?|mates?|friends? house|mates? (?:house|sofa|place|flat)|somebodys? (?:flat|house)|walking(?: around)?)$/

/** What something is called, as it is looked for: without the small words before it. Null when too little is left, or it says nothing. */
export function nameOf(called: string): Mark | null {
  const words = plain(called).split(' ')
  const first = words.findIndex((w) => !small.has(w))
  const key = first < 0 ? '' : words.slice(first).join(' ')
  return key.length < shortest || saysNothing.test(key) ? null : { kind: 'words', key, typed: called.trim() }
}

const patterns: readonly { readonly kind: MarkKind; readonly find: RegExp; readonly key: (typed: string) => string }[] = [
  // Plates of Great Britain since 2001, and those of the Island.
  { kind: 'plate', find: /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b|\b(?:MN|[A-Z]MN|MAN) ?\d{1,4} ?[A-Z]?\b/gi, key: (typed) => typed.toUpperCase().replaceAll(' ', '') },
  { kind: 'phone', find: /(?:\+44|\b0)(?:[ -]?\d){9,10}\b/g, key: (typed) => typed.replaceAll(/\D/g, '').replace(/^44/, '0') },
  { kind: 'postcode', find: /\b(?:[A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b/gi, key: (typed) => typed.toUpperCase().replaceAll(' ', '') },
]

/** Number plates, phone numbers and postcodes that stand in a text. */
export const marksIn = (text: string): readonly Mark[] => patterns.flatMap(({ kind, find, key }) =>
  [...text.matchAll(find)].map(([typed]) => ({ kind, key: key(typed), typed })))

/** A text as names are looked for in it: made once, because hundreds of names are looked for in each. */
export const spaced = (text: string): string => ` ${plain(text)} `

/** Whether a text, spaced, has these words in it, as words of their own. */
export const holds = (text: string, key: string): boolean => text.includes(` ${key} `)
