import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the home postcode is not one': {
    postcodes: { 'ZZ1 1AA': { la: 'WAL', east: 0, north: 0 } }, Episodes: [{ HOME_POST: 'ZZ1 1AB', PL_POST: 'ZZ1 1AA' }], fails: { Episodes: [0] },
  },
  'the placement postcode is not one': {
    postcodes: { 'ZZ1 1AA': { la: 'WAL', east: 0, north: 0 } }, Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'near the park' }], fails: { Episodes: [0] },
  },
  'both exist, however written': { postcodes: { 'ZZ1 1AA': { la: 'WAL', east: 0, north: 0 } }, Episodes: [{ HOME_POST: 'ZZ11AA', PL_POST: 'zz1 1aa' }] },
  'none given': { postcodes: { 'ZZ1 1AA': { la: 'WAL', east: 0, north: 0 } }, Episodes: [{}] },
  'a formula': { postcodes: { 'ZZ1 1AA': { la: 'WAL', east: 0, north: 0 } }, Episodes: [{ HOME_POST: '=B2', PL_POST: 'ZZ1 1AA' }], fails: { Episodes: [0] } },
}
