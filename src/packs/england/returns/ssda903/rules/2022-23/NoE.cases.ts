import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'began the day before the year': { Episodes: [{ DECOM: '31/03/2025' }], last: {}, fails: { Episodes: [0] } },
  'began on its first day': { Episodes: [{ DECOM: '01/04/2025' }], last: {} },
  'only what began before it': { Episodes: [{ DECOM: '01/04/2025' }, { DECOM: '04/02/2024' }], last: {}, fails: { Episodes: [1] } },
  'in last year’s return': { Episodes: [{ DECOM: '31/03/2025' }], last: { Episodes: [{}] } },
  'another child in last year’s return': { Episodes: [{ DECOM: '31/03/2025' }], last: { Episodes: [{ CHILD: '2' }] }, fails: { Episodes: [0] } },
  'no start': { Episodes: [{}], last: {} },
}
