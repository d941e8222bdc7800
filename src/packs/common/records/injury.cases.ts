import { recordCases } from '../../record-cases.ts'

const seen = { did: 'injury.seen', record: 'mark', on: '2026-11-20 20:00', by: 'ash', says: { marks: [{ id: 'one', where: 'F-UPPER-ARM-L', what: 'BRUISE' }] } }
const look = { by: 'bola', fits: 'yes', earlier: 'There were none', decided: 'Nothing more: he fell in front of two of us' }

export default recordCases('injury', [
  { name: 'What was seen always saves, whatever is missing', given: [], step: 'seen', says: {}, refused: [] },
  { name: 'Somebody else looked, and says what happens now', given: [seen], step: 'looked', says: look, refused: [] },
  { name: 'Whoever wrote it looked again', given: [seen], step: 'looked', says: { ...look, by: 'ash' }, refused: ['injury/own-work'], told: /Somebody else must look/ },
  {
    name: 'Whoever corrected it looked', given: [seen, { ...seen, by: 'bola', amends: 1, written: '2026-11-20 21:00' }], step: 'looked', says: look, refused: ['injury/own-work'],
  },
  { name: 'Looked at, and nothing said of what happens now', given: [seen], step: 'looked', says: { by: 'bola', fits: 'yes' }, refused: ['injury/nothing-decided'], told: /Say what happens now/ },
  { name: 'Nobody said who looked', given: [seen], step: 'looked', says: { decided: 'Nothing more' }, refused: ['injury/nobody'] },
])
