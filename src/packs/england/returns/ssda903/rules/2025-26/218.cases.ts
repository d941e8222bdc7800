import type { RuleCases } from '../../cases.ts'

const leeds = { la: 'E08000035', east: 430000, north: 433000 }
const places = { 'LS1 4AP': leeds, 'EH1 1YZ': { la: 'SCO', east: 325000, north: 673000 } }

export const cases: RuleCases = {
  'a home in England, without a URN': { Episodes: [{ LS: 'C2', PLACE: 'K2', PL_POST: 'LS1 4AP' }], postcodes: places, fails: { Episodes: [0] } },
  'a home in England, with one': { Episodes: [{ LS: 'C2', PLACE: 'K2', PL_POST: 'LS1 4AP', URN: '1234567' }], postcodes: places },
  'a home in Scotland': { Episodes: [{ LS: 'C2', PLACE: 'K2', PL_POST: 'EH1 1YZ' }], postcodes: places },
  'placements nobody is registered for': {
    Episodes: [{ LS: 'C2', PLACE: 'Z11', PL_POST: 'LS1 4AP' }, { LS: 'C2', PLACE: 'T2', PL_POST: 'LS1 4AP' }, { LS: 'C2', PLACE: 'P1', PL_POST: 'LS1 4AP' }], postcodes: places,
  },
  'ended on the first day of the year, and the day before': {
    Episodes: [{ LS: 'C2', PLACE: 'K2', PL_POST: 'LS1 4AP', DEC: '01/04/2025' }, { LS: 'C2', PLACE: 'K2', PL_POST: 'LS1 4AP', DEC: '31/03/2025' }],
    postcodes: places, fails: { Episodes: [0] },
  },
  'short breaks, which must not have one': { Episodes: [{ LS: 'V4', PLACE: 'U6' }], postcodes: places },
  'no postcode, or one nobody knows': {
    Episodes: [{ LS: 'C2', PLACE: 'U6' }, { LS: 'C2', PLACE: 'U6', PL_POST: 'LS1 4AQ' }], postcodes: places, cannotTell: { Episodes: [0, 1] },
  },
}
