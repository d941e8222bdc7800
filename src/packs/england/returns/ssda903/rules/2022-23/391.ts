import { isBlank } from '../../../../../../returns/index.ts'
import { reaches } from '../../child.ts'
import { rule } from '../../rule.ts'
import type { Oc3Row } from '../../tables.ts'

export const r391 = rule({
  code: '391',
  title: 'Care leaver details for somebody not yet 17',
  mend: 'Check the date of birth. Nothing is asked about life after care before the year of the seventeenth birthday: leave this row out.',
  reads: { OC3: ['DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  marks: { OC3: ['DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  faults: (child, c) => child.oc3.filter((o) => {
    const seventeen = reaches(o.DOB, 17)
    return seventeen !== null && seventeen > c.year.end && saysAnything(o)
  }),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.oc3.filter((o) => o.DOB === null && saysAnything(o)) },
})

const saysAnything = (o: Oc3Row): boolean => !isBlank(o, 'IN_TOUCH') || !isBlank(o, 'ACTIV') || !isBlank(o, 'ACCOM')
