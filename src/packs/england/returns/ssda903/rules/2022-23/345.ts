import { rule } from '../../rule.ts'

export const r345 = rule({
  code: '345',
  title: 'In touch, yet without what they do or where they live',
  mend: 'Write what they do and where they live; 0 is for those the authority is not in touch with.',
  reads: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  marks: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  faults: (child) => child.oc3.filter((r) => r.IN_TOUCH === 'YES' && (r.ACTIV === '0' || r.ACCOM === '0')),
})
