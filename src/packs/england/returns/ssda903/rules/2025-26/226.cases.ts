import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'in hospital, with a reason': { Episodes: [{ DECOM: '03/11/2025', PLACE: 'T1', REASON_PLACE_CHANGE: 'CARPL' }], fails: { Episodes: [0] } },
  'with other carers for a week, with a reason before': {
    Episodes: [{ DECOM: '03/11/2025', PLACE: 'U1', REASON_PLACE_CHANGE: 'CARPL' }, { DECOM: '10/11/2025', PLACE: 'T4' }], fails: { Episodes: [1] },
  },
  'without a reason': { Episodes: [{ DECOM: '03/11/2025', PLACE: 'U1' }, { DECOM: '10/11/2025', PLACE: 'T4' }] },
}
