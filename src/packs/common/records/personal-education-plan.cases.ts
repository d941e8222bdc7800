import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const started: Given = { did: 'personal-education-plan.started', on: '2026-09-07 10:00', by: 'asha', says: { school: 'Harbour Primary' } }
const meeting: Given = { did: 'personal-education-plan.meeting', on: '2026-10-05 14:00', by: 'ben' }

export default recordCases('personal-education-plan', [
  { name: 'It can be opened with nothing written yet', given: [], step: 'started', refused: [] },
  { name: 'A meeting can be written though nobody opened the plan', given: [], step: 'meeting', refused: [] },
  { name: 'Somebody who wrote none of it may check it', given: [started, meeting], step: 'approved', says: { agreed: true, by: 'carys' }, refused: [] },
  {
    name: 'Whoever opened it may not',
    given: [started, meeting], step: 'approved', says: { agreed: true, by: 'asha' }, refused: ['approval/own-work'], told: /Somebody else/,
  },
  { name: 'Nor whoever wrote the meeting', given: [started, meeting], step: 'approved', says: { agreed: false, by: 'ben' }, refused: ['approval/own-work'] },
  {
    name: 'Whoever checked it before may check it again', given: [started, { did: 'personal-education-plan.approved', on: '2026-10-06', by: 'carys', says: { agreed: false, by: 'carys' } }],
    step: 'approved', says: { agreed: true, by: 'carys' }, refused: [],
  },
])
