import { isOnOrAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r621 = rule({
  code: '621',
  title: 'Born no earlier than her own child',
  mend: 'Check her date of birth and that of her first child.',
  reads: { Header: ['DOB', 'MC_DOB'] },
  marks: { Header: ['DOB', 'MC_DOB'] },
  faults: (child) => child.header.filter((h) => isOnOrAfter(h.DOB, h.MC_DOB)),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.header.filter((h) => h.DOB === null && h.MC_DOB !== null) },
})
