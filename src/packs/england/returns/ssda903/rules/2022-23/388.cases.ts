import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'X1, and none follows': { Episodes: [{ DECOM: '01/06/2025', DEC: '10/06/2025', REC: 'X1' }], fails: { Episodes: [0] } },
  'X1, and the next begins a day later': {
    Episodes: [{ DECOM: '01/06/2025', DEC: '10/06/2025', REC: 'X1' }, { DECOM: '11/06/2025' }], fails: { Episodes: [0] },
  },
  'X1, and the next begins that day': { Episodes: [{ DECOM: '10/06/2025' }, { DECOM: '01/06/2025', DEC: '10/06/2025', REC: 'X1' }] },
  'care ended, and the next begins that day': {
    Episodes: [{ DECOM: '01/06/2025', DEC: '10/06/2025', REC: 'E4A' }, { DECOM: '10/06/2025' }], fails: { Episodes: [0] },
  },
  'care ended, and began again later': { Episodes: [{ DECOM: '01/06/2025', DEC: '10/06/2025', REC: 'E4A' }, { DECOM: '11/06/2025' }] },
  'X1, and a start that cannot be read': { Episodes: [{ DECOM: '01/06/2025', DEC: '10/06/2025', REC: 'X1' }, { DECOM: '10/60/2025' }] },
  'sent twice': {
    Episodes: [{ DECOM: '01/06/2025', DEC: '10/06/2025', REC: 'X1' }, { DECOM: '01/06/2025', DEC: '10/06/2025', REC: 'X1' }, { DECOM: '10/06/2025' }],
  },
}
