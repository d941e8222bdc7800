import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the sixteenth birthday': { Header: [{ DOB: '08/12/2007' }], Episodes: [{ DECOM: '07/12/2023', PLACE: 'H5' }], year: '2023-24', fails: { Episodes: [0] } },
  'on the sixteenth birthday': { Header: [{ DOB: '08/12/2007' }], Episodes: [{ DECOM: '08/12/2023', PLACE: 'H5' }], year: '2023-24' },
  'no date of birth': { Header: [{}], Episodes: [{ DECOM: '07/12/2023', PLACE: 'H5' }], year: '2023-24', cannotTell: { Episodes: [0] } },
}
