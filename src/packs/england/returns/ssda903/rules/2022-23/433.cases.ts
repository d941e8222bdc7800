import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'begins a day late': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }, { DECOM: '11/06/2025', RNE: 'P' }], fails: { Episodes: [1] } },
  'begins a day early': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }, { DECOM: '09/06/2025', RNE: 'L' }], fails: { Episodes: [1] } },
  'begins that day': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }, { DECOM: '10/06/2025', RNE: 'B' }] },
  'care starts again later': { Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'S' }, { DECOM: '11/06/2025', RNE: 'S' }] },
  'the episode before has no end, or none that can be read': {
    Episodes: [{ DECOM: '01/05/2025', RNE: 'S' }, { DECOM: '11/06/2025', RNE: 'T', DEC: '31/06/2025' }, { DECOM: '01/07/2025', RNE: 'U' }],
  },
  'one sent twice': {
    Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'P' }, { DECOM: '01/05/2025', DEC: '10/06/2025', RNE: 'P' }, { DECOM: '10/06/2025', RNE: 'P' }],
  },
  'the first in the file': { Episodes: [{ DECOM: '01/02/2025', RNE: 'P' }] },
}
