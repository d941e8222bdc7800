import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two tenths of a mile nearer': {
    postcodes: {
      'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'E08000025', east: 16093, north: 0 },
      'ZZ2 2BC': { la: 'E08000025', east: 15771, north: 0 },
    },
    Episodes: [{ DECOM: '01/02/2025', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BC' }],
    last: { Episodes: [{ DECOM: '01/02/2025', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }] }, fails: { Episodes: [0] },
  },
  'one tenth of a mile nearer': {
    postcodes: {
      'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'E08000025', east: 16093, north: 0 },
      'ZZ2 2BC': { la: 'E08000025', east: 15932, north: 0 },
    },
    Episodes: [{ DECOM: '01/02/2025', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BC' }],
    last: { Episodes: [{ DECOM: '01/02/2025', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }] },
  },
  'not known last year': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/02/2025', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }],
    last: { Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ1 1AA' }] },
  },
  'ended last year': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'E08000025', east: 16093, north: 0 } },
    Episodes: [{ DECOM: '01/06/2025', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }],
    last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }] },
  },
}
