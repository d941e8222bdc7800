import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'died this year': { Episodes: [{ REC: 'X1' }, { REC: 'E2' }], OC3: [{ IN_TOUCH: 'YES' }], last: {}, fails: { OC3: [0] } },
  'died last year': { OC3: [{ ACCOM: '0' }], last: { Episodes: [{ REC: 'E2' }] }, fails: { OC3: [0] } },
  'died after leaving care': { Episodes: [{ REC: 'E3' }], OC3: [{ IN_TOUCH: 'DIED', ACTIV: '0', ACCOM: '0' }], last: { Episodes: [{ REC: 'X1' }] } },
  'a row that tells nothing': { Episodes: [{ REC: 'E2' }], OC3: [{}], last: {} },
  'another child': { Episodes: [{ CHILD: '2', REC: 'E2' }], OC3: [{ IN_TOUCH: 'YES' }], last: {} },
}
