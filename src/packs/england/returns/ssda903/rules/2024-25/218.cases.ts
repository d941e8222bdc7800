import type { RuleCases } from '../../cases.ts'

const leeds = { la: 'E08000035', east: 430000, north: 433000 }

export const cases: RuleCases = {
  'supported accommodation, without a URN': {
    Episodes: [{ LS: 'C2', PLACE: 'K3', PL_POST: 'LS1 4AP' }], postcodes: { 'LS1 4AP': leeds }, year: '2024-25', fails: { Episodes: [0] },
  },
  'an old code, without a URN': { Episodes: [{ LS: 'C2', PLACE: 'P2', PL_POST: 'LS1 4AP' }], postcodes: { 'LS1 4AP': leeds }, year: '2024-25', fails: { Episodes: [0] } },
  'another placement (Z1)': { Episodes: [{ LS: 'C2', PLACE: 'Z1', PL_POST: 'LS1 4AP', DEC: '01/04/2024' }], postcodes: { 'LS1 4AP': leeds }, year: '2024-25' },
  'a postcode nobody knows': { Episodes: [{ LS: 'C2', PLACE: 'K3' }], postcodes: { 'LS1 4AP': leeds }, year: '2024-25', cannotTell: { Episodes: [0] } },
}
