import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a home postcode that is not known': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Episodes: [{ LS: 'C2', DECOM: '01/05/2025', HOME_POST: 'ZZ9 9ZZ', PL_POST: 'ZZ1 1AA' }],
    fails: { Episodes: [0] },
  },
  'both postcodes known': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Episodes: [{ LS: 'C2', DECOM: '01/05/2025', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }],
  },
  'on a short break': { Episodes: [{ LS: 'V4' }, { CHILD: '2' }] },
  'seeking asylum alone': { Header: [{ UASC: '1' }], Episodes: [{ LS: 'V2', CIN: 'N8' }] },
  'sought asylum alone last year': { Header: [{ UASC: '0' }], Episodes: [{ LS: 'V2', CIN: 'N8' }], last: { Header: [{ UASC: '1' }] } },
  'not seeking asylum, the headers say': {
    Header: [{ UASC: '0' }], UASC: [{}], Episodes: [{ LS: 'V2', DECOM: '01/05/2025' }],
    last: { Header: [{ UASC: '0' }], UASC: [{}], Episodes: [{ DECOM: '01/05/2024' }] }, fails: { Episodes: [0] },
  },
  'in care two years ago for having no parent here': { Episodes: [{ LS: 'V2', CIN: 'N8', DECOM: '31/03/2024' }], cannotTell: { Episodes: [0] } },
}
