import type { RuleCases } from '../../cases.ts'

const secure = [{ DECOM: '01/04/2026', DEC: '10/06/2026', PLACE: 'K1' }, { DECOM: '10/06/2026', PLACE: 'K2' }]

export const cases: RuleCases = {
  'from the day before they left a secure home': { Episodes: secure, DoLo: [{ DOLO_START: '09/06/2026', DOLO_END: '01/07/2026' }], fails: { DoLo: [0], Episodes: [0] } },
  'from the day they left it': { Episodes: secure, DoLo: [{ DOLO_START: '10/06/2026', DOLO_END: '01/07/2026' }] },
  'with parents, in custody and in supported accommodation, all open': {
    Episodes: ['P1', 'R5', 'K3'].map((PLACE, at) => ({ CHILD: `${at}`, DECOM: '01/04/2026', PLACE })), DoLo: [0, 1, 2].map((at) => ({ CHILD: `${at}`, DOLO_START: '01/05/2026' })),
    fails: { DoLo: [0, 1, 2], Episodes: [0, 1, 2] },
  },
  'fostered': { Episodes: [{ DECOM: '01/04/2026', PLACE: 'U4' }], DoLo: [{ DOLO_START: '01/05/2026' }] },
  'ended before the placement began': { Episodes: [{ DECOM: '10/06/2026', PLACE: 'K1' }], DoLo: [{ DOLO_START: '01/05/2026', DOLO_END: '10/06/2026' }] },
  'not said since when': { Episodes: [{ DECOM: '01/04/2026', PLACE: 'K1' }], DoLo: [{ DOLO_END: '10/06/2026' }] },
}
