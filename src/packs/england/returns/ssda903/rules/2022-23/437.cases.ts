import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another episode follows': {
    Episodes: [
      { DECOM: '10/06/2025', REC: 'X1' }, { DECOM: '01/05/2025', REC: 'E15' }, { CHILD: '2', DECOM: '01/05/2025', REC: 'E2' },
      { CHILD: '2', DECOM: '10/06/2025' },
    ],
    fails: { Episodes: [1, 2] },
  },
  'the last episode': { Episodes: [{ DECOM: '10/06/2025', REC: 'E2' }, { DECOM: '01/05/2025', REC: 'X1' }] },
  'sent twice': { Episodes: [{ DECOM: '10/06/2025', REC: 'E2' }, { DECOM: '10/06/2025', REC: 'E2' }] },
  'care ended otherwise': { Episodes: [{ DECOM: '01/05/2025', REC: 'E17' }, { DECOM: '10/06/2025' }] },
  'an episode without a start': { Episodes: [{ DECOM: '01/05/2025', REC: 'E2' }, { REC: 'X1' }] },
}
