import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'inside, outside or unknown: the location always follows the authority': {
    la: 'E08000025', postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 }, 'ZZ1 1AB': { la: 'SCO', east: 0, north: 0 } },
    Episodes: [{ PL_POST: 'ZZ1 1AA' }, { PL_POST: 'ZZ1 1AB' }, { PL_POST: 'ZZ9 9ZZ' }, {}], fails: {},
  },
  'inside the authority': { la: 'E08000025', postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Episodes: [{ PL_POST: 'ZZ1 1AA' }] },
}
