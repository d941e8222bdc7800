import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const raised: Given = { did: 'reviewing-officer-dispute.raised', on: '2026-11-02 10:00', says: { about: 'No school place since June', level: 'TM' } }
const answered: Given = { did: 'reviewing-officer-dispute.answered', on: '2026-11-05 10:00', says: { by: 'ruth', answer: 'A place from Monday' } }
const cafcass: Given = { did: 'reviewing-officer-dispute.escalated', on: '2026-11-06 10:00', says: { level: 'CAFCASS', why: 'Nobody answered' } }

export default recordCases('reviewing-officer-dispute', [
  { name: 'Raising it saves with nothing but its day', given: [], step: 'raised', refused: [] },
  {
    name: 'It does not end in silence', given: [raised], step: 'resolved', says: { outcome: 'Back at school', accepted: true },
    refused: ['dispute/no-answer'], told: /Nobody has answered/,
  },
  { name: 'Answered and accepted: it ends', given: [raised, answered], step: 'resolved', says: { outcome: 'Back at school', accepted: true }, refused: [] },
  {
    name: 'Answered and not accepted: it goes on', given: [raised, answered], step: 'resolved', says: { outcome: 'They wrote a letter', accepted: false },
    refused: ['dispute/not-accepted'], told: /Cafcass/,
  },
  { name: 'Nothing written about the child', given: [raised, answered], step: 'resolved', says: { accepted: true }, refused: ['dispute/no-outcome'] },
  { name: 'Cafcass has it: it may end without an answer from us', given: [raised, cafcass], step: 'resolved', says: { outcome: 'Cafcass asked the court' }, refused: [] },
])
