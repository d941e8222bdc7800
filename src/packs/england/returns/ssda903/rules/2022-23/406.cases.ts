import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'seeking asylum alone': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Header: [{ UASC: '1' }], Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }],
    fails: { Episodes: [0] },
  },
  'only the placement known': { postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Header: [{ UASC: '1' }], Episodes: [{ PL_POST: 'ZZ1 1AA' }] },
  'sought asylum alone last year': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Header: [{ UASC: '0' }], Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }],
    last: { UASC: [{}] }, fails: { Episodes: [0] },
  },
  'stopped seeking asylum last year': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Header: [{ UASC: '0' }], UASC: [{}],
    Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }], last: { UASC: [{ DUC: '01/02/2025' }] }, fails: { Episodes: [0] },
  },
  'never seeking asylum': {
    postcodes: { 'ZZ1 1AA': { la: 'E08000025', east: 0, north: 0 } }, Header: [{ UASC: '0' }], Episodes: [{ HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AA' }],
    last: { Header: [{ UASC: '0' }], UASC: [{}] },
  },
}
