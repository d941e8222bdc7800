import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'decided the day after': { Episodes: [{ PLACE: 'A6', DECOM: '10/06/2025' }], PlacedAdoption: [{ DATE_PLACED: '11/06/2025' }], fails: { Episodes: [0], PlacedAdoption: [0] } },
  'decided on the day': { Episodes: [{ PLACE: 'A6', DECOM: '10/06/2025' }], PlacedAdoption: [{ DATE_PLACED: '10/06/2025' }] },
  'a second episode of one placement for adoption': {
    Episodes: [{ PLACE: 'A4', DECOM: '10/06/2025', DEC: '01/08/2025', REC: 'X1' }, { PLACE: 'A6', DECOM: '01/08/2025' }], PlacedAdoption: [{ DATE_PLACED: '11/08/2025' }],
    fails: { Episodes: [0], PlacedAdoption: [0] },
  },
  'placed, ended, decided again and placed again': {
    Episodes: [
      { PLACE: 'A6', DECOM: '10/05/2025', DEC: '01/08/2025', REC: 'X1' }, { PLACE: 'U6', DECOM: '01/08/2025', DEC: '01/02/2026', REC: 'X1' }, { PLACE: 'A6', DECOM: '01/02/2026' },
    ],
    PlacedAdoption: [{ DATE_PLACED: '01/03/2025', DATE_PLACED_CEASED: '01/08/2025' }, { DATE_PLACED: '01/01/2026' }],
  },
  'placed after the decision was reversed and before the next': {
    Episodes: [{ PLACE: 'A6', DECOM: '01/12/2025' }],
    PlacedAdoption: [{ DATE_PLACED: '01/03/2025', DATE_PLACED_CEASED: '01/08/2025' }, { DATE_PLACED: '01/01/2026' }], fails: { Episodes: [0], PlacedAdoption: [1] },
  },
  'days blank or unreadable': {
    Episodes: [{ PLACE: 'A6' }, { CHILD: '2', PLACE: 'A6', DECOM: '10/06/2025' }], PlacedAdoption: [{ DATE_PLACED: '11/06/2025' }, { CHILD: '2', DATE_PLACED: 'x' }],
  },
}
