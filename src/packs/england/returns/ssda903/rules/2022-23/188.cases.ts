import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'four the day after the year': { OC2: [{ DOB: '01/04/2022', SDQ_SCORE: '9' }], fails: { OC2: [0] } },
  'four on the last day of the year': { OC2: [{ DOB: '31/03/2022', SDQ_SCORE: '9' }] },
  'a reason for none': { OC2: [{ DOB: '20/10/2023', SDQ_REASON: 'SDQ1' }], fails: { OC2: [0] } },
  'neither': { OC2: [{ DOB: '20/10/2023' }] },
  'no date of birth': { OC2: [{ SDQ_SCORE: '9' }], cannotTell: { OC2: [0] } },
}
