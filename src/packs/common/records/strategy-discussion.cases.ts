import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const held: Given = {
  did: 'strategy-discussion.held', on: '2026-11-23 10:00',
  says: {
    outcome: 'S47J',
    actions: [{ id: 'nurse', what: 'Ring the school nurse', by: '2026-11-24' }, { id: 'uncle', what: 'Tell the uncle he may not visit' }],
  },
}
const done = (action: string): Given => ({ did: 'strategy-discussion.action-done', on: '2026-11-24 09:00', says: { action, what: 'Done' } })

export default recordCases('strategy-discussion', [
  {
    name: 'It saves with an action nobody owns and no day', given: [], step: 'held',
    says: { actions: [{ id: 'nurse', what: 'Ring the school nurse' }] }, refused: [],
  },
  {
    name: 'It cannot be closed while two actions are open, and each is named', given: [held], step: 'closed',
    refused: ['strategy/action-open', 'strategy/action-open'], told: /Ring the school nurse/,
  },
  {
    name: 'It cannot be closed while one action is open', given: [held, done('nurse')], step: 'closed', refused: ['strategy/action-open'],
    told: /Tell the uncle/,
  },
  {
    name: 'It can be closed when every action is done', given: [held, done('uncle'), done('nurse')], step: 'closed',
    says: { why: 'The uncle has moved away.' }, refused: [],
  },
  {
    name: 'It can be closed when there were no actions',
    given: [{ did: 'strategy-discussion.held', on: '2026-11-23 10:00', says: { outcome: 'NFA' } }], step: 'closed', refused: [],
  },
  {
    name: 'An action added by a correction must be done too',
    given: [
      { did: 'strategy-discussion.held', on: '2026-11-23 10:00', says: {} },
      {
        did: 'strategy-discussion.held', on: '2026-11-23 10:00', amends: 1, why: 'The action was left out',
        says: { actions: [{ id: 'gp', what: 'Ask the GP' }] },
      },
    ],
    step: 'closed', refused: ['strategy/action-open'], told: /Ask the GP/,
  },
  {
    name: 'An action with no words must be done too',
    given: [{ did: 'strategy-discussion.held', on: '2026-11-23 10:00', says: { actions: [{ id: 'blank' }] } }], step: 'closed',
    refused: ['strategy/action-open'], told: /no words/,
  },
])
