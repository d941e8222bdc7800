import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'six weeks and a day': { Episodes: [{ PLACE: 'T1', DECOM: '01/06/2025', DEC: '14/07/2025' }], fails: { Episodes: [0] } },
  'six weeks': { Episodes: [{ PLACE: 'T1', DECOM: '01/06/2025', DEC: '13/07/2025' }] },
  'open, and more than six weeks old on 31 March': { Episodes: [{ PLACE: 'T1', DECOM: '16/02/2026' }], fails: { Episodes: [0] } },
  'open, and six weeks old on 31 March': { Episodes: [{ PLACE: 'T1', DECOM: '17/02/2026' }] },
  'open, yet followed by another within six weeks': { Episodes: [{ PLACE: 'T1', DECOM: '01/06/2025' }, { PLACE: 'U4', DECOM: '08/06/2025' }] },
  'an end that cannot be read': { Episodes: [{ PLACE: 'T1', DECOM: '01/06/2025', DEC: '31/06/2025' }] },
  'longer, in another placement': { Episodes: [{ PLACE: 'R2', DECOM: '01/06/2025', DEC: '01/12/2025' }] },
}
