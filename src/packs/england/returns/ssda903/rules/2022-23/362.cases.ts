import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '22 days': { Episodes: [{ LS: 'L2', DECOM: '01/08/2025', DEC: '23/08/2025' }], fails: { Episodes: [0] } },
  '21 days': { Episodes: [{ LS: 'L2', DECOM: '01/08/2025', DEC: '22/08/2025' }] },
  '22 days, over a move': { Episodes: [{ LS: 'L2', DECOM: '01/08/2025', DEC: '15/08/2025' }, { LS: 'L2', DECOM: '15/08/2025', DEC: '23/08/2025' }], fails: { Episodes: [0, 1] } },
  'and then an interim care order': { Episodes: [{ LS: 'L2', DECOM: '01/08/2025', DEC: '22/08/2025' }, { LS: 'C1', DECOM: '22/08/2025' }] },
  'open for 22 days at the end of the year': { Episodes: [{ LS: 'L2', DECOM: '09/03/2026' }], fails: { Episodes: [0] } },
}
