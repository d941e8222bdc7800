import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'three weeks and a day': { Episodes: [{ PLACE: 'T3', DECOM: '01/08/2025', DEC: '23/08/2025' }], fails: { Episodes: [0] } },
  'three weeks': { Episodes: [{ PLACE: 'T3', DECOM: '01/08/2025', DEC: '22/08/2025' }] },
  'open, and more than three weeks old on 31 March': { Episodes: [{ PLACE: 'T3', DECOM: '09/03/2026' }], fails: { Episodes: [0] } },
  'open, and three weeks old on 31 March': { Episodes: [{ PLACE: 'T3', DECOM: '10/03/2026' }] },
  'no start': { Episodes: [{ PLACE: 'T3', DEC: '23/08/2025' }] },
}
