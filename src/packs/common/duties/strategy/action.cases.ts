import { dutyCases } from '../../../../readings/duty/index.ts'

const held = (actions: readonly { readonly [field: string]: unknown }[], on = '2026-11-18 14:00') =>
  ({ did: 'strategy-discussion.held', on, says: { chair: 'dee', actions } })
const nurse = { id: 'a1', what: 'Ring the school nurse', owner: 'amina', by: '2026-11-20' }
const done = (on: string, action = 'a1') => ({ did: 'strategy-discussion.action-done', on, says: { action, what: 'Rang. No worries at school' } })

export default dutyCases('strategy/action', [
  {
    name: 'Its day is not over',
    given: [held([nurse])], at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20', about: 'Ring the school nurse' }],
  },
  { name: 'Its day is over', given: [held([nurse])], at: '2026-11-21 00:00', reads: [{ state: 'overdue', due: '2026-11-20' }] },
  { name: 'Done on the day', given: [held([nurse]), done('2026-11-20 16:00')], at: '2026-11-23 09:00', reads: [{ state: 'met' }] },
  { name: 'Done the day after', given: [held([nurse]), done('2026-11-21 09:00')], at: '2026-11-23 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'No day was given: it is owed the same day',
    given: [held([{ id: 'a1', what: 'See where she sleeps', owner: 'amina' }])],
    at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }],
  },
  {
    name: 'No name was given: it is owed the same day, whatever day was written',
    given: [held([{ id: 'a1', what: 'Check the phone', by: '2026-12-01' }])],
    at: '2026-11-19 00:00', reads: [{ state: 'overdue', due: '2026-11-18' }],
  },
  {
    name: 'Two actions, one done: the other stays owed',
    given: [held([nurse, { id: 'a2', owner: 'dee', by: '2026-11-19' }]), done('2026-11-19 10:00')],
    at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'overdue', about: 'An action nobody described' }],
  },
  {
    name: 'The discussion was amended to give it a later day',
    given: [held([nurse]), { ...held([{ ...nurse, by: '2026-11-27' }]), written: '2026-11-19 09:00', amends: 1, why: 'The nurse is away' }],
    at: '2026-11-23 09:00', reads: [{ state: 'open', due: '2026-11-27' }],
  },
  {
    name: 'Written on the wrong child and withdrawn',
    given: [held([nurse]), { ...held([nurse]), written: '2026-11-18 15:00', withdraws: true, why: 'The cousin’s record' }],
    at: '2026-11-23 09:00', reads: [],
  },
  {
    name: 'Before Tarrowmouth set this limit there is no rule',
    given: [held([nurse], '2020-03-31 14:00')], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }],
  },
])
