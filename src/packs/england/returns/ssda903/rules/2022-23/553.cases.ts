import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no decision': { Episodes: [{ LS: 'E1', DEC: '01/06/2025' }], fails: { Episodes: [0] } },
  'decided': { Episodes: [{ LS: 'E1' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }] },
  'a row without the day of decision': { Episodes: [{ LS: 'E1' }], PlacedAdoption: [{}], fails: { Episodes: [0] } },
  'reversed while the order is in force': {
    Episodes: [{ LS: 'E1' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2025', REASON_PLACED_CEASED: 'RD3' }], fails: { PlacedAdoption: [0] },
  },
  'reversed, and the episode has ended': { Episodes: [{ LS: 'E1', DEC: '01/06/2025' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2025', DATE_PLACED_CEASED: '01/06/2025' }] },
  'reversed once, and decided again': {
    Episodes: [{ LS: 'E1' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2024', DATE_PLACED_CEASED: '01/06/2024' }, { DATE_PLACED: '01/02/2025' }],
  },
  'a care order': { Episodes: [{ LS: 'C2' }] },
}
