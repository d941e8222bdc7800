import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a reason in the temporary episode': { Episodes: [{ DECOM: '01/05/2025', PLACE: 'T1', REASON_PLACE_CHANGE: 'OTHER' }], fails: { Episodes: [0] } },
  'a reason in the one before it': {
    Episodes: [{ DECOM: '01/05/2025', PLACE: 'U4', REASON_PLACE_CHANGE: 'OTHER' }, { DECOM: '10/05/2025', PLACE: 'T1' }], fails: { Episodes: [1] },
  },
  'no reason in either': { Episodes: [{ DECOM: '01/05/2025', PLACE: 'U4' }, { DECOM: '10/05/2025', PLACE: 'T1' }] },
  'a reason in the one after it': {
    Episodes: [{ DECOM: '01/05/2025', PLACE: 'T1' }, { DECOM: '10/05/2025', PLACE: 'U4', REASON_PLACE_CHANGE: 'OTHER' }, { DECOM: '10/06/2025', PLACE: 'U4' }],
  },
  'a reason in somebody else\'s': { Episodes: [{ DECOM: '01/05/2025', PLACE: 'U4', REASON_PLACE_CHANGE: 'OTHER' }, { CHILD: '2', DECOM: '10/05/2025', PLACE: 'T1' }] },
}
