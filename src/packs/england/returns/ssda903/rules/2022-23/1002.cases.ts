import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'turned 16 as last year began': { OC3: [{ DOB: '01/04/2008', IN_TOUCH: 'YES' }], last: {}, fails: { OC3: [0] } },
  'turned 16 the day before': { OC3: [{ DOB: '31/03/2008', IN_TOUCH: 'YES' }], last: {}, cannotTell: { OC3: [0] } },
  'no date of birth': { OC3: [{ ACTIV: 'F1', ACCOM: 'U1' }], last: {}, cannotTell: { OC3: [0] } },
  'in care this year': { Episodes: [{}], OC3: [{ DOB: '01/04/2008', IN_TOUCH: 'YES' }], last: {} },
  'in care last year': { OC3: [{ DOB: '01/04/2008', ACCOM: 'U1' }], last: { Episodes: [{}] } },
  'a row that tells nothing': { OC3: [{ DOB: '01/04/2008' }], last: {} },
}
