import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const begun: Given = { did: 'protection-plan.begun', on: '2026-03-10', says: { category: 'NEG' } }
const review = (outcome: string | undefined, on = '2026-09-08', record = 'review'): Given =>
  ({ did: 'protection-conference.held', record, on, says: { kind: 'REVIEW', ...(outcome ? { outcome } : {}) } })
const decided = { reason: 'CONF', better: 'She is at school each day.' }
const refused = ['protection-plan/no-conference']

export default recordCases('protection-plan', [
  { name: 'It can be begun with nothing written', given: [], step: 'begun', refused: [] },
  { name: 'It does not end without a conference', given: [begun], step: 'ended', says: decided, refused, told: /Write the review conference first/ },
  { name: 'It does not end when nobody says why', given: [begun], step: 'ended', refused },
  { name: 'A review that goes on with the plan does not end it', given: [begun, review('PLAN')], step: 'ended', says: decided, refused },
  { name: 'A review that does not say what it decided does not end it', given: [begun, review(undefined)], step: 'ended', says: decided, refused },
  { name: 'A review that could not decide does not end it', given: [begun, review('RECON')], step: 'ended', says: decided, refused },
  { name: 'It ends when a review decided that help goes on another way', given: [begun, review('CIN')], step: 'ended', says: decided, refused: [] },
  { name: 'It ends when a review decided that no more help is needed', given: [begun, review('NONE')], step: 'ended', says: decided, refused: [] },
  { name: 'A conference of an earlier time does not end it', given: [begun, review('CIN', '2024-05-01')], step: 'ended', says: decided, refused },
  { name: 'Turned 18: no conference is needed', given: [begun], step: 'ended', says: { reason: 'ADULT' }, refused: [] },
  { name: 'Moved, and the other council has held its conference', given: [begun], step: 'ended', says: { reason: 'MOVED' }, refused: [] },
  {
    name: 'A conference that was withdrawn ends nothing', step: 'ended', says: decided, refused,
    given: [begun, review('CIN'), { ...review('CIN'), withdraws: true, why: 'A sister’s record' }],
  },
])
