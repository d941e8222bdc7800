import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the earlier not reversed': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025' }, { DATE_PLACED: '04/08/2025', DATE_PLACED_CEASED: '01/02/2026' }], fails: { PlacedAdoption: [0] } },
  'neither reversed': { PlacedAdoption: [{ DATE_PLACED: '04/08/2025' }, { DATE_PLACED: '01/05/2025' }], fails: { PlacedAdoption: [1] } },
  'the earlier reversed': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '01/07/2025' }, { DATE_PLACED: '04/08/2025' }] },
  'the earlier reversed on a day that cannot be read': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: 'July' }, { DATE_PLACED: '04/08/2025' }] },
  'one decision, and a row without a day': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025' }, {}] },
  'one decision sent twice': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025' }, { DATE_PLACED: '01/05/2025' }] },
}
