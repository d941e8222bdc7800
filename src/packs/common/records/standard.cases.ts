import { recordCases } from '../../record-cases.ts'

const chosen = { rule: 'disclosure/goes-up', howMany: 2, unit: 'hours', why: 'An hour was met one time in three', decidedBy: 'Leadership team' }

export default recordCases('standard', [
  { name: 'Two hours', given: [], step: 'chosen', says: chosen, refused: [] },
  { name: 'The most there may be', given: [], step: 'chosen', says: { ...chosen, howMany: 999 }, refused: [] },
  { name: 'One more than that: a slip of the hand', given: [], step: 'chosen', says: { ...chosen, howMany: 1000 }, refused: ['not-a-length'], told: /1 to 999/ },
  { name: 'The least there may be', given: [], step: 'chosen', says: { ...chosen, howMany: 1 }, refused: [] },
  { name: 'No time at all', given: [], step: 'chosen', says: { ...chosen, howMany: 0 }, refused: ['not-a-length'] },
  { name: 'Less than none', given: [], step: 'chosen', says: { ...chosen, howMany: -2 }, refused: ['not-a-length'] },
  { name: 'An hour and a half is ninety minutes', given: [], step: 'chosen', says: { ...chosen, howMany: 1.5 }, refused: ['not-a-length'], told: /whole number/ },
  { name: 'Written before anybody has settled how many', given: [], step: 'chosen', says: { rule: 'disclosure/goes-up' }, refused: [] },
])
