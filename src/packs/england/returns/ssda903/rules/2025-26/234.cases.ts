import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the tenth birthday': {
    Header: [{ DOB: '12/10/2015' }], Episodes: [{ DEC: '11/10/2025', REASON_PLACE_CHANGE: 'CUSTOD' }], fails: { Header: [0], Episodes: [0] },
  },
  'on the tenth birthday, though the episode began before it': {
    Header: [{ DOB: '12/10/2015' }], Episodes: [{ DECOM: '01/09/2025', DEC: '12/10/2025', REASON_PLACE_CHANGE: 'CUSTOD' }],
  },
  'not ended, and under 10 all year': { Header: [{ DOB: '01/04/2016' }], Episodes: [{ REASON_PLACE_CHANGE: 'CUSTOD' }], fails: { Header: [0], Episodes: [0] } },
  'younger, and moved for another reason': { Header: [{ DOB: '12/10/2019' }], Episodes: [{ DEC: '11/10/2025', REASON_PLACE_CHANGE: 'CARPL' }] },
  'an end that is not a date': { Header: [{ DOB: '12/10/2015' }], Episodes: [{ DEC: '31/09/2025', REASON_PLACE_CHANGE: 'CUSTOD' }] },
  'no date of birth': { Header: [{}], Episodes: [{ DEC: '11/10/2025', REASON_PLACE_CHANGE: 'CUSTOD' }], cannotTell: { Episodes: [0] } },
}
