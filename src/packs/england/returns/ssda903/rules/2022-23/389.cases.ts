import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the sixteenth birthday': { Header: [{ DOB: '16/03/2010' }], Episodes: [{ REC: 'E7', DEC: '15/03/2026' }], fails: { Episodes: [0] } },
  'on the sixteenth birthday': { Header: [{ DOB: '16/03/2010' }], Episodes: [{ REC: 'E7', DEC: '16/03/2026' }] },
  'no end, and under 16 on 31 March': { Header: [{ DOB: '01/04/2010' }], Episodes: [{ REC: 'E7' }], fails: { Episodes: [0] } },
  'under 16, and left for another reason': { Header: [{ DOB: '16/03/2012' }], Episodes: [{ REC: 'E8', DEC: '15/03/2026' }] },
  'no date of birth': { Header: [{}], Episodes: [{ REC: 'E7', DEC: '15/03/2026' }], cannotTell: { Episodes: [0] } },
}
