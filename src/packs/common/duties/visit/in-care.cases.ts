import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement.started', record: 'elm', on: '2026-09-01 15:00', says: { home: 'elm-house', type: 'K2' }, naming: ['home'] }
const visit = (on: string, record = 'second', seen: string | undefined = 'ALONE') => ({ did: 'visit.happened', record, on, says: { kind: 'LAC', seen } })
const first = visit('2026-09-07 16:00', 'first')
const longAgo = [{ ...moved, on: '2025-01-06 15:00' }, first]

export default dutyCases('visit/in-care', [
  { name: 'Moved in and not visited yet: nothing to count from', given: [moved], at: '2026-09-20 09:00', reads: [] },
  { name: 'Six weeks are not over', given: [moved, first], at: '2026-10-19 23:59', reads: [{ state: 'open', due: '2026-10-19' }] },
  { name: 'Six weeks and a minute', given: [moved, first], at: '2026-10-20 00:00', reads: [{ state: 'overdue', due: '2026-10-19' }] },
  {
    name: 'Seen on the last day, and counted from there',
    given: [moved, first, visit('2026-10-19 17:00')], at: '2026-10-25 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-30' }],
  },
  {
    name: 'Seen a day too late',
    given: [moved, first, visit('2026-10-20 09:00')],
    at: '2026-10-25 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-12-01' }],
  },
  {
    name: 'The child would not see us',
    given: [moved, first, visit('2026-10-15 17:00', 'second', 'REFUSED')],
    at: '2026-10-20 09:00', reads: [{ state: 'overdue', why: /not seen/ }],
  },
  {
    name: 'Moved to another home: a first visit is owed there instead',
    given: [moved, first, { ...moved, record: 'ash', on: '2026-10-01 12:00', says: { home: 'ash-lodge', type: 'K2' } }],
    at: '2026-11-21 09:00', reads: [{ state: 'not needed', why: /moved/ }],
  },
  { name: 'More than a year in a children’s home: still six weeks', given: longAgo, at: '2026-10-20 09:00', reads: [{ state: 'overdue' }] },
  {
    name: 'More than a year in long-term foster care, past six weeks: we cannot tell',
    given: longAgo.map((g) => (g.did === 'placement.started' ? { ...g, says: { type: 'U4' } } : g)),
    at: '2026-10-20 09:00', reads: [{ state: 'cannot tell', why: /three months/ }],
  },
  {
    name: 'The same child, not past six weeks: nothing is late either way',
    given: longAgo.map((g) => (g.did === 'placement.started' ? { ...g, says: { type: 'U4' } } : g)),
    at: '2026-10-19 09:00', reads: [{ state: 'open' }],
  },
  {
    name: 'The same child, seen in the sixth week: met either way',
    given: [...longAgo.map((g) => (g.did === 'placement.started' ? { ...g, says: { type: 'U4' } } : g)), visit('2026-10-15 17:00')],
    at: '2026-10-25 09:00', reads: [{ state: 'met' }, { state: 'open' }],
  },
  { name: 'On the Island, in the first year: six weeks', where: 'isle-of-man', given: [moved, first], at: '2026-10-20 09:00', reads: [{ state: 'overdue', due: '2026-10-19' }] },
  { name: 'On the Island, a year on, another rule gives three months', where: 'isle-of-man', given: [{ ...moved, on: '2025-01-06 15:00' }, visit('2026-02-07 16:00', 'first')], at: '2026-10-20 09:00', reads: [] },
  {
    name: 'Long-term foster care, in its first year: six weeks',
    given: [{ ...moved, says: { type: 'U4' } }, first], at: '2026-10-20 09:00', reads: [{ state: 'overdue' }],
  },
])
