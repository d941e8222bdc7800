import { remember } from '../../../../calendar/index.ts'
import type { Field } from '../../../../records/index.ts'
import { codeOf, yesOrNo } from '../cell.ts'
import { wordsIn, wordsOf } from './words.ts'

/** What a word of a file may mean. `sure`: it is the code or the words themselves, and needs nobody to say so. */
export interface GuessedCode { readonly code: string; readonly sure: boolean }

/** What a word can be matched with: codes, or yes and no. */
export const answersOf = (field: Field): readonly { readonly code: string; readonly label: string; readonly hint?: string }[] =>
  (field.type.kind === 'code' || field.type.kind === 'codes' ? field.type.codes.codes : field.type.kind === 'yes-no' ? [{ code: 'yes', label: 'Yes' }, { code: 'no', label: 'No' }] : [])

const denies = /\b(not|no|never|none|without|un\w+|refus\w*|didn.?t)\b|n't/i
const isDenied = remember(10_000, (label: string): boolean => denies.test(label))

/** What a word means, as far as can be told from its letters. Null: it could be anything. A guess is shown as one, and a person says whether it is right. */
export function guessCode(text: string, field: Field): GuessedCode | null {
  const answers = answersOf(field)
  if (field.type.kind === 'yes-no') {
    const said = yesOrNo(text)
    if (said !== undefined) return { code: said ? 'yes' : 'no', sure: true }
    return /^(yes|y)\b/i.test(text) ? { code: 'yes', sure: false } : /^(no|n)\b/i.test(text) ? { code: 'no', sure: false } : null
  }
  const same = codeOf(text, answers)
  if (same !== undefined) return { code: same, sure: true }
  return only(byBeginning(text, answers)) ?? byWords(text, answers)
}

type Answers = ReturnType<typeof answersOf>
const only = (found: Answers): GuessedCode | null => (found.length === 1 && found[0] ? { code: found[0].code, sure: false } : null)

/** 'Fem', 'mod': letters with which only one of the answers begins; 'Medium', which begins with the code MED. */
function byBeginning(text: string, answers: Answers): Answers {
  const start = text.toLowerCase()
  if (!/^\p{L}+\.?$/u.test(start)) return []
  const found = answers.filter((a) => a.label.toLowerCase().startsWith(start.replace('.', '')))
  return found.length > 0 ? found : answers.filter((a) => /^[A-Za-z]{3,}$/.test(a.code) && start.startsWith(a.code.toLowerCase()))
}

/** The answer that shares most words with it, where there is one; never one that denies what the other does not. */
function byWords(text: string, answers: Answers): GuessedCode | null {
  const words = wordsIn(text), denied = denies.test(text), scored = answers.filter((a) => isDenied(a.label) === denied).map((a) => ({ a, score: alike(words, wordsOf(a.label)) })).toSorted((x, y) => y.score - x.score)
  const [best, next] = scored
  return best && best.score >= leastAlike && best.score > (next?.score ?? 0) ? { code: best.a.code, sure: false } : null
}
const leastAlike = 0.4

function alike(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((w) => b.includes(w)).length
  return both === 0 ? 0 : both / Math.max(1, Math.min(a.length, b.length)) * 0.7 + both / new Set([...a, ...b]).size * 0.3
}
