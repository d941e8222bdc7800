import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'in neither year, with a day this year': {
    Header: [{ UASC: '0' }], UASC: [{ DUC: '17/05/2025' }], last: { Header: [{ UASC: '0' }] }, fails: { Header: [0], UASC: [0] },
  },
  'in neither year, with a day last year': {
    Header: [{ UASC: '0' }], UASC: [{}], last: { Header: [{ UASC: '0' }], UASC: [{ DUC: '17/05/2024' }] }, fails: { Header: [0], UASC: [0] },
  },
  'in neither year, and no day': { Header: [{ UASC: '0' }], UASC: [{}], last: { Header: [{ UASC: '0' }], UASC: [{}] } },
  'this year': { Header: [{ UASC: '1' }], UASC: [{ DUC: '17/05/2025' }], last: { Header: [{ UASC: '0' }] } },
  'last year': { Header: [{ UASC: '0' }], UASC: [{ DUC: '17/05/2025' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '17/05/2025' }] } },
  'headers without the column: those in the UASC table are': { Header: [{}], UASC: [{ DUC: '17/05/2025' }], last: { Header: [{}] } },
}
