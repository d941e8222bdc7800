import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the eighteenth birthday': { Header: [{ DOB: '30/07/2007' }], Episodes: [{ DECOM: '30/07/2025', RNE: 'S' }], fails: { Episodes: [0] } },
  'the day before': { Header: [{ DOB: '30/07/2007' }], Episodes: [{ DECOM: '29/07/2025', RNE: 'S' }] },
  'went on being looked after': { Header: [{ DOB: '30/07/2007' }], Episodes: [{ DECOM: '30/07/2025', RNE: 'P' }] },
  'no start': { Header: [{ DOB: '30/07/2007' }], Episodes: [{ RNE: 'S' }] },
  'no date of birth': { Header: [{}], Episodes: [{ DECOM: '30/07/2025', RNE: 'S' }], cannotTell: { Episodes: [0] } },
}
