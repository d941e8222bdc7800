import type { Rule903 } from '../rule.ts'
import { none, rule } from '../rule.ts'

type WithBirthDate = 'Reviews' | 'UASC' | 'OC2' | 'OC3' | 'AD1' | 'PlacedAdoption' | 'PrevPerm' | 'Missing'

/** A rule that a table must give the date of birth that the header gives. One that is not given, or cannot be read, says nothing else. */
export const anotherBirthDate = (code: string, table: WithBirthDate): Rule903 => rule({
  code,
  title: `Another date of birth in ${table} than in Header`,
  mend: 'Check which date of birth is right, and whether both rows are about the same child.',
  reads: { Header: ['DOB'], [table]: ['DOB'] },
  marks: { [table]: ['DOB'] },
  faults: (child) => (child.id === '' ? none : child.rows[table].filter((r) => r.DOB !== null && child.header.some((h) => h.DOB !== null && h.DOB !== r.DOB))),
})
