import { dutyCases } from '../../../../readings/duty/index.ts'

const where = 'isle-of-man'
const moved = { did: 'placement.started', record: 'elm', on: '2025-01-06 15:00', says: { home: 'elm-house', type: 'U4' }, naming: ['home'] }
const visit = (on: string, record = 'last', seen = 'ALONE') => ({ did: 'visit.happened', record, on, says: { kind: 'LAC', seen } })
const aYearOn = visit('2026-01-12 16:00')

export default dutyCases('visit/in-care-after-a-year', [
  { name: 'In the first year the six weeks hold, and not this', where, given: [moved, visit('2025-12-20 16:00')], at: '2026-02-01 09:00', reads: [] },
  { name: 'A year on, three months are not over', where, given: [moved, aYearOn], at: '2026-04-12 23:59', reads: [{ state: 'open', due: '2026-04-12' }] },
  { name: 'Three months and a minute', where, given: [moved, aYearOn], at: '2026-04-13 00:00', reads: [{ state: 'overdue', due: '2026-04-12' }] },
  { name: 'Seen on the last day, and counted from there', where, given: [moved, aYearOn, visit('2026-04-12 17:00', 'next')], at: '2026-05-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-07-12' }] },
  { name: 'The child would not see us', where, given: [moved, aYearOn, visit('2026-04-01 17:00', 'next', 'REFUSED')], at: '2026-04-13 09:00', reads: [{ state: 'overdue', why: /not seen/ }] },
  { name: 'Moved to another home: a first visit is owed there instead', where, given: [moved, aYearOn, { ...moved, record: 'ash', on: '2026-02-01 12:00', says: { home: 'ash-lodge', type: 'U4' } }], at: '2026-04-20 09:00', reads: [{ state: 'not needed', why: /moved/ }] },
])
