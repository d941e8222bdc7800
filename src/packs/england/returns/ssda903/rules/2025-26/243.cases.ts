import type { RuleCases } from '../../cases.ts'

const postcodes = { 'EH1 1YZ': { la: 'SCO', east: 325000, north: 673000 }, 'LS1 4AP': { la: 'E08000035', east: 430000, north: 433000 } }

export const cases: RuleCases = {
  'in Scotland, with a URN': { Episodes: [{ URN: '1234567', PL_POST: 'EH1 1YZ' }, { URN: 'XXXXXXX', PL_POST: 'EH1 1YZ' }], postcodes, fails: { Episodes: [0, 1] } },
  'in Scotland, without one': { Episodes: [{ PL_POST: 'EH1 1YZ' }], postcodes },
  'in England, with a URN': { Episodes: [{ URN: '1234567', PL_POST: 'LS1 4AP' }], postcodes },
  'no postcode': { Episodes: [{ URN: '1234567' }], postcodes },
  'a postcode nobody knows': { Episodes: [{ URN: '1234567', PL_POST: 'LS1 4AQ' }], postcodes, cannotTell: { Episodes: [0] } },
}
