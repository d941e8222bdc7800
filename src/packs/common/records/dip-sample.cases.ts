import { recordCases } from '../../record-cases.ts'

const decided = [
  { did: 'contact.received', record: 'call', on: '2026-11-20', says: { concern: 'He sleeps in the car' } },
  { did: 'contact.decided', record: 'call', on: '2026-11-20', says: { outcome: 'NFA', level: '2', decidedBy: 'steve' } },
]
const chosen = { did: 'dip-sample.chosen', record: 'sample', on: '2026-11-27', says: { contact: 'call' } }
const judged = { judge: 'dilys', level: '3', why: 'Two winters without a bed' }

export default recordCases('dip-sample', [
  { name: 'Somebody else says which level', given: [...decided, chosen], step: 'judged', says: judged, refused: [] },
  { name: 'Whoever decided it looks again', given: [...decided, chosen], step: 'judged', says: { ...judged, judge: 'steve' }, refused: ['own-decision'], told: /Ask somebody who has not read/ },
  { name: 'A level with no reason', given: [...decided, chosen], step: 'judged', says: { judge: 'dilys', level: '3' }, refused: ['no-level'] },
  { name: 'A reason with no level', given: [...decided, chosen], step: 'judged', says: { judge: 'dilys', why: 'So' }, refused: ['no-level'], told: /a level and a reason/ },
  { name: 'Nobody wrote which decision it is: what was seen still saves', given: [{ ...chosen, says: {} }], step: 'judged', says: judged, refused: [] },
  { name: 'It is chosen whatever is known', given: decided, step: 'chosen', says: {}, refused: [] },
])
