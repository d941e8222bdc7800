import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const held: Given = { did: 'core-group.held', on: '2026-11-20 14:00', says: { actions: [{ id: 'dentist', what: 'Book the dentist' }] } }

export default recordCases('core-group', [
  { name: 'It saves with nobody named and nothing agreed', given: [], step: 'held', refused: [] },
  { name: 'It is not closed while something agreed is not done', given: [held], step: 'closed', refused: ['actions/open'], told: /Book the dentist/ },
  {
    name: 'It is closed when everything is done', step: 'closed', refused: [],
    given: [held, { did: 'core-group.action-done', on: '2026-11-24 09:00', says: { action: 'dentist', what: 'Tuesday at ten' } }],
  },
  { name: 'It is closed when nothing was agreed', given: [{ ...held, says: {} }], step: 'closed', refused: [] },
])
