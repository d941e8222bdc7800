import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the fourteenth birthday': { Header: [{ DOB: '20/10/2011' }], Episodes: [{ REC: 'E5', DEC: '19/10/2025' }], fails: { Episodes: [0] } },
  'on the fourteenth birthday': { Header: [{ DOB: '20/10/2011' }], Episodes: [{ REC: 'E6', DEC: '20/10/2025' }] },
  'no end, and under 14 on 31 March': { Header: [{ DOB: '01/04/2012' }], Episodes: [{ REC: 'E6', DECOM: '01/05/2025' }], fails: { Episodes: [0] } },
  'no end, and 14 between its start and 31 March': {
    Header: [{ DOB: '31/03/2012' }], Episodes: [{ REC: 'E6', DECOM: '01/05/2025' }], cannotTell: { Episodes: [0] },
  },
  'under 14, and left for another reason': { Header: [{ DOB: '20/10/2015' }], Episodes: [{ REC: 'E4A', DEC: '19/10/2025' }] },
  'no header': { Episodes: [{ REC: 'E5', DEC: '19/10/2025' }, { REC: 'E8', DEC: '19/10/2025' }], cannotTell: { Episodes: [0] } },
}
