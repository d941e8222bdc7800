import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day, and the status is no': { Header: [{ UASC: '0' }], UASC: [{ DUC: '14/02/2026' }], fails: { Header: [0], UASC: [0] } },
  'a day, and the status is blank': { Header: [{}], UASC: [{ DUC: '14/02/2026' }], fails: { Header: [0], UASC: [0] } },
  'a day, and the status is yes': { Header: [{ UASC: '1' }], UASC: [{ DUC: '14/02/2026' }] },
  'no day': { Header: [{ UASC: '0' }], UASC: [{}] },
}
