import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const held: Given = {
  did: 'stability-meeting.held', on: '2026-11-10 10:00', says: { outcome: 'She stays', actions: [{ id: 'break', what: 'A weekend away each month', by: '2026-12-01' }] },
}

export default recordCases('stability-meeting', [
  { name: 'A meeting saves with nothing but its day', given: [], step: 'held', refused: [] },
  { name: 'It stays open while the help that was promised has not come', given: [held], step: 'closed', refused: ['actions/open'], told: /weekend away/ },
  {
    name: 'It closes when it has', given: [held, { did: 'stability-meeting.action-done', on: '2026-11-30', says: { action: 'break', what: 'With her aunt' } }],
    step: 'closed', refused: [],
  },
  { name: 'A worry nobody met about may be closed', given: [{ did: 'stability-meeting.called', on: '2026-11-09' }], step: 'closed', refused: [] },
])
