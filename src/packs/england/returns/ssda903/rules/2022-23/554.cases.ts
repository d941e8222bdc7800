import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'decided the day after': {
    Episodes: [{ LS: 'E1', DECOM: '10/06/2025', RNE: 'L' }], PlacedAdoption: [{ DATE_PLACED: '11/06/2025' }], fails: { Episodes: [0], PlacedAdoption: [0] },
  },
  'decided on the day': { Episodes: [{ LS: 'E1', DECOM: '10/06/2025', RNE: 'L' }], PlacedAdoption: [{ DATE_PLACED: '10/06/2025' }] },
  'an order older than the return': { Episodes: [{ LS: 'E1', DECOM: '10/02/2025', RNE: 'P' }], PlacedAdoption: [{ DATE_PLACED: '10/01/2025' }], cannotTell: { Episodes: [0] } },
  'an order older than the return, and a decision later still': {
    Episodes: [{ LS: 'E1', DECOM: '10/02/2025', RNE: 'P' }], PlacedAdoption: [{ DATE_PLACED: '11/02/2025' }], fails: { Episodes: [0], PlacedAdoption: [0] },
  },
  'a move under the order, after the decision': {
    Episodes: [{ LS: 'E1', DECOM: '10/06/2025', RNE: 'L', DEC: '01/08/2025', REC: 'X1' }, { LS: 'E1', DECOM: '01/08/2025', RNE: 'P' }],
    PlacedAdoption: [{ DATE_PLACED: '01/06/2025' }],
  },
  'a second order, on a second decision': {
    Episodes: [
      { LS: 'E1', DECOM: '10/02/2025', RNE: 'L', DEC: '01/08/2025', REC: 'X1' }, { LS: 'C2', DECOM: '01/08/2025', RNE: 'L', DEC: '01/02/2026', REC: 'X1' },
      { LS: 'E1', DECOM: '01/02/2026', RNE: 'L' },
    ],
    PlacedAdoption: [{ DATE_PLACED: '01/02/2025', DATE_PLACED_CEASED: '01/08/2025' }, { DATE_PLACED: '01/01/2026' }],
  },
  'no day of decision': { Episodes: [{ LS: 'E1', DECOM: '10/06/2025', RNE: 'L' }], PlacedAdoption: [{}] },
}
