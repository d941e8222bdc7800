import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'supported or independent living, with a URN': { Episodes: [{ PLACE: 'H5', URN: '1234567' }, { PLACE: 'P2', URN: '1234567' }], year: '2022-23', fails: { Episodes: [0, 1] } },
  'supported or independent living, without one': { Episodes: [{ PLACE: 'H5' }, { PLACE: 'P2' }], year: '2022-23' },
  'fostered, with a URN': { Episodes: [{ PLACE: 'U4', URN: '1234567' }], year: '2022-23' },
}
