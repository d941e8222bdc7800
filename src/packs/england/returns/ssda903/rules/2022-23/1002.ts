import { reaches, type Child } from '../../child.ts'
import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { rule, type Collection } from '../../rule.ts'
import type { Oc3Row } from '../../tables.ts'

const toldWithoutCare = (child: Child): readonly Oc3Row[] =>
  child.oc3.filter((o) => child.rows.Episodes.length === 0 && child.last.Episodes.length === 0 && tellsOfLeaver(o))

/** Whether every year since they turned 16 is given: only somebody in care since then is a care leaver. */
const givenSince16 = (o: Oc3Row, c: Collection): boolean => {
  const sixteen = reaches(o.DOB, 16)
  return sixteen !== null && sixteen >= c.year.before.start
}

export const r1002 = rule({
  code: '1002',
  title: 'A care leaver row, and never in care since 16',
  mend: 'Check the child identifier and the date of birth. Remove the care leaver row, or add the episodes that are missing.',
  reads: { Episodes: [], OC3: ['DOB', ...leaverColumns] },
  last: { Episodes: [] },
  marks: { OC3: [...leaverColumns] },
  faults: (child, c) => toldWithoutCare(child).filter((o) => givenSince16(o, c)),
  cannotTell: { why: 'they may have been in care before last year’s return', rows: (child, c) => toldWithoutCare(child).filter((o) => !givenSince16(o, c)) },
})
