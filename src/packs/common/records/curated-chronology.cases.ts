import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const written: Given = { did: 'curated-chronology.written', on: '2026-11-10 10:00', by: 'asha', says: { purpose: 'COURT' } }

export default recordCases('curated-chronology', [
  { name: 'It can be written with nothing chosen yet', given: [], step: 'written', refused: [] },
  { name: 'Somebody who did not choose the entries may agree it', given: [written], step: 'approved', says: { agreed: true, by: 'ben' }, refused: [] },
  { name: 'Whoever chose them may not', given: [written], step: 'approved', says: { agreed: true, by: 'asha' }, refused: ['approval/own-work'], told: /Somebody else/ },
  { name: 'Nor without saying whether it is agreed, and by whom', given: [written], step: 'approved', says: {}, refused: ['approval/no-answer', 'approval/nobody'] },
])
