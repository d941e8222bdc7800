import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'born the day after the year': { Header: [{ MC_DOB: '01/04/2026' }], Episodes: [{ DECOM: '01/04/2025' }], fails: { Header: [0] } },
  'born on its last day': { Header: [{ MC_DOB: '31/03/2026' }], Episodes: [{ DECOM: '01/04/2025' }] },
  'born the day after she left care': {
    Header: [{ MC_DOB: '11/06/2025' }], Episodes: [{ DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'E4A' }], fails: { Header: [0], Episodes: [0] },
  },
  'born the day she left care': { Header: [{ MC_DOB: '10/06/2025' }], Episodes: [{ DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'E4A' }] },
  'born in a later episode, still open': {
    Header: [{ MC_DOB: '11/06/2025' }], Episodes: [{ DECOM: '10/06/2025' }, { DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'X1' }],
  },
  'no date of birth, and one that cannot be read': { Header: [{}, { CHILD: '2', MC_DOB: 'June' }] },
}
