import { dutyCases } from '../../../../readings/duty/index.ts'

const held = (action: { readonly [field: string]: unknown }) => [{
  did: 'case-supervision.held', on: '2026-11-23 10:00', says: { manager: 'helen', actions: [{ id: 'a', ...action }] },
}]
const done = (on: string, action = 'a') => ({ did: 'case-supervision.action-done', on, says: { action, what: 'Met her gran' } })
const named = { what: 'Meet her gran', owner: 'priya', by: '2026-11-27' }

export default dutyCases('supervision/action', [
  { name: 'Its day is not over', given: held(named), at: '2026-11-27 23:59', reads: [{ state: 'open', due: '2026-11-27', about: 'Meet her gran' }] },
  { name: 'Its day is over', given: held(named), at: '2026-11-28 00:00', reads: [{ state: 'overdue', due: '2026-11-27' }] },
  { name: 'Done on its day', given: [...held(named), done('2026-11-27 17:00')], at: '2026-12-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Done a day late', given: [...held(named), done('2026-11-28 09:00')], at: '2026-12-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'With nobody’s name on it: owed the same day', given: held({ what: 'Ring school' }), at: '2026-11-24 00:00', reads: [{ state: 'overdue', due: '2026-11-23' }] },
  { name: 'Another action was done, not this one', given: [...held(named), done('2026-11-25 09:00', 'b')], at: '2026-11-28 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Nothing was agreed', given: [{ did: 'case-supervision.held', on: '2026-11-23 10:00' }], at: '2026-11-28 09:00', reads: [] },
])
