import type { RuleCases } from '../../cases.ts'

const left = [{ RNE: 'S', DECOM: '01/02/2026', DEC: '10/06/2026', REC: 'E8' }]

export const cases: RuleCases = {
  'in force when care ended': { Episodes: left, DoLo: [{ DOLO_START: '01/05/2026' }], fails: { DoLo: [0] } },
  'ended the day care did': { Episodes: left, DoLo: [{ DOLO_START: '01/05/2026', DOLO_END: '10/06/2026' }] },
  'ended the day after': { Episodes: left, DoLo: [{ DOLO_START: '01/05/2026', DOLO_END: '11/06/2026' }], fails: { DoLo: [0] } },
  'care goes on': { Episodes: [{ RNE: 'S', DECOM: '01/02/2026', DEC: '10/06/2026', REC: 'X1' }, { RNE: 'P', DECOM: '10/06/2026' }], DoLo: [{ DOLO_START: '01/05/2026' }] },
  'an end that cannot be read': { Episodes: left, DoLo: [{ DOLO_START: '01/05/2026', DOLO_END: 'June' }] },
}
