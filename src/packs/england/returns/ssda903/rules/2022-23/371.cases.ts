import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the fourteenth birthday': { Header: [{ DOB: '08/12/2008' }], Episodes: [{ DECOM: '07/12/2022', PLACE: 'H5' }], year: '2022-23', fails: { Episodes: [0] } },
  'on the fourteenth birthday': { Header: [{ DOB: '08/12/2008' }], Episodes: [{ DECOM: '08/12/2022', PLACE: 'H5' }], year: '2022-23' },
  'no date of birth': { Header: [{}], Episodes: [{ DECOM: '07/12/2022', PLACE: 'H5' }], year: '2022-23', cannotTell: { Episodes: [0] } },
}
