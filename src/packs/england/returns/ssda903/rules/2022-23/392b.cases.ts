import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one is missing': {
    Episodes: [{ LS: 'C2', DECOM: '01/05/2025', HOME_POST: 'ZZ1 1AA' }, { CHILD: '2', LS: 'C2', DECOM: '01/05/2025', PL_POST: 'ZZ1 1AA' }],
    fails: { Episodes: [0, 1] },
  },
  'both are there': { Episodes: [{ LS: 'C2', HOME_POST: 'ZZ1 1AA', PL_POST: 'ZZ1 1AB' }] },
  'on a short break, or of no legal status': { Episodes: [{ LS: 'V3' }, { CHILD: '2', LS: 'V4' }, { CHILD: '3' }] },
  'seeking asylum alone, the table of them says': { UASC: [{ DOB: '01/01/2010' }], Episodes: [{ LS: 'V2', CIN: 'N8' }] },
  'sought asylum alone last year, and no longer': {
    Header: [{ UASC: '0' }], Episodes: [{ LS: 'V2', CIN: 'N8' }], last: { Header: [{ UASC: '0' }], UASC: [{ DUC: '01/02/2025' }] },
  },
  'in care two years ago for having no parent here': {
    Header: [{ UASC: '0' }], Episodes: [{ LS: 'V2', CIN: 'N8', DECOM: '01/06/2025' }], last: { Episodes: [{ DECOM: '31/03/2024' }] },
    cannotTell: { Episodes: [0] },
  },
  'in care two years ago for another reason': {
    Header: [{ UASC: '0' }], Episodes: [{ LS: 'V2', CIN: 'N1', DECOM: '31/03/2024' }], last: { Episodes: [{ DECOM: '31/03/2024' }] }, fails: { Episodes: [0] },
  },
}
