import type { RuleCases } from '../../cases.ts'

const postcodes = { 'AA1 1AA': { la: 'E06000001', east: 0, north: 0 }, 'BB1 1BB': { la: 'SCO', east: 1_609_200, north: 0 }, 'CC1 1CC': { la: 'SCO', east: 1_609_300, north: 0 } }
const far = { HOME_POST: 'AA1 1AA', PL_POST: 'CC1 1CC', LS: 'C2' }

export const cases: RuleCases = {
  '1000 miles': { postcodes, Episodes: [far], fails: { Episodes: [0] } },
  '999.9 miles': { postcodes, Episodes: [{ HOME_POST: 'AA1 1AA', PL_POST: 'BB1 1BB', LS: 'C2' }] },
  'a short break': { postcodes, Episodes: [{ ...far, LS: 'V3' }] },
  'a postcode nobody knows': { postcodes, Episodes: [{ HOME_POST: 'ZZ1 1ZZ', PL_POST: 'CC1 1CC', LS: 'C2' }] },
  'sought asylum alone, this year or last': {
    postcodes, Episodes: [{ ...far, CHILD: '1' }, { ...far, CHILD: '2' }, { ...far, CHILD: '3' }],
    Header: [{ CHILD: '1', UASC: '1' }, { CHILD: '2', UASC: '0' }], UASC: [{ CHILD: '3', DUC: '05/06/2026' }],
    last: { Header: [{ CHILD: '2', UASC: '1' }], UASC: [{ CHILD: '2', DUC: '05/06/2024' }] },
  },
  'in care for having no parent here, since before last year': {
    postcodes, Episodes: [{ ...far, DECOM: '31/03/2024', CIN: 'N8' }],
    last: { Episodes: [{ DECOM: '31/03/2024' }], Header: [{ UASC: '0' }], UASC: [{ CHILD: '1' }] }, cannotTell: { Episodes: [0] },
  },
}
