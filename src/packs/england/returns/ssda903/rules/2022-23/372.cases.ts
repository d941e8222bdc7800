import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the tenth birthday, and still there': { Header: [{ DOB: '08/12/2015' }], Episodes: [{ DECOM: '07/12/2025', PLACE: 'R5' }], fails: { Episodes: [0] } },
  'on the tenth birthday': { Header: [{ DOB: '08/12/2015' }], Episodes: [{ DECOM: '08/12/2025', PLACE: 'R5' }] },
  'younger, in a secure children\'s home': { Header: [{ DOB: '08/12/2016' }], Episodes: [{ DECOM: '07/12/2025', PLACE: 'K1' }] },
  'no start': { Header: [{ DOB: '08/12/2015' }], Episodes: [{ PLACE: 'R5' }] },
  'no date of birth': { Header: [{}], Episodes: [{ DECOM: '07/12/2025', PLACE: 'R5' }], cannotTell: { Episodes: [0] } },
}
