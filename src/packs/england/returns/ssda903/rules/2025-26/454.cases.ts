import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a tenth of a mile over': {
    postcodes: { 'ZZ1 1AA': { la: 'E06000052', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'SCO', east: 0, north: 563416 } },
    Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }], fails: { Episodes: [0] },
  },
  '350 miles': {
    postcodes: { 'ZZ1 1AA': { la: 'E06000052', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'SCO', east: 0, north: 563255 } },
    Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }],
  },
  'a distance that is not known': { postcodes: { 'ZZ1 1AA': { la: 'E06000052', east: 0, north: 0 } }, Episodes: [{ HOME_POST: 'ZZ1 1AA' }] },
  'seeking asylum alone': {
    postcodes: { 'ZZ1 1AA': { la: 'E06000052', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'SCO', east: 0, north: 563416 } }, Header: [{ UASC: '1' }],
    Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }],
  },
  'stopped seeking asylum this year': {
    postcodes: { 'ZZ1 1AA': { la: 'E06000052', east: 0, north: 0 }, 'ZZ2 2BB': { la: 'SCO', east: 0, north: 563416 } }, UASC: [{ DUC: '01/05/2025' }],
    Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ2 2BB' }],
  },
}
