import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two tenths of a mile farther': {
    postcodes: {
      'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'E08000025', east: 16093, north: 0 },
      'ZZ2 2BC': { la: 'E08000025', east: 16415, north: 0 },
    },
    Episodes: [{ DECOM: '01/02/2025', RNE: 'P', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BC' }],
    last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'P', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }] }, fails: { Episodes: [0] },
  },
  'one tenth of a mile farther': {
    postcodes: {
      'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'E08000025', east: 16093, north: 0 },
      'ZZ2 2BC': { la: 'E08000025', east: 16254, north: 0 },
    },
    Episodes: [{ DECOM: '01/02/2025', RNE: 'P', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BC' }],
    last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'P', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }] },
  },
  'another reason for the episode': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'E08000025', east: 16093, north: 0 } },
    Episodes: [{ DECOM: '01/02/2025', RNE: 'L', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }],
    last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'P', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }] },
  },
  'no home postcode this year': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/02/2025', RNE: 'P', PL_POST: 'ZZ1 1AA' }],
    last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'P', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }] },
  },
}
