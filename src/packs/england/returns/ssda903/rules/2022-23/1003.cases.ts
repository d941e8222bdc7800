import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before care began': {
    Episodes: [{ DECOM: '12/05/2025', RNE: 'S' }], PlacedAdoption: [{ DATE_PLACED: '11/05/2025' }], fails: { Episodes: [0], PlacedAdoption: [0] },
  },
  'the day care began': { Episodes: [{ DECOM: '12/05/2025', RNE: 'S' }], PlacedAdoption: [{ DATE_PLACED: '12/05/2025' }] },
  'before the first of two times in care': {
    Episodes: [{ DECOM: '01/12/2025', RNE: 'S' }, { DECOM: '12/05/2025', RNE: 'S' }], PlacedAdoption: [{ DATE_PLACED: '11/05/2025' }],
    fails: { Episodes: [1], PlacedAdoption: [0] },
  },
  'before the second, during one begun in an earlier year': {
    Episodes: [{ DECOM: '12/05/2023', RNE: 'P' }, { DECOM: '01/12/2025', RNE: 'S' }], PlacedAdoption: [{ DATE_PLACED: '11/05/2025' }],
  },
  'care did not start in what is told': { Episodes: [{ DECOM: '12/05/2025', RNE: 'P' }], PlacedAdoption: [{ DATE_PLACED: '11/05/2025' }] },
  'no date of one of them': { Episodes: [{ DECOM: '12/05/2025', RNE: 'S' }, { CHILD: '2', RNE: 'S' }], PlacedAdoption: [{}, { CHILD: '2', DATE_PLACED: '11/05/2025' }] },
}
