import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'ended on the last day of last year': { Header: [{ UASC: '0' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '31/03/2025' }] } },
  'was to end on the first day of this year': {
    Header: [{ UASC: '0' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '01/04/2025' }] }, fails: { Header: [0] },
  },
  'ended before last year began': { Header: [{ UASC: '0' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '31/03/2024' }] }, fails: { Header: [0] } },
  'no day was ever given': { Header: [{ UASC: '0' }], last: { Header: [{ UASC: '1' }], UASC: [{}] }, fails: { Header: [0] } },
  'ended last year, and the day is given again': {
    Header: [{ UASC: '0' }], UASC: [{ DUC: '10/02/2025' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '10/02/2025' }] }, fails: { Header: [0], UASC: [0] },
  },
  'what stood there last year is not a date': { Header: [{ UASC: '0' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '31/02/2025' }] } },
  'headers without the column, still in the UASC table': { Header: [{}], UASC: [{ DUC: '05/09/2026' }], last: { Header: [{}], UASC: [{ DUC: '05/09/2026' }] } },
}
