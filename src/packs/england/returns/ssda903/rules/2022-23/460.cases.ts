import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the eighteenth birthday': { Header: [{ DOB: '23/09/2007' }], Episodes: [{ REC: 'E17', DEC: '22/09/2025' }], fails: { Episodes: [0] } },
  'on the eighteenth birthday': { Header: [{ DOB: '23/09/2007' }], Episodes: [{ REC: 'E17', DEC: '23/09/2025' }] },
  'no end, and under 18 on 31 March': { Header: [{ DOB: '01/04/2008' }], Episodes: [{ REC: 'E17', DECOM: '01/05/2025' }], fails: { Episodes: [0] } },
  'no end, and 18 by 31 March': { Header: [{ DOB: '31/03/2008' }], Episodes: [{ REC: 'E17', DECOM: '01/05/2025' }], cannotTell: { Episodes: [0] } },
  'a birthday on 29 February': { Header: [{ DOB: '29/02/2008' }], Episodes: [{ REC: 'E17', DEC: '28/02/2026' }] },
  'no date of birth': { Header: [{}], Episodes: [{ REC: 'E17', DEC: '22/09/2025' }], cannotTell: { Episodes: [0] } },
}
