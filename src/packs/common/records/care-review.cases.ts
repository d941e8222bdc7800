import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const held = (says: { readonly [field: string]: unknown } = {}): Given => ({
  did: 'care-review.held', on: '2026-11-10 10:00', by: 'noor',
  says: { met: true, childTookPart: 'PN1', actions: [{ id: 'swim', what: 'Find a swimming club', by: '2026-12-01' }], ...says },
})
const worker: Given = { did: 'allocation.allocated', on: '2026-09-01', says: { worker: 'amina', role: 'social-worker' } }

export default recordCases('care-review', [
  { name: 'A review saves with nothing but its day', given: [], step: 'held', refused: [] },
  { name: 'The reviewing officer adopts it', given: [held(), worker], step: 'adopted', says: { by: 'noor' }, refused: [] },
  {
    name: 'Not while nobody wrote how the child took part', given: [held({ childTookPart: undefined })], step: 'adopted', says: { by: 'noor' },
    refused: ['care-review/child-part'], told: /how the child took part/,
  },
  { name: 'Not with no decision', given: [held({ actions: [] })], step: 'adopted', says: { by: 'noor' }, refused: ['care-review/no-decisions'] },
  {
    name: 'The child’s social worker cannot adopt it', given: [held(), worker], step: 'adopted', says: { by: 'amina' }, refused: ['care-review/own-work'],
  },
  {
    name: 'Somebody who was their social worker once can', given: [held(), worker, { did: 'allocation.ended', on: '2026-10-01', says: { reason: 'left' } }],
    step: 'adopted', says: { by: 'amina' }, refused: [],
  },
  { name: 'It stays open while a decision is not done', given: [held()], step: 'closed', refused: ['actions/open'], told: /swimming/ },
  {
    name: 'It closes when each is', given: [held(), { did: 'care-review.action-done', on: '2026-11-20', says: { action: 'swim', what: 'She swims on Mondays' } }],
    step: 'closed', refused: [],
  },
])
