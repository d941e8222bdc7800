import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'eight days': { Episodes: [{ PLACE: 'T4', DECOM: '01/06/2025', DEC: '09/06/2025' }], fails: { Episodes: [0] } },
  'seven days': { Episodes: [{ PLACE: 'T4', DECOM: '01/06/2025', DEC: '08/06/2025' }] },
  'open, and eight days old on 31 March': { Episodes: [{ PLACE: 'T4', DECOM: '23/03/2026' }], fails: { Episodes: [0] } },
  'open, and seven days old on 31 March': { Episodes: [{ PLACE: 'T4', DECOM: '24/03/2026' }] },
  'sent twice': { Episodes: [{ PLACE: 'T4', DECOM: '01/06/2025', DEC: '08/06/2025' }, { PLACE: 'T4', DECOM: '01/06/2025', DEC: '08/06/2025' }] },
}
