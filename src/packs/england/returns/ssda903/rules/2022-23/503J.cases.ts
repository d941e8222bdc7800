import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'inside last year, and outside now': {
    la: 'E08000025', postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'SCO', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ2 2BB' }], last: { Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ1 1AA' }] }, fails: { Episodes: [0] },
  },
  'outside in both years': {
    la: 'E08000025', postcodes: { 'ZZ1 1AA': { la: 'WAL', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'SCO', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ2 2BB' }], last: { Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ1 1AA' }] },
  },
  'a postcode that is not known': {
    la: 'E08000025', postcodes: { 'ZZ1 1AA': { la: 'WAL', east: 0, north: 0 } }, Episodes: [{ DECOM: '01/02/2025', PL_POST: 'ZZ1 1AA' }],
    last: { Episodes: [{ DECOM: '01/02/2025' }] },
  },
  'ended last year': {
    la: 'E08000025', postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'SCO', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/06/2025', PL_POST: 'ZZ2 2BB' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025', PL_POST: 'ZZ1 1AA' }] },
  },
}
