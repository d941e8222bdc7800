import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another placement, with a URN': { Episodes: [{ PLACE: 'Z1', URN: '1234567' }], year: '2024-25', fails: { Episodes: [0] } },
  'supported accommodation, with a URN': { Episodes: [{ PLACE: 'K3', URN: '1234567' }, { PLACE: 'P2', URN: '1234567' }], year: '2024-25' },
}
