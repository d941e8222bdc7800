import { dutyCases } from '../../../../readings/duty/index.ts'

const club = { id: 'a1', what: 'Ask for a place at breakfast club', owner: 'omar', by: '2026-11-20' }
const held = (actions: readonly { readonly [field: string]: unknown }[], on = '2026-11-02 15:30') => ({ did: 'team-around-the-child.held', on, says: { chair: 'rae', actions } })
const done = (on: string, action = 'a1') => ({ did: 'team-around-the-child.action-done', on, says: { action, what: 'Starts on Monday' } })

export default dutyCases('early-help/action', [
  { name: 'Its day is not over', given: [held([club])], at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20', about: 'Ask for a place at breakfast club' }] },
  { name: 'Its day is over', given: [held([club])], at: '2026-11-21 00:00', reads: [{ state: 'overdue', due: '2026-11-20' }] },
  { name: 'Done on its day', given: [held([club]), done('2026-11-20 16:00')], at: '2026-11-23 09:00', reads: [{ state: 'met' }] },
  { name: 'Done the day after', given: [held([club]), done('2026-11-21 09:00')], at: '2026-11-23 09:00', reads: [{ state: 'met late' }] },
  { name: 'No day and no name: owed the same day', given: [held([{ id: 'a1' }])], at: '2026-11-03 00:00', reads: [{ state: 'overdue', due: '2026-11-02', about: 'An action nobody described' }] },
  { name: 'Another action was done', given: [held([club, { ...club, id: 'a2', what: 'See the GP' }]), done('2026-11-10 09:00', 'a2')], at: '2026-11-21 09:00', reads: [{ state: 'overdue' }, { state: 'met' }] },
  {
    name: 'Written on the wrong child and withdrawn', given: [held([club]), { ...held([club]), withdraws: true, written: '2026-11-03 09:00', why: 'His cousin’s' }],
    at: '2026-11-23 09:00', reads: [],
  },
  { name: 'Before Tarrowmouth set this limit there is no rule', given: [held([club], '2020-03-31 10:00')], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }] },
])
