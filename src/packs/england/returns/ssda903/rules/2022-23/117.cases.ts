import type { RuleCases } from '../../cases.ts'

const left = { DECOM: '10/05/2024', DEC: '12/11/2025', REC: 'E4A' }

export const cases: RuleCases = {
  'decided the day after care ended': { Episodes: [left], PlacedAdoption: [{ DATE_PLACED: '13/11/2025' }], fails: { Episodes: [0], PlacedAdoption: [0] } },
  'decided on the day care ended': { Episodes: [left], PlacedAdoption: [{ DATE_PLACED: '01/06/2025', DATE_PLACED_CEASED: '12/11/2025' }] },
  'undone after the year': {
    Episodes: [{ DECOM: '10/05/2024' }], PlacedAdoption: [{ DATE_PLACED: '01/06/2025', DATE_PLACED_CEASED: '01/04/2026' }], fails: { Episodes: [0], PlacedAdoption: [0] },
  },
  'undone on the last day of the year': { Episodes: [{ DECOM: '10/05/2024' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '31/03/2026' }] },
  'looked after again, and care goes on from one placement to the next': {
    Episodes: [left, { DECOM: '01/12/2025', DEC: '15/01/2026', REC: 'X1' }], PlacedAdoption: [{ DATE_PLACED: '05/01/2026' }],
  },
  'no episode to be read, and a day after the year': { Episodes: [{ DEC: '12/11/2025' }], PlacedAdoption: [{ DATE_PLACED: '02/04/2026' }], fails: { PlacedAdoption: [0] } },
  'days that are blank or cannot be read': { Episodes: [left], PlacedAdoption: [{ DATE_PLACED: '45/11/2025' }] },
}
