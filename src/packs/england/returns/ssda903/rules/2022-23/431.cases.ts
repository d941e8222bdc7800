import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the day the last episode ended': {
    Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }, { DECOM: '10/06/2025', RNE: 'S' }], fails: { Episodes: [1] },
  },
  'the day after': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }, { DECOM: '11/06/2025', RNE: 'S' }] },
  'before the last episode ended, and above it in the file': {
    Episodes: [{ DECOM: '09/06/2025', RNE: 'S' }, { DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }], fails: { Episodes: [0] },
  },
  'a move that day': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }, { DECOM: '10/06/2025', RNE: 'P' }] },
  'the last episode is open': { Episodes: [{ DECOM: '01/05/2025', RNE: 'S' }, { DECOM: '10/06/2025', RNE: 'S' }] },
  'sent twice': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }, { DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }] },
}
