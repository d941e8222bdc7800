import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': {
    Episodes: [{ DECOM: '02/02/2023', LS: 'E1' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '31/03/2025' }], fails: { Episodes: [0], PlacedAdoption: [0] },
  },
  'the first day of the year': { Episodes: [{ DECOM: '02/02/2023', LS: 'E1' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '01/04/2025' }] },
  'the day before care began, after a short break': {
    Episodes: [{ DECOM: '10/05/2025', LS: 'V3' }, { DECOM: '20/07/2025', LS: 'C1' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '19/07/2025' }],
    fails: { Episodes: [1], PlacedAdoption: [0] },
  },
  'the day care began': { Episodes: [{ DECOM: '20/07/2025', LS: 'C1' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '20/07/2025' }] },
  'not undone, or a day that cannot be read': { Episodes: [{ DECOM: '20/07/2025', LS: 'C1' }], PlacedAdoption: [{}, { DATE_PLACED_CEASED: '00/07/2025' }] },
}
