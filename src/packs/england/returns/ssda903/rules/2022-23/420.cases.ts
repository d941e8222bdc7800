import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a postcode that is known': {
    postcodes: { 'ZZ1 1AA': { la: 'NIR', east: 0, north: 0 } }, Episodes: [{ LS: 'V3', PL_POST: 'ZZ1 1AA' }, { CHILD: '2', LS: 'V4', PL_POST: 'ZZ1 1AA' }],
    fails: { Episodes: [0, 1] },
  },
  'a postcode that is not known': { postcodes: { 'ZZ1 1AA': { la: 'NIR', east: 0, north: 0 } }, Episodes: [{ LS: 'V3', PL_POST: 'ZZ1 1AB' }] },
  'no postcode': { postcodes: { 'ZZ1 1AA': { la: 'NIR', east: 0, north: 0 } }, Episodes: [{ LS: 'V4' }] },
  'no short break': { postcodes: { 'ZZ1 1AA': { la: 'NIR', east: 0, north: 0 } }, Episodes: [{ LS: 'C2', PL_POST: 'ZZ1 1AA' }] },
}
