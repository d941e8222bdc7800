import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const recommended: Given = { did: 'adoption.recommended', on: '2026-11-10 10:00', by: 'amina', says: { why: 'Nobody in the family can' } }

export default recordCases('adoption', [
  { name: 'A review saves with nothing but its day', given: [], step: 'recommended', refused: [] },
  { name: 'Whoever wrote it does not decide about it', given: [recommended], step: 'approved', says: { agreed: true, by: 'amina' }, refused: ['approval/own-work'], told: /Somebody else/ },
  { name: 'A decision says yes or no, and whose it is', given: [recommended], step: 'approved', says: {}, refused: ['approval/no-answer', 'approval/nobody'] },
  { name: 'Another officer decides', given: [recommended], step: 'approved', says: { agreed: true, by: 'ruth' }, refused: [] },
])
