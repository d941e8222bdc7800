import type { RuleCases } from '../../cases.ts'

const fostered = [{ DECOM: '01/04/2026', DEC: '10/06/2026', PLACE: 'U4' }, { DECOM: '10/06/2026', PLACE: 'K2' }]

export const cases: RuleCases = {
  'from the day before the move': { Episodes: fostered, DoLo: [{ DOLO_START: '09/06/2026', DOLO_END: '01/07/2026' }], fails: { DoLo: [0] } },
  'from the day of the move': { Episodes: fostered, DoLo: [{ DOLO_START: '10/06/2026', DOLO_END: '01/07/2026' }] },
  'until the day of a move, and the day after': {
    Episodes: [{ DECOM: '10/06/2026', PLACE: 'U4' }, { CHILD: '2', DECOM: '10/06/2026', PLACE: 'U4' }],
    DoLo: [{ DOLO_START: '01/05/2026', DOLO_END: '10/06/2026' }, { CHILD: '2', DOLO_START: '01/05/2026', DOLO_END: '11/06/2026' }], fails: { DoLo: [1] },
  },
  'both still open': { Episodes: [{ DECOM: '01/04/2026', PLACE: 'S1' }], DoLo: [{ DOLO_START: '09/06/2026' }], fails: { DoLo: [0] } },
  'in the placements expected': {
    Episodes: [{ DECOM: '01/04/2026', PLACE: 'Z12' }, { CHILD: '2', DECOM: '01/04/2026', PLACE: 'Z13' }],
    DoLo: [{ DOLO_START: '09/06/2026' }, { CHILD: '2', DOLO_START: '09/06/2026' }],
  },
  'no placement, and days that cannot be read': {
    Episodes: [{ DECOM: '01/04/2026' }, { CHILD: '2', DECOM: '01/04/2026', DEC: 'x', PLACE: 'U4' }],
    DoLo: [{ DOLO_START: '09/06/2026' }, { CHILD: '2', DOLO_START: '09/06/2026' }, { CHILD: '2', DOLO_START: '', DOLO_END: '10/06/2026' }],
  },
}
