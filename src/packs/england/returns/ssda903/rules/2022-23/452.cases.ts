import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another authority': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'WAL', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/02/2025', RNE: 'P', PL_POST: 'ZZ2 2BB' }], last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'P', PL_POST: 'ZZ1 1AA' }] },
    fails: { Episodes: [0] },
  },
  'the same authority': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'E08000025', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/02/2025', RNE: 'P', PL_POST: 'ZZ2 2BB' }], last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'P', PL_POST: 'ZZ1 1AA' }] },
  },
  'another reason for the episode': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'WAL', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/02/2025', RNE: 'S', PL_POST: 'ZZ2 2BB' }], last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'P', PL_POST: 'ZZ1 1AA' }] },
  },
  'a postcode that is not known': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Episodes: [{ DECOM: '01/02/2025', RNE: 'P' }],
    last: { Episodes: [{ DECOM: '01/02/2025', RNE: 'P', PL_POST: 'ZZ1 1AA' }] },
  },
  'ended last year': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'WAL', east: 0, north: 0 } },
    Episodes: [{ DECOM: '01/06/2025', RNE: 'P', PL_POST: 'ZZ2 2BB' }],
    last: { Episodes: [{ DECOM: '01/02/2025', DEC: '01/03/2025', RNE: 'P', PL_POST: 'ZZ1 1AA' }] },
  },
}
