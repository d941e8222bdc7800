import { changedHeaders } from '../../concepts/changed-since-last-year.ts'
import { rule } from '../../rule.ts'

/** Sex was coded 1 and 2 until 2023-24, and M and F from 2024-25: the same thing in other letters. */
const lettersOf: ReadonlyMap<string, string> = new Map([['1', 'M'], ['2', 'F']])

export const r202 = rule({
  code: '202',
  title: 'Sex is not what last year\'s return said',
  mend: 'Check which of the two years is right; if last year was, write its code here too.',
  reads: { Header: ['SEX'] },
  last: { Header: ['SEX'] },
  marks: { Header: ['SEX'] },
  faults: (child) => changedHeaders(child, 'SEX', (code) => lettersOf.get(code) ?? code),
})
