import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const asked: Given = { did: 'health-assessment.asked', on: '2026-11-02 10:00', says: { askedOf: 'Dr Quayle’s clinic' } }
const done: Given = { did: 'health-assessment.done', on: '2026-11-18 14:00', says: { by: 'doctor' } }

export default recordCases('health-assessment', [
  { name: 'It can be asked for with nothing else written', given: [], step: 'asked', refused: [] },
  { name: 'One that was done without being asked for here is written all the same', given: [], step: 'done', refused: [] },
  {
    name: 'A report cannot be sent of an assessment nobody did', given: [asked], step: 'report-sent', says: { to: 'The foster carer' },
    refused: ['health-assessment/not-done'], told: /close it without one/,
  },
  {
    name: 'A no is no report either',
    given: [asked, { did: 'health-assessment.said-no', on: '2026-11-18 14:00' }], step: 'report-sent', refused: ['health-assessment/not-done'],
  },
  { name: 'The report of one that was done goes out', given: [asked, done], step: 'report-sent', says: { childHasIt: true }, refused: [] },
  { name: 'It may be closed without one', given: [asked], step: 'ended', says: { why: 'He went home.' }, refused: [] },
])
