import type { RuleCases } from '../../cases.ts'

const leeds = { la: 'E08000035', east: 430000, north: 433000 }

export const cases: RuleCases = {
  'supported accommodation, without a URN': {
    Episodes: [{ LS: 'C2', PLACE: 'H5', PL_POST: 'LS1 4AP' }], postcodes: { 'LS1 4AP': leeds }, year: '2023-24', fails: { Episodes: [0] },
  },
  'living independently: rule 222 forbids it': { Episodes: [{ LS: 'C2', PLACE: 'P2', PL_POST: 'LS1 4AP' }], postcodes: { 'LS1 4AP': leeds }, year: '2023-24' },
  'ended before the year': { Episodes: [{ LS: 'C2', PLACE: 'H5', PL_POST: 'LS1 4AP', DEC: '31/03/2023' }], postcodes: { 'LS1 4AP': leeds }, year: '2023-24' },
  'a postcode nobody knows': { Episodes: [{ LS: 'C2', PLACE: 'H5' }], postcodes: { 'LS1 4AP': leeds }, year: '2023-24', cannotTell: { Episodes: [0] } },
}
