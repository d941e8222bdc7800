import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'decided on 31 March, and not in last year’s return': { PlacedAdoption: [{ DATE_PLACED: '31/03/2025' }], last: {}, fails: { PlacedAdoption: [0] } },
  'decided on 1 April': { PlacedAdoption: [{ DATE_PLACED: '01/04/2025' }], last: {} },
  'blank last year': { PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }], last: { PlacedAdoption: [{}] }, fails: { PlacedAdoption: [0] } },
  'given last year': { PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }], last: { PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }] } },
  'given last year beside a row without it': { PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }], last: { PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }, {}] } },
}
