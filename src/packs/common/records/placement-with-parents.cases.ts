import { recordCases } from '../../record-cases.ts'

const moved = { did: 'placement-with-parents.moved', on: '2026-11-06 16:00', by: 'ana', says: { before: true } }
const assessed = { did: 'placement-with-parents.assessed', on: '2026-11-16 10:00', by: 'ana', says: { homeSeen: true } }

export default recordCases('placement-with-parents', [
  { name: 'A move nobody had agreed to still saves', given: [], step: 'moved', says: { before: true }, refused: [] },
  {
    name: 'It is not agreed to before the home and parent were looked at',
    given: [moved], step: 'approved', says: { agreed: true, by: 'meg' }, refused: ['placement-with-parents/not-assessed'], told: /what was found/,
  },
  { name: 'Saying no needs no assessment', given: [moved], step: 'approved', says: { agreed: false, by: 'meg' }, refused: [] },
  {
    name: 'Whoever looked does not agree to it themselves',
    given: [moved, assessed], step: 'approved', says: { agreed: true, by: 'ana' }, refused: ['approval/own-work'],
  },
  { name: 'Someone else may', given: [moved, assessed], step: 'approved', says: { agreed: true, by: 'meg' }, refused: [] },
])
