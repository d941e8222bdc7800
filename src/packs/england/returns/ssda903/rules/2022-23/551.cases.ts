import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no decision': { Episodes: [{ PLACE: 'A4' }], fails: { Episodes: [0] } },
  'a decision without its day': { Episodes: [{ PLACE: 'A4' }, { PLACE: 'U5' }], PlacedAdoption: [{}], fails: { Episodes: [0] } },
  'decided': { Episodes: [{ PLACE: 'A4' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }] },
  'decided, and a second row without a day': { Episodes: [{ PLACE: 'A4' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }, {}] },
  'a day that cannot be read': { Episodes: [{ PLACE: 'A4' }], PlacedAdoption: [{ DATE_PLACED: '1 Feb' }] },
  'fostered by people approved to adopt': { Episodes: [{ PLACE: 'U5' }] },
}
