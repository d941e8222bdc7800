import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'adopted, and the only decision reversed': {
    Episodes: [{ REC: 'E11' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2025', DATE_PLACED_CEASED: '01/06/2025' }], fails: { Episodes: [0] },
  },
  'adopted on a decision that stood': { Episodes: [{ REC: 'E12' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }] },
  'adopted on a second decision': {
    Episodes: [{ REC: 'E12' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2023', DATE_PLACED_CEASED: '01/06/2023' }, { DATE_PLACED: '01/02/2025' }],
  },
  'adopted, and both decisions reversed': {
    Episodes: [{ REC: 'E12' }],
    PlacedAdoption: [{ DATE_PLACED: '01/02/2023', DATE_PLACED_CEASED: '01/06/2023' }, { DATE_PLACED: '01/02/2025', DATE_PLACED_CEASED: '01/03/2025' }], fails: { Episodes: [0] },
  },
  'went home': { Episodes: [{ REC: 'E4A' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2025', DATE_PLACED_CEASED: '01/06/2025' }] },
}
