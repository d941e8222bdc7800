import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the sixteenth birthday, and still there': { Header: [{ DOB: '08/12/2009' }], Episodes: [{ DECOM: '07/12/2025', PLACE: 'K3' }], fails: { Episodes: [0] } },
  'on the sixteenth birthday': { Header: [{ DOB: '08/12/2009' }], Episodes: [{ DECOM: '08/12/2025', PLACE: 'K3' }] },
  'younger, in a children\'s home': { Header: [{ DOB: '08/12/2014' }], Episodes: [{ DECOM: '07/12/2025', PLACE: 'K2', DEC: '09/12/2025' }] },
  'no start': { Header: [{ DOB: '08/12/2009' }], Episodes: [{ PLACE: 'K3' }] },
  'no date of birth': { Header: [{}], Episodes: [{ DECOM: '07/12/2025', PLACE: 'K3' }], cannotTell: { Episodes: [0] } },
}
