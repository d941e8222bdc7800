import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another authority': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'SCO', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ2 2BB' }], last: { Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ1 1AA' }] }, fails: { Episodes: [0] },
  },
  'another postcode of the same authority': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'E08000025', east: 9, north: 9 } },
    Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ2 2BB' }], last: { Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ1 1AA' }] },
  },
  'a postcode that is not known': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ9 9ZZ' }],
    last: { Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ1 1AA' }] },
  },
  'ended last year': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'SCO', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/06/2025', PL_POST: 'ZZ2 2BB' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025', PL_POST: 'ZZ1 1AA' }] },
  },
}
