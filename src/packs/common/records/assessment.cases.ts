import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const begun: Given = { did: 'assessment.begun', on: '2026-11-02 10:00', by: 'sam', says: { kind: 'CF' } }
const seen = (how: string): Given => ({ did: 'assessment.child-seen', on: '2026-11-05 16:00', by: 'sam', says: { seen: how } })
const written = (says: object = {}): Given =>
  ({ did: 'assessment.written', on: '2026-11-20 16:00', by: 'sam', says: { analysis: 'Nights are hungry ones.', outcome: 'PLAN', ...says } })
const agreed = { agreed: true, by: 'joanna', why: 'It is about her' }

export default recordCases('assessment', [
  { name: 'It can be begun with nothing but a question', given: [], step: 'begun', says: { question: 'Who feeds her?' }, refused: [] },
  { name: 'It can be written down as asked for by nobody', given: [], step: 'asked', refused: [] },
  { name: 'Agreed by a manager when the child was seen alone', given: [begun, seen('ALONE'), written()], step: 'approved', says: agreed, refused: [] },
  {
    name: 'Whoever wrote it may not agree to it', given: [begun, seen('ALONE'), written()], step: 'approved', says: { ...agreed, by: 'sam' },
    refused: ['approval/own-work'],
  },
  {
    name: 'The manager who looked halfway may agree to it',
    given: [begun, { did: 'assessment.checkpoint', on: '2026-11-12 10:00', by: 'joanna' }, seen('ALONE'), written()], step: 'approved', says: agreed, refused: [],
  },
  {
    name: 'Nothing is written yet, so nothing can be agreed', given: [begun], step: 'approved', says: agreed,
    refused: ['assessment/no-analysis', 'assessment/no-outcome', 'assessment/not-seen-alone'], told: /Send it back/,
  },
  {
    name: 'The child was only seen with others, and nobody says why', given: [begun, seen('WITH'), written()], step: 'approved', says: agreed,
    refused: ['assessment/not-seen-alone'],
  },
  {
    name: 'The child was only seen with others, and it says why', given: [begun, seen('WITH'), written({ notAlone: 'She is two, and would not leave her gran.' })],
    step: 'approved', says: agreed, refused: [],
  },
  {
    name: 'A visit on which the child was seen alone counts', given: [begun, { did: 'visit.happened', on: '2026-11-06', says: { seen: 'ALONE' } }, written()], on: 'assessment',
    step: 'approved', says: agreed, refused: [],
  },
  {
    name: 'A visit before it began does not', given: [begun, { did: 'visit.happened', on: '2026-10-06', says: { seen: 'ALONE' } }, written()], on: 'assessment',
    step: 'approved', says: agreed, refused: ['assessment/not-seen-alone'],
  },
  { name: 'Sending it back is never refused', given: [begun], step: 'approved', says: { agreed: false, by: 'joanna', why: 'Go and see her' }, refused: [] },
  {
    name: 'It cannot be stopped with nobody’s name on it',
    given: [begun], step: 'stopped', says: { why: 'They moved' }, refused: ['assessment/stopped-unweighed'],
  },
  {
    name: 'It can be stopped when a manager says why it is safe',
    given: [begun], step: 'stopped', says: { risk: 'She lives with her aunt now', by: 'joanna' }, refused: [],
  },
])
