import { rule, type Rule903 } from '../rule.ts'
import { isUnknownCode } from './unknown-code.ts'

/** Types of placement in every year; each year has some of its own beside them. */
const always = [
  'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'P1', 'P3', 'R1', 'R2', 'R3', 'R5', 'S1', 'T0', 'T1', 'T2', 'T3', 'T4', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6',
]

/** Rule 146 as of a year: its own codes, and what to say of them. */
export const placementTypeRule = (own: readonly string[], mend: string): Rule903 => {
  const codes: ReadonlySet<string> = new Set([...always, ...own])
  return rule({
    code: '146',
    title: 'The type of placement is not a known code',
    mend,
    reads: { Episodes: ['PLACE'] },
    marks: { Episodes: ['PLACE'] },
    faults: (child) => child.rows.Episodes.filter((e) => isUnknownCode(e, 'PLACE', codes)),
  })
}
