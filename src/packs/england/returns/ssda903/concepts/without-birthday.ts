import type { AnyRow } from '../../../../../returns/index.ts'
import type { Child } from '../child.ts'
import { none, type Collection, type Rule903 } from '../rule.ts'

/** Rows that a rule about age cannot judge, because the child's date of birth is not known. */
export const withoutBirthday = (rows: (child: Child, c: Collection) => readonly AnyRow[]): NonNullable<Rule903['cannotTell']> => ({
  why: 'the date of birth is not known', rows: (child, c) => (child.dob ? none : rows(child, c)),
})
