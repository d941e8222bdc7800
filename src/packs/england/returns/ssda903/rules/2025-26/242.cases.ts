import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'for a home, or with parents': { Episodes: [{ URN: 'XXXXXXX', PLACE: 'K2' }, { URN: 'XXXXXXX', PLACE: 'P1' }], fails: { Episodes: [0, 1] } },
  'for adoption and fostering': { Episodes: [{ URN: 'XXXXXXX', PLACE: 'A3' }, { URN: 'XXXXXXX', PLACE: 'A6' }, { URN: 'XXXXXXX', PLACE: 'U1' }, { URN: 'XXXXXXX', PLACE: 'U6' }] },
  'a home with its own number': { Episodes: [{ URN: '1234567', PLACE: 'K2' }] },
  'no placement said: for rule 146': { Episodes: [{ URN: 'XXXXXXX' }] },
}
