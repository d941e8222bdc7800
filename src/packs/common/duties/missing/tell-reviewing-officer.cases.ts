import { dutyCases } from '../../../../readings/duty/index.ts'

const care = { did: 'care-episode.started', on: '2026-03-02 12:00', says: { legalStatus: 'V2' } }
const missing = { did: 'missing-episode.started', on: '2026-11-20 22:40', says: { kind: 'M' } }
const told = (on: string, who: string) => ({ did: 'missing-episode.told', on, says: { who } })

export default dutyCases('missing/tell-reviewing-officer', [
  {
    name: 'Missing on Friday night: there is until the end of Monday',
    given: [care, missing], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }],
  },
  { name: 'Not told when Tuesday begins', given: [care, missing], at: '2026-11-24 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Told on Monday',
    given: [care, missing, told('2026-11-23 09:20', 'reviewing-officer')], at: '2026-11-25 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Told on Tuesday',
    given: [care, missing, told('2026-11-24 09:20', 'reviewing-officer')], at: '2026-11-25 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'The social worker was told, the reviewing officer not',
    given: [care, missing, told('2026-11-23 09:20', 'social-worker')], at: '2026-11-25 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Back the same night: it is owed all the same',
    given: [care, missing, { did: 'missing-episode.returned', on: '2026-11-20 23:59' }], at: '2026-11-23 12:00', reads: [{ state: 'open' }],
  },
  { name: 'Not in care: there is no reviewing officer', given: [missing], at: '2026-11-25 09:00', reads: [] },
  {
    name: 'Left care in the summer',
    given: [care, { did: 'care-episode.ended', on: '2026-07-01 12:00' }, missing], at: '2026-11-25 09:00', reads: [],
  },
  {
    name: 'Came into care some time that day: we treat it as owed',
    given: [{ ...care, on: '2026-11-20' }, missing], at: '2026-11-23 12:00', reads: [{ state: 'open' }],
  },
  {
    name: 'Before the guidance of January 2014 the pack holds no rule',
    given: [{ ...care, on: '2013-03-01 12:00' }, { ...missing, on: '2014-01-15 22:40' }],
    at: '2014-02-01 09:00', reads: [{ state: 'no rule in force' }],
  },
])
