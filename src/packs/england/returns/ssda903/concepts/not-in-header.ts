import type { Rule903 } from '../rule.ts'
import { none, rule } from '../rule.ts'
import type { TableName } from '../tables.ts'

/** A rule that a child in a table must be in the header too. A row without a child identifier belongs to nobody in the header. */
export const notInHeader = (code: string, table: Exclude<TableName, 'Header'>): Rule903 => rule({
  code,
  title: `In ${table}, but not in Header`,
  mend: `Add this child to Header, or check the child identifier in ${table}.`,
  reads: { Header: [], [table]: [] },
  marks: { [table]: [] },
  faults: (child) => (child.id !== '' && child.header.length > 0 ? none : child.rows[table]),
})
