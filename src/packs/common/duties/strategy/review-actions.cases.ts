import { dutyCases } from '../../../../readings/duty/index.ts'

const actions = [{ id: 'a1', what: 'Ring the school nurse', owner: 'amina', by: '2026-11-12' }, { id: 'a2', what: 'See the bedroom', owner: 'amina', by: '2026-11-12' }]
const held = { did: 'strategy-discussion.held', on: '2026-11-09 14:00', says: { chair: 'dee', actions } }
const did = (step: string, on: string, says: { readonly [field: string]: unknown } = {}) => ({ did: `strategy-discussion.${step}`, on, says })

export default dutyCases('strategy/review-actions', [
  { name: 'Five working days are not over', given: [held], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The sixth begins and nobody has looked', given: [held], at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Looked at on the fifth day, and counted again from there',
    given: [held, did('reviewed', '2026-11-16 15:00')],
    at: '2026-11-18 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-23' }],
  },
  {
    name: 'Looked at a day late',
    given: [held, did('reviewed', '2026-11-17 09:00')],
    at: '2026-11-18 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-11-24' }],
  },
  {
    name: 'One of two actions done: somebody still looks',
    given: [held, did('action-done', '2026-11-11 09:00', { action: 'a1' })], at: '2026-11-17 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Both done: there is nothing to look at',
    given: [held, did('action-done', '2026-11-11 09:00', { action: 'a1' }), did('action-done', '2026-11-12 09:00', { action: 'a2' })],
    at: '2026-11-17 09:00', reads: [{ state: 'not needed', why: /Every action is done/ }],
  },
  { name: 'Closed in time', given: [held, did('closed', '2026-11-13 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'No actions were agreed', given: [{ ...held, says: { chair: 'dee' } }], at: '2026-11-17 09:00', reads: [] },
  {
    name: 'Before Tarrowmouth set this limit there is no rule',
    given: [{ ...held, on: '2020-03-31 14:00' }], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }],
  },
])
