import { none, rule } from '../../rule.ts'

export const r348 = rule({
  code: '348',
  title: 'Last year\'s return said that they had died',
  mend: 'Check both returns with care; if they are alive, tell the department that last year was wrong.',
  reads: { OC3: ['IN_TOUCH'] },
  last: { OC3: ['IN_TOUCH'] },
  marks: { OC3: ['IN_TOUCH'] },
  faults: (child) => (child.last.OC3.some((r) => r.IN_TOUCH === 'DIED') ? child.oc3.filter((r) => r.IN_TOUCH !== 'DIED') : none),
})
