import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'began the day before the fourth birthday': {
    Header: [{ DOB: '10/09/2021' }], Episodes: [{ PLACE: 'S1', DECOM: '09/09/2025', DEC: '20/12/2025' }], fails: { Episodes: [0] },
  },
  'began on the fourth birthday': { Header: [{ DOB: '10/09/2021' }], Episodes: [{ PLACE: 'S1', DECOM: '10/09/2025' }] },
  'began too early, and is still open': { Header: [{ DOB: '10/09/2021' }], Episodes: [{ PLACE: 'S1', DECOM: '08/09/2025' }], fails: { Episodes: [0] } },
  'another placement': { Header: [{ DOB: '10/09/2021' }], Episodes: [{ PLACE: 'U4', DECOM: '08/09/2025' }] },
  'no start': { Header: [{ DOB: '10/09/2021' }], Episodes: [{ PLACE: 'S1' }] },
  'no date of birth': { Header: [{}], Episodes: [{ PLACE: 'S1', DECOM: '08/09/2025' }, { PLACE: 'U4', DECOM: '01/10/2025' }], cannotTell: { Episodes: [0] } },
}
