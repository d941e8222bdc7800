import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'begins a day later': {
    Episodes: [{ DECOM: '01/06/2025' }, { DECOM: '02/02/2025' }], last: { Episodes: [{ DECOM: '01/02/2025' }] }, fails: { Episodes: [1] },
  },
  'begins the same day': {
    Episodes: [{ DECOM: '01/06/2025' }, { DECOM: '01/02/2025' }], last: { Episodes: [{ DECOM: '01/02/2025' }, { DECOM: '01/05/2024', DEC: '01/02/2025' }] },
  },
  'ended last year': { Episodes: [{ DECOM: '01/06/2025' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025' }] } },
  'an earlier one left open last year, and the last ended': {
    Episodes: [{ DECOM: '01/06/2025' }], last: { Episodes: [{ DECOM: '01/05/2024' }, { DECOM: '01/02/2025', DEC: '31/03/2025' }] },
  },
  'a start that cannot be read': { Episodes: [{ DECOM: '01/06/2025' }, { DECOM: '01/13/2025' }], last: { Episodes: [{ DECOM: '01/02/2025' }] } },
  'not in last year’s return': { Episodes: [{ DECOM: '01/06/2025' }], last: { Episodes: [{ CHILD: '2', DECOM: '01/02/2025' }] } },
  'sent twice last year': { Episodes: [{ DECOM: '01/02/2025' }], last: { Episodes: [{ DECOM: '01/02/2025' }, { DECOM: '01/02/2025' }] } },
}
