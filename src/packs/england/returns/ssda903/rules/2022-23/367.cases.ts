import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '76 days': { Episodes: [{ LS: 'V3', DECOM: '01/05/2025', DEC: '31/05/2025' }, { LS: 'V3', DECOM: '01/07/2025', DEC: '16/08/2025' }], fails: { Episodes: [0, 1] } },
  '75 days': { Episodes: [{ LS: 'V3', DECOM: '01/05/2025', DEC: '31/05/2025' }, { LS: 'V3', DECOM: '01/07/2025', DEC: '15/08/2025' }] },
  '75 days, one break sent twice': {
    Episodes: [{ LS: 'V3', DECOM: '01/05/2025', DEC: '31/05/2025' }, { LS: 'V3', DECOM: '01/07/2025', DEC: '15/08/2025' }, { LS: 'V3', DECOM: '01/05/2025', DEC: '31/05/2025' }],
  },
  'only the days in the year count': { Episodes: [{ LS: 'V3', DECOM: '01/01/2025', DEC: '15/06/2025' }] },
  'open for 76 days at the end of the year': { Episodes: [{ LS: 'V3', DECOM: '14/01/2026' }, { LS: 'V3', DECOM: '10/05/2025', DEC: '31/09/2025' }], fails: { Episodes: [0] } },
  'under an agreement': { Episodes: [{ LS: 'V4', DECOM: '01/05/2025' }] },
}
