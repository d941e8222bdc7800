import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the tenth birthday': { Header: [{ DOB: '17/09/2015' }], Episodes: [{ DECOM: '16/09/2025', LS: 'J2' }], fails: { Header: [0], Episodes: [0] } },
  'on the tenth birthday': { Header: [{ DOB: '17/09/2015' }], Episodes: [{ DECOM: '17/09/2025', LS: 'J1' }] },
  'younger, under a care order': { Header: [{ DOB: '17/09/2020' }], Episodes: [{ DECOM: '16/09/2025', LS: 'C2' }] },
  'no start': { Header: [{ DOB: '17/09/2015' }], Episodes: [{ LS: 'J3' }] },
  'no date of birth': { Header: [{}], Episodes: [{ DECOM: '16/09/2025', LS: 'J3' }], cannotTell: { Episodes: [0] } },
}
