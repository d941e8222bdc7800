import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { UASC: [{ DUC: '31/03/2025' }], fails: { UASC: [0] } },
  'the first day of the year': { UASC: [{ DUC: '01/04/2025' }] },
  'a day to come: an eighteenth birthday': { UASC: [{ DUC: '14/09/2027' }] },
  'not a day': { UASC: [{ DUC: '31/04/2025' }], fails: { UASC: [0] } },
  'blank': { UASC: [{}] },
}
