import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the reversal': {
    PlacedAdoption: [{ DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '05/08/2025' }, { DATE_PLACED: '04/08/2025' }], fails: { PlacedAdoption: [1] },
  },
  'the day of the reversal': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025', DATE_PLACED_CEASED: '05/08/2025' }, { DATE_PLACED: '05/08/2025' }] },
  'the earlier not reversed': { PlacedAdoption: [{ DATE_PLACED: '04/08/2025' }, { DATE_PLACED: '01/05/2025' }], fails: { PlacedAdoption: [0] } },
  'sent twice': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025' }, { DATE_PLACED: '01/05/2025' }] },
  'a row without its day': { PlacedAdoption: [{ DATE_PLACED: '01/05/2025' }, { DATE_PLACED_CEASED: '05/08/2025' }] },
}
