import { changedHeaders } from '../../concepts/changed-since-last-year.ts'
import { rule } from '../../rule.ts'

export const r204 = rule({
  code: '204',
  title: 'Ethnicity is not what last year\'s return said',
  mend: 'Check what the child or their family says; where that has changed, explain it to the department.',
  reads: { Header: ['ETHNIC'] },
  last: { Header: ['ETHNIC'] },
  marks: { Header: ['ETHNIC'] },
  faults: (child) => changedHeaders(child, 'ETHNIC'),
})
