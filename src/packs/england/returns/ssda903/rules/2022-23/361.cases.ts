import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'four days': { Episodes: [{ LS: 'L1', DECOM: '10/09/2025', DEC: '14/09/2025' }], fails: { Episodes: [0] } },
  'three days': { Episodes: [{ LS: 'L1', DECOM: '10/09/2025', DEC: '13/09/2025' }] },
  'four days in two placements': {
    Episodes: [{ LS: 'L1', DECOM: '12/09/2025', DEC: '14/09/2025' }, { LS: 'L1', DECOM: '10/09/2025', DEC: '12/09/2025' }], fails: { Episodes: [0, 1] },
  },
  'two times, with a day between': { Episodes: [{ LS: 'L1', DECOM: '10/09/2025', DEC: '12/09/2025' }, { LS: 'L1', DECOM: '13/09/2025', DEC: '15/09/2025' }] },
  'open for four days, and for three, at the end of the year': {
    Episodes: [{ LS: 'L1', DECOM: '27/03/2026' }, { CHILD: '2', LS: 'L1', DECOM: '28/03/2026' }], fails: { Episodes: [0] },
  },
  'an end that is not a date, and no start': { Episodes: [{ LS: 'L1', DECOM: '10/09/2025', DEC: '31/09/2025' }, { LS: 'L1', DEC: '30/09/2025' }] },
  'longer, under an emergency protection order': { Episodes: [{ LS: 'L2', DECOM: '10/09/2025', DEC: '18/09/2025' }] },
}
