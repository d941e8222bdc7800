import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the eighteenth birthday': {
    Header: [{ DOB: '05/08/2007' }], Episodes: [{ REC: 'X1', DEC: '01/05/2025' }, { REC: 'E46', DEC: '05/08/2025' }], fails: { Header: [0], Episodes: [1] },
  },
  'the day before': { Header: [{ DOB: '05/08/2007' }], Episodes: [{ REC: 'E48', DEC: '04/08/2025' }] },
  'no end, and 18 as it began': { Header: [{ DOB: '05/08/2007' }], Episodes: [{ REC: 'E45', DECOM: '06/08/2025' }], fails: { Header: [0], Episodes: [0] } },
  '18, and left otherwise': { Header: [{ DOB: '05/08/2007' }], Episodes: [{ REC: 'E41', DEC: '05/08/2025' }] },
  'no date of birth': { Header: [{}], Episodes: [{ REC: 'E47', DEC: '05/08/2025' }], cannotTell: { Episodes: [0] } },
}
