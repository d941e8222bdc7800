import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day after the eighteenth birthday': { UASC: [{ DOB: '24/01/2008', DUC: '25/01/2026' }], fails: { UASC: [0] } },
  'on the eighteenth birthday': { UASC: [{ DOB: '24/01/2008', DUC: '24/01/2026' }] },
  'born on 29 February: 18 by the last day of a short February': {
    UASC: [{ DOB: '29/02/2008', DUC: '28/02/2026' }, { CHILD: '2', DOB: '29/02/2008', DUC: '01/03/2026' }], fails: { UASC: [1] },
  },
  'no day': { UASC: [{ DOB: '24/01/2008' }] },
  'no date of birth': { UASC: [{ DUC: '25/01/2026' }], cannotTell: { UASC: [0] } },
}
