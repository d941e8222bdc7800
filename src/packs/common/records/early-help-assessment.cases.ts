import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const begun: Given = { did: 'early-help-assessment.begun', on: '2026-11-02 10:00', by: 'omar' }
const written: Given = { did: 'early-help-assessment.written', on: '2026-11-20 10:00', by: 'omar', says: { needs: 'Sleep and school' } }

export default recordCases('early-help-assessment', [
  { name: 'It can be started with nothing answered', given: [], step: 'begun', refused: [] },
  { name: 'It can be written half', given: [begun], step: 'written', says: { needs: 'Sleep' }, refused: [] },
  {
    name: 'Whoever wrote it does not also agree it', given: [begun, written], step: 'approved', says: { agreed: true, by: 'omar' },
    refused: ['approval/own-work'], told: /Somebody else/,
  },
  { name: 'Their manager does', given: [begun, written], step: 'approved', says: { agreed: true, by: 'dee' }, refused: [] },
  { name: 'Or sends it back', given: [begun, written], step: 'approved', says: { agreed: false, by: 'dee', why: 'The father was not asked' }, refused: [] },
])
