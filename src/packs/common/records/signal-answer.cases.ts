import { recordCases } from '../../record-cases.ts'

export default recordCases('signal-answer', [
  { name: 'It saves with nothing answered yet', given: [], step: 'answered', refused: [] },
  { name: 'Something was done, and nobody says what', given: [], step: 'answered', says: { what: 'acted', done: ' ' }, refused: ['pattern/nothing-done'], told: /by whom and by when/ },
  { name: 'Something was done, and it is said', given: [], step: 'answered', says: { what: 'acted', done: 'Met with school on Monday' }, refused: [] },
  { name: 'Dismissed without a reason', given: [], step: 'answered', says: { what: 'dismissed' }, refused: ['pattern/no-reason'], told: /what you weighed/ },
  { name: 'Dismissed with the reason', given: [], step: 'answered', says: { what: 'dismissed', why: 'Three calls about one evening' }, refused: [] },
])
