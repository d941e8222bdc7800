import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the eighteenth birthday': { Header: [{ DOB: '12/11/2007' }], Episodes: [{ REC: 'E11', DEC: '12/11/2025' }], fails: { Episodes: [0] } },
  'the day before': { Header: [{ DOB: '12/11/2007' }], Episodes: [{ REC: 'E12', DEC: '11/11/2025' }] },
  'no end, and 18 as it began': { Header: [{ DOB: '12/11/2007' }], Episodes: [{ REC: 'E12', DECOM: '12/11/2025' }], fails: { Episodes: [0] } },
  'no end, and 18 between its start and 31 March': {
    Header: [{ DOB: '12/11/2007' }], Episodes: [{ REC: 'E12', DECOM: '11/11/2025' }], cannotTell: { Episodes: [0] },
  },
  'no end, and under 18 on 31 March': { Header: [{ DOB: '01/04/2008' }], Episodes: [{ REC: 'E12', DECOM: '11/11/2025' }] },
  '18, and left for another reason': { Header: [{ DOB: '12/11/2007' }], Episodes: [{ REC: 'E17', DEC: '12/11/2025' }] },
  'no date of birth': { Header: [{}], Episodes: [{ REC: 'E11', DEC: '12/11/2025' }], cannotTell: { Episodes: [0] } },
}
