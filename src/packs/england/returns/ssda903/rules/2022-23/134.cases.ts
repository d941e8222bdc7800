import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one detail of each': { AD1: [{ LS_ADOPTR: 'L2' }], OC3: [{ ACCOM: 'U1' }], fails: { AD1: [0] } },
  'an adoption day that cannot be read is a detail too': { AD1: [{ DATE_INT: 'May' }], OC3: [{ IN_TOUCH: 'NO' }], fails: { AD1: [0] } },
  'adoption with nothing in it': { AD1: [{ DOB: '01/02/2007' }], OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'U1' }] },
  'care leaver with nothing in it': { AD1: [{ FOSTER_CARE: '1' }], OC3: [{ DOB: '01/02/2007' }] },
  'two different people': { AD1: [{ CHILD: '1', FOSTER_CARE: '1' }], OC3: [{ CHILD: '2', IN_TOUCH: 'YES' }] },
}
