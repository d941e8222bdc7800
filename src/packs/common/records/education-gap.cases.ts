import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const begun: Given = { did: 'education-gap.begun', on: '2026-10-05', says: { kind: 'no-place', hours: 0 } }

export default recordCases('education-gap', [
  { name: 'It can be written with nothing but that it is so', given: [], step: 'begun', refused: [] },
  { name: 'What they do meanwhile always saves', given: [begun], step: 'provided', refused: [] },
  { name: 'It cannot be ended without saying how', given: [begun], step: 'ended', refused: ['education-gap/no-ending'], told: /look at it again/ },
  {
    name: 'It cannot be ended full time in a new school that has no name', given: [begun], step: 'ended', says: { how: 'new', where: ' ' },
    refused: ['education-gap/no-place'], told: /Name the school/,
  },
  { name: 'It ends full time in a named school', given: [begun], step: 'ended', says: { how: 'new', where: 'Quayside Academy' }, refused: [] },
  { name: 'It ends when a parent teaches them at home, wherever that is', given: [begun], step: 'ended', says: { how: 'home' }, refused: [] },
])
