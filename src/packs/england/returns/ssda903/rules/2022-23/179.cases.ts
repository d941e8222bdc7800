import type { RuleCases } from '../../cases.ts'

const postcodes = { 'AA1 1AA': { la: 'E06000001', east: 0, north: 0 }, 'BB1 1BB': { la: 'SCO', east: 0, north: 9000 } }

export const cases: RuleCases = {
  'inside and outside': { postcodes, la: 'E06000001', Episodes: [{ LS: 'E1', PL_POST: 'AA1 1AA' }, { LS: 'E1', PL_POST: 'BB1 1BB' }] },
  'a postcode nobody knows': { postcodes, la: 'E06000001', Episodes: [{ LS: 'E1', PL_POST: 'AA9 9AA' }], fails: { Episodes: [0] } },
  'no postcode, and no legal status': { postcodes, Episodes: [{}], fails: { Episodes: [0] } },
  'no postcode of a short break': { postcodes, Episodes: [{ LS: 'V4' }, { LS: 'V3' }] },
}
