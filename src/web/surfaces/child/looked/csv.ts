import type { Looked } from '../../../../store/index.ts'
import { sayLevel } from './question.ts'

/** A spreadsheet runs what begins with these as a formula, so they are led by an apostrophe. */
const formula = /^[=+\-@\t\r]/
const cell = (words: string): string => `"${(formula.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`

/** Looks as a table for a spreadsheet, newest first. Starts with a byte order mark, so that names keep their letters. */
export function csvOf(looks: readonly Looked[], name: (look: Looked) => string, why: (look: Looked) => string): string {
  const rows = looks.map((l) => [l.at, name(l), sayLevel[l.level ?? 'record'], l.action, why(l)])
  return `\uFEFF${[['When (UTC)', 'Who', 'How much they saw', 'What they did', 'Why they could'], ...rows].map((r) => r.map(cell).join(',')).join('\r\n')}\r\n`
}
