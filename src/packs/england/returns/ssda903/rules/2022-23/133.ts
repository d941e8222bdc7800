import { rule } from '../../rule.ts'

/** A letter for where they live, and 1 when it suits them or 2 when not. No fixed abode (S) and custody (X) never suit. */
const codes: ReadonlySet<string | null> = new Set([...[...'BCDEGHKRTUVWYZ'].flatMap((where) => [`${where}1`, `${where}2`]), 'S2', 'X2', '0'])

export const r133 = rule({
  code: '133',
  title: 'Where a young person lives after leaving care: missing or not a known code',
  mend: 'Write the letter for where they live, then 1 if it suits them or 2 if not; 0 when nobody is in touch with them.',
  reads: { OC3: ['ACCOM'] },
  marks: { OC3: ['ACCOM'] },
  faults: (child) => child.oc3.filter((o) => !codes.has(o.ACCOM)),
})
