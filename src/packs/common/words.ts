import type { CodeSet, NameOf } from '../../records/index.ts'

/** A part of a line: missing answers fall out of the sentence. */
type Part = string | null | undefined | false

/** The label of a code; the code itself when the list no longer has it, so that history still reads; null when unanswered. */
export const label = (set: CodeSet, code: string | undefined): string | null =>
  code ? (set.codes.find((c) => c.code === code)?.label ?? code) : null

/** A label inside a sentence: its first letter small, unless it is an initialism. */
export const small = (words: string | null): string | null =>
  words === null || /^[A-Z]{2}|^I\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

/** The parts that were answered, with `between` between them. */
export const joined = (parts: readonly Part[], between = ', '): string => parts.filter((p) => p).join(between)

/** A heading and what is known beneath it: 'Home visit: seen alone'. The heading stands by itself when nothing is known. */
export const headed = (heading: string, ...parts: readonly Part[]): string => {
  const rest = joined(parts, '. ')
  return rest ? `${heading}: ${rest}` : heading
}

/** The first words of a long answer, cut between words. `most` is in characters. */
export const extract = (words: string | undefined, most = 160): string | null => {
  const tidy = words?.trim().replaceAll(/\s+/g, ' ').replace(/[.\s]+$/, '')
  if (!tidy) return null
  if (tidy.length <= most) return tidy
  const cut = tidy.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30))}…`
}

/** Somebody's own words, in quotation marks. */
export const quoted = (words: string | undefined, most = 160): string | null => {
  const said = extract(words?.trim().replaceAll(/^[“"']|[”"']$/g, ''), most)
  return said && `“${said}”`
}

/** Who, by the name the reader may see, or in the words written, or null when nobody was named. */
export const who = (nameOf: NameOf, subject: string | undefined, written?: string): string | null =>
  subject ? nameOf(subject) : (extract(written, 80) ?? null)

/** A decision in one line: what was decided, by whom, and why. Says so when no outcome was written. */
export const decided = (heading: string, outcome: string | null, by: string | null, why: string | undefined): string =>
  headed(`${heading} decided`, joined([small(outcome) ?? 'no outcome written', by && `decided by ${by}`]), extract(why))
