import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'began a day later than last year’s last episode': {
    Episodes: [{ DECOM: '11/02/2025' }], last: { Episodes: [{ DECOM: '01/05/2024' }, { DECOM: '10/02/2025' }] }, fails: { Episodes: [0] },
  },
  'last year’s last episode': { Episodes: [{ DECOM: '10/02/2025' }, { DECOM: '05/06/2025' }], last: { Episodes: [{ DECOM: '10/02/2025' }, { DECOM: '01/05/2024' }] } },
  'last year’s first episode, and it had another after it': {
    Episodes: [{ DECOM: '01/05/2024' }], last: { Episodes: [{ DECOM: '01/05/2024' }, { DECOM: '10/02/2025' }] }, fails: { Episodes: [0] },
  },
  'not in last year’s return': { Episodes: [{ DECOM: '31/03/2025' }], last: {}, fails: { Episodes: [0] } },
  'began on the first day of the year': { Episodes: [{ DECOM: '01/04/2025' }], last: {} },
  'no day it began': { Episodes: [{}], last: { Episodes: [{ DECOM: '10/02/2025' }] } },
  'an episode of last year without a day': { Episodes: [{ DECOM: '11/02/2025' }], last: { Episodes: [{ DECOM: '10/02/2025' }, {}] } },
}
