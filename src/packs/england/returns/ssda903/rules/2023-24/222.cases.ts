import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'living independently, with a URN': { Episodes: [{ PLACE: 'P2', URN: '1234567' }], year: '2023-24', fails: { Episodes: [0] } },
  'supported accommodation, with a URN': { Episodes: [{ PLACE: 'H5', URN: '1234567' }], year: '2023-24' },
}
