import { changedHeaders } from '../../concepts/changed-since-last-year.ts'
import { rule } from '../../rule.ts'

export const r203 = rule({
  code: '203',
  title: 'Date of birth is not what last year\'s return said',
  mend: 'Check which of the two dates is right, and that both records are of the same child.',
  reads: { Header: ['DOB'] },
  last: { Header: ['DOB'] },
  marks: { Header: ['DOB'] },
  faults: (child) => changedHeaders(child, 'DOB'),
})
