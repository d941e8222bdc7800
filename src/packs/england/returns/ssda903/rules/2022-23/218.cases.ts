import type { RuleCases } from '../../cases.ts'

const leeds = { la: 'E08000035', east: 430000, north: 433000 }

export const cases: RuleCases = {
  'fostered in England, without a URN': { Episodes: [{ LS: 'C2', PLACE: 'U4', PL_POST: 'LS1 4AP' }], postcodes: { 'LS1 4AP': leeds }, year: '2022-23', fails: { Episodes: [0] } },
  'fostered in England, with one': { Episodes: [{ LS: 'C2', PLACE: 'U4', PL_POST: 'LS1 4AP', URN: '1234567' }], postcodes: { 'LS1 4AP': leeds }, year: '2022-23' },
  'placements nobody is registered for in this year': {
    Episodes: [{ LS: 'C2', PLACE: 'H5', PL_POST: 'LS1 4AP' }, { LS: 'C2', PLACE: 'P2', PL_POST: 'LS1 4AP' }, { LS: 'C2', PLACE: 'Z1', PL_POST: 'LS1 4AP' }],
    postcodes: { 'LS1 4AP': leeds }, year: '2022-23',
  },
  'a postcode nobody knows': { Episodes: [{ LS: 'C2', PLACE: 'U4', PL_POST: 'LS1 4AQ' }], postcodes: { 'LS1 4AP': leeds }, year: '2022-23', cannotTell: { Episodes: [0] } },
  'ended before the year': { Episodes: [{ LS: 'C2', PLACE: 'U4', PL_POST: 'LS1 4AP', DEC: '31/03/2022' }], postcodes: { 'LS1 4AP': leeds }, year: '2022-23' },
}
