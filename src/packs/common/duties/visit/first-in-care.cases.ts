import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement.started', record: 'elm', on: '2026-11-09 15:00', says: { home: 'elm-house', type: 'K2' }, naming: ['home'] }
const visit = (on: string, seen = 'ALONE') => ({ did: 'visit.happened', on, says: { kind: 'LAC', seen } })

export default dutyCases('visit/first-in-care', [
  {
    name: 'Moved on Monday: there is until the end of the next Monday',
    given: [moved], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }],
  },
  {
    name: 'Not visited when the eighth day begins',
    given: [moved], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }],
  },
  { name: 'Visited on the seventh day', given: [moved, visit('2026-11-16 17:00')], at: '2026-11-18 09:00', reads: [{ state: 'met' }] },
  { name: 'Visited on the eighth', given: [moved, visit('2026-11-17 10:00')], at: '2026-11-18 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Visited the day before the move',
    given: [visit('2026-11-08 10:00'), moved], at: '2026-11-17 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Moved some time on Monday and visited that Monday afternoon: we cannot tell which came first',
    given: [{ ...moved, on: '2026-11-09' }, visit('2026-11-09 16:00')],
    at: '2026-11-17 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
  {
    name: 'The child was out',
    given: [moved, visit('2026-11-12 16:00', 'NOTSEEN')], at: '2026-11-17 09:00', reads: [{ state: 'overdue', why: /not seen/ }],
  },
  {
    name: 'Two homes in a week: each move owes its own visit',
    given: [moved, { ...moved, record: 'ash', on: '2026-11-13 10:00', says: { home: 'ash-lodge', type: 'K2' } }, visit('2026-11-16 10:00')],
    at: '2026-11-21 09:00', reads: [{ state: 'not needed', why: /moved on/ }, { state: 'met', due: '2026-11-20' }],
  },
  { name: 'Three nights in hospital are not a move', given: [{ ...moved, says: { type: 'T1' } }], at: '2026-11-21 09:00', reads: [] },
  {
    name: 'Before the regulations of April 2011 the pack holds no rule',
    given: [{ ...moved, on: '2011-03-31 10:00' }], at: '2011-05-01 09:00', reads: [{ state: 'no rule in force' }],
  },
  {
    name: 'From their first day it does',
    given: [{ ...moved, on: '2011-04-01 10:00' }], at: '2011-04-08 23:59', reads: [{ state: 'open', due: '2011-04-08' }],
  },
  {
    name: 'A visit to the foster carer about fostering is not a visit to the child',
    given: [{ ...moved, says: { type: 'U6' } }, { did: 'visit.happened', on: '2026-11-12 16:00', says: { kind: 'FCU', seen: 'WITH' } }],
    at: '2026-11-17 09:00', reads: [{ state: 'overdue' }],
  },
])
