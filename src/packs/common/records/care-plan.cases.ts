import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const written: Given = { did: 'care-plan.written', on: '2026-11-10 10:00', by: 'amina', says: { route: 'REUNIFY', childPart: 'She drew who is in it' } }

export default recordCases('care-plan', [
  { name: 'A plan saves with nothing but its day', given: [], step: 'written', refused: [] },
  {
    name: 'Whoever wrote it cannot agree it', given: [written], step: 'approved', says: { agreed: true, by: 'amina' },
    refused: ['approval/own-work'], told: /Somebody else/,
  },
  { name: 'Their manager can', given: [written], step: 'approved', says: { agreed: true, by: 'ruth' }, refused: [] },
  {
    name: 'A second writer cannot either', given: [written, { ...written, by: 'ruth', on: '2026-11-12 10:00' }], step: 'approved',
    says: { agreed: true, by: 'ruth' }, refused: ['approval/own-work'],
  },
  {
    name: 'Nobody wrote how the child helped to make it', given: [{ ...written, says: { route: 'REUNIFY', childPart: ' ' } }], step: 'approved',
    says: { agreed: true, by: 'ruth' }, refused: ['care-plan/child-part'], told: /How the child helped/,
  },
  { name: 'Sending such a plan back needs nothing', given: [{ ...written, says: {} }], step: 'approved', says: { agreed: false, by: 'ruth' }, refused: [] },
])
