import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'began the day before the fourteenth birthday': {
    Header: [{ DOB: '02/05/2011' }], Episodes: [{ PLACE: 'P3', DECOM: '01/05/2025', DEC: '01/07/2025' }], fails: { Episodes: [0] },
  },
  'began on the fourteenth birthday': { Header: [{ DOB: '02/05/2011' }], Episodes: [{ PLACE: 'P3', DECOM: '02/05/2025', DEC: '01/07/2025' }] },
  'began too early, and is still open': { Header: [{ DOB: '02/05/2012' }], Episodes: [{ PLACE: 'P3', DECOM: '01/05/2025' }], fails: { Episodes: [0] } },
  'another placement': { Header: [{ DOB: '02/05/2012' }], Episodes: [{ PLACE: 'P1', DECOM: '01/05/2025' }] },
  'a date of birth that cannot be read': { Header: [{ DOB: '31/02/2012' }], Episodes: [{ PLACE: 'P3', DECOM: '01/05/2025' }], cannotTell: { Episodes: [0] } },
}
