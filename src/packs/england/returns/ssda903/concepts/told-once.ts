import type { Rule903 } from '../rule.ts'
import { none, rule } from '../rule.ts'
import type { TableName } from '../tables.ts'

/** A rule that a table may have one row of a child. The same row sent twice is two. */
export const toldOnce = (code: string, table: TableName): Rule903 => rule({
  code,
  title: `More than one row in ${table}`,
  mend: 'Keep the row that is right, and remove the others.',
  reads: { [table]: [] },
  marks: { [table]: [] },
  faults: (child) => (child.id !== '' && child.all[table].length > 1 ? child.all[table] : none),
})
