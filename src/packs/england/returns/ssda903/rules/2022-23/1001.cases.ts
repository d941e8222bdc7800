import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'thirteen weeks, a day of them since 16': {
    Header: [{ DOB: '02/06/2009' }], Episodes: [{ DECOM: '04/03/2025', DEC: '03/06/2025', LS: 'C2', REC: 'E4A' }], OC3: [{ IN_TOUCH: 'YES' }],
    last: {},
  },
  'long enough, last year': {
    Header: [{ DOB: '02/06/2008' }], OC3: [{ IN_TOUCH: 'YES' }], last: { Episodes: [{ DECOM: '04/03/2024', DEC: '03/06/2024', LS: 'C2', REC: 'E4A' }] },
  },
  'all of it before 16': {
    Header: [{ DOB: '03/06/2009' }], Episodes: [{ DECOM: '04/03/2025', DEC: '03/06/2025', LS: 'C2', REC: 'E4A' }], OC3: [{ IN_TOUCH: 'YES' }],
    last: {}, fails: { OC3: [0] },
  },
  'the same time told in both years': {
    Header: [{ DOB: '02/06/2009' }], Episodes: [{ DECOM: '05/03/2025', DEC: '03/06/2025', LS: 'C2' }], OC3: [{ ACTIV: 'F2' }],
    last: { Episodes: [{ DECOM: '05/03/2025', LS: 'C2' }] }, cannotTell: { OC3: [0] },
  },
  'short breaks do not count': {
    Header: [{ DOB: '02/06/2008' }], Episodes: [{ DECOM: '04/04/2025', DEC: '03/12/2025', LS: 'V4', REC: 'E4A' }], OC3: [{ ACCOM: 'B1' }],
    last: { Episodes: [{ DECOM: '04/04/2024', DEC: '03/05/2024', LS: 'V3', REC: 'E4A' }] }, fails: { OC3: [0] },
  },
  'too little since 14, all of it known': {
    Header: [{ DOB: '02/06/2011' }], Episodes: [{ DECOM: '04/03/2026', LS: 'C2' }], OC3: [{ IN_TOUCH: 'YES' }], last: {}, fails: { OC3: [0] },
  },
  'adopted in the end': {
    Header: [{ DOB: '02/06/2008' }], OC3: [{ IN_TOUCH: 'YES' }],
    last: { Episodes: [{ DECOM: '04/04/2023', DEC: '03/05/2024', LS: 'C2', REC: 'X1' }, { DECOM: '03/05/2024', DEC: '03/12/2024', LS: 'E1', REC: 'E12' }] },
    fails: { OC3: [0] },
  },
  'open, to the end of the year': { Header: [{ DOB: '02/06/2008' }], Episodes: [{ DECOM: '30/12/2025', LS: 'C2' }], OC3: [{ IN_TOUCH: 'YES' }], last: {} },
  'left care years ago': { Header: [{ DOB: '02/06/2005' }], OC3: [{ IN_TOUCH: 'YES' }], last: {}, cannotTell: { OC3: [0] } },
  'no date of birth, or no start': {
    OC3: [{ IN_TOUCH: 'YES' }, { CHILD: '2', IN_TOUCH: 'YES' }], Header: [{ CHILD: '2', DOB: '02/06/2009' }], Episodes: [{ CHILD: '2', LS: 'C2' }],
    last: {}, cannotTell: { OC3: [0, 1] },
  },
  'a row that tells nothing': { Header: [{ DOB: '02/06/2009' }], OC3: [{}], last: {} },
}
