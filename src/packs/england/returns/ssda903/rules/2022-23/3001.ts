import { rule } from '../../rule.ts'
import type { Child } from '../../child.ts'
import type { Oc3Row } from '../../tables.ts'

const withFormerCarer = (child: Child): readonly Oc3Row[] => child.oc3.filter((o) => o.ACCOM === 'Z1' || o.ACCOM === 'Z2')

export const r3001 = rule({
  code: '3001',
  title: 'Staying put with a former foster carer in the year they turn 17',
  mend: 'Check where they live (Z1 or Z2) and the date of birth: staying put begins at 18.',
  reads: { Header: ['DOB'], OC3: ['ACCOM'] },
  marks: { OC3: ['ACCOM'] },
  faults: (child, c) => {
    const staying = withFormerCarer(child), turns = staying.length > 0 ? child.birthday(17) : null
    return turns !== null && turns >= c.year.start && turns <= c.year.end ? staying : []
  },
  cannotTell: { why: 'the date of birth is not known', rows: (child) => (child.dob ? [] : withFormerCarer(child)) },
})
