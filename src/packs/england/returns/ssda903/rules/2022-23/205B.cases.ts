import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'last year gave the eighteenth birthday, and it ended on the first day of this year': {
    Header: [{ DOB: '20/08/2008', UASC: '1' }], UASC: [{ DUC: '01/04/2025' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '20/08/2026' }] },
  },
  'it ended the day before this year': {
    Header: [{ DOB: '20/08/2008', UASC: '1' }], UASC: [{ DUC: '31/03/2025' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '20/08/2026' }] },
    fails: { Header: [0], UASC: [0] },
  },
  'the eighteenth birthday in both years': {
    Header: [{ DOB: '20/08/2008', UASC: '1' }], UASC: [{ DUC: '20/08/2026' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '20/08/2026' }] },
  },
  'last year gave the day after the eighteenth birthday': {
    Header: [{ DOB: '20/08/2008', UASC: '1' }], UASC: [{ DUC: '20/08/2026' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '21/08/2026' }] },
    fails: { Header: [0], UASC: [0] },
  },
  'no day in either year: it goes on': { Header: [{ DOB: '20/08/2008', UASC: '1' }], UASC: [{}], last: { Header: [{ UASC: '1' }], UASC: [{}] } },
  'the date of birth is not known': {
    Header: [{ UASC: '1' }], UASC: [{ DUC: '20/08/2026' }], last: { Header: [{ UASC: '1' }], UASC: [{ DUC: '20/08/2026' }] }, cannotTell: { UASC: [0] },
  },
}
