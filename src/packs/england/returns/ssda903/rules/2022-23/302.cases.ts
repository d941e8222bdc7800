import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'began the day before the birth': { Header: [{ DOB: '06/11/2025' }], Episodes: [{ DECOM: '05/11/2025' }], fails: { Header: [0], Episodes: [0] } },
  'began on the day of the birth': { Header: [{ DOB: '06/11/2025' }], Episodes: [{ DECOM: '06/11/2025' }] },
  'the first to begin, wherever it stands': {
    Header: [{ DOB: '06/11/2025' }], Episodes: [{}, { DECOM: '20/11/2025' }, { DECOM: '05/11/2025' }], fails: { Header: [0], Episodes: [2] },
  },
  'no date of birth, or no start': { Header: [{}, { CHILD: '2', DOB: '06/11/2025' }], Episodes: [{ DECOM: '05/11/2025' }, { CHILD: '2' }] },
}
