import { recordCases } from '../../record-cases.ts'

const emergency = { did: 'legal-status.began', on: '2026-11-20 18:00', says: { under: 'L2', until: '2026-11-27' } }

export default recordCases('legal-status', [
  { name: 'It begins with whatever is known', given: [], step: 'began', refused: [] },
  {
    name: 'An order that ran out is not closed until it is said what holds now',
    given: [emergency], step: 'ended', says: { how: 'ran-out' }, refused: ['legal-status/nothing-holds'], told: /ring your manager/,
  },
  {
    name: 'Nor is an agreement that was taken back',
    given: [emergency], step: 'ended', says: { how: 'agreement-ended', next: ' ' }, refused: ['legal-status/nothing-holds'],
  },
  {
    name: 'It is closed when that is said',
    given: [emergency], step: 'ended', says: { how: 'ran-out', next: 'Home with Dad, who agreed a plan' }, refused: [],
  },
  { name: 'Replaced by another order: that one says it', given: [emergency], step: 'ended', says: { how: 'replaced' }, refused: [] },
  { name: 'An agreement taken back always saves', given: [emergency], step: 'taken-back', says: { who: 'Mum' }, refused: [] },
])
