import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a care leaver': { Header: [{ MOTHER: '0' }], OC3: [{ ACCOM: 'U1' }], fails: { Header: [0] } },
  'a care leaver of whom it is not said': { Header: [{}], OC3: [{ IN_TOUCH: 'YES' }] },
  'in care this year too': { Header: [{ MOTHER: '1' }], Episodes: [{}], OC3: [{ ACTIV: 'F1' }] },
  'a row that tells nothing of leaving care': { Header: [{ MOTHER: '1' }], OC3: [{}] },
}
