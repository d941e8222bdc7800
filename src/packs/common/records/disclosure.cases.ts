import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const told: Given = { did: 'disclosure.told', on: '2026-11-21 22:40', says: { words: 'He comes in at night.', safeNow: 'not-sure' } }
const passedOn: Given = { did: 'disclosure.passed-on', on: '2026-11-21 22:55', says: { toldWho: 'out-of-hours', name: 'Dev' } }
const decided: Given = { did: 'disclosure.decided', on: '2026-11-21 23:20', says: { decision: 'Strategy discussion in the morning.' } }

export default recordCases('disclosure', [
  { name: 'It can be written with nothing but the words', given: [], step: 'told', says: { words: 'He comes in at night.' }, refused: [] },
  { name: 'It can be begun with nothing at all', given: [], step: 'begun', refused: [] },
  {
    name: 'It cannot be closed when nobody was told and nothing was decided', given: [told], step: 'closed', says: { why: 'Looked into' },
    refused: ['disclosure/nobody-told', 'disclosure/nothing-decided'], told: /Say who was told/,
  },
  {
    name: 'It cannot be closed when somebody was told and nothing was decided', given: [told, passedOn], step: 'closed',
    refused: ['disclosure/nothing-decided'], told: /Say what was decided/,
  },
  {
    name: 'It cannot be closed on a decision that nobody was told about', given: [told, decided], step: 'closed',
    refused: ['disclosure/nobody-told'],
  },
  {
    name: 'It can be closed when somebody was told and something was decided', given: [told, passedOn, decided], step: 'closed',
    says: { why: 'He is safe and knows what we did.' }, refused: [],
  },
  {
    name: 'Telling nobody in particular is not telling', given: [
      told, { did: 'disclosure.passed-on', on: '2026-11-21 22:55', says: { what: 'Left a message' } }, decided,
    ],
    step: 'closed', refused: ['disclosure/nobody-told'],
  },
  {
    name: 'A decision with no words is not a decision', given: [
      told, passedOn, { did: 'disclosure.decided', on: '2026-11-21 23:20', says: { decision: ' ', safeguard: 'Door alarm on' } },
    ],
    step: 'closed', refused: ['disclosure/nothing-decided'],
  },
  {
    name: 'A decision taken back by a correction no longer lets it close',
    given: [
      told, passedOn, decided,
      { did: 'disclosure.decided', on: '2026-11-21 23:20', amends: 3, why: 'Written on the wrong child', says: {} },
    ],
    step: 'closed', refused: ['disclosure/nothing-decided'],
  },
])
