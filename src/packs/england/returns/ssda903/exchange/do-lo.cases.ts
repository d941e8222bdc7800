import { exchangeCases } from './cases.ts'

const Episodes = [{ DECOM: '05/06/2024', RNE: 'S', LS: 'C2' }]

export default exchangeCases('DoLo', [
  {
    name: 'A court allowed it from one day to another',
    year: '2026-27', rows: { Episodes, DoLo: [{ DOLO_START: '05/06/2026', DOLO_END: '05/09/2026' }] },
    says: [['secure-accommodation.placed 2026-06-05', { kind: 'liberty', authority: 'order' }], ['secure-accommodation.ended 2026-09-05']],
  },
  {
    name: 'It goes on, and the one before is over',
    year: '2026-27', rows: { Episodes, DoLo: [{ DOLO_START: '05/06/2026', DOLO_END: '05/09/2026' }, { DOLO_START: '05/12/2026' }] },
    says: [['secure-accommodation.placed 2026-06-05'], ['secure-accommodation.ended 2026-09-05'], ['secure-accommodation.placed 2026-12-05']],
  },
  {
    name: 'Of a year before the return asked for it',
    rows: { Episodes, DoLo: [{ DOLO_START: '05/06/2025', DOLO_END: '05/09/2025' }] },
    says: [['secure-accommodation.placed 2025-06-05'], ['secure-accommodation.ended 2025-09-05']],
    back: [], because: 'The table came with 2026-27',
  },
])
