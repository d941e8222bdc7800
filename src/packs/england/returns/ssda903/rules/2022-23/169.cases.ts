import type { RuleCases } from '../../cases.ts'

const postcodes = { 'AA1 1AA': { la: 'E06000001', east: 0, north: 0 }, 'BB1 1BB': { la: 'WAL', east: 9000, north: 0 } }

export const cases: RuleCases = {
  'in England, and in Wales': { postcodes, Episodes: [{ LS: 'C2', PL_POST: 'AA1 1AA' }, { LS: 'C2', PL_POST: 'bb11bb' }] },
  'a postcode nobody knows': { postcodes, Episodes: [{ LS: 'C2', PL_POST: 'AA1 1AB' }], fails: { Episodes: [0] } },
  'no postcode': { postcodes, Episodes: [{ LS: 'V2' }], fails: { Episodes: [0] } },
  'no postcode of a short break': { postcodes, Episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
}
