import { recordCases } from '../../record-cases.ts'

export default recordCases('earlier-review', [
  { name: 'Yes, and no day', given: [], step: 'answered', says: { sooner: true, why: 'Three nights' }, refused: ['earlier-review/no-day'], told: /needs a day/ },
  { name: 'Yes, with a day', given: [], step: 'answered', says: { sooner: true, heldBy: '2026-12-04' }, refused: [] },
  { name: 'No, and no reason', given: [], step: 'answered', says: { sooner: false, why: ' ' }, refused: ['earlier-review/no-why'], told: /Say why it can wait/ },
  { name: 'No, with a reason', given: [], step: 'answered', says: { sooner: false, why: 'Held last week' }, refused: [] },
])
