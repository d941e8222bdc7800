import { dutyCases } from '../../../../readings/duty/index.ts'

const received = { did: 'contact.received', on: '2026-11-20 10:15', says: { from: 'Oakfield School', concern: 'Coming to school hungry' } }

export default dutyCases('contact/triage', [
  {
    name: 'Received on Friday: there is until the end of Monday',
    given: [received], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }],
  },
  {
    name: 'Nobody decided by the end of Monday: it is late on Tuesday',
    given: [received], at: '2026-11-24 00:00', reads: [{ state: 'overdue', due: '2026-11-23' }],
  },
  {
    name: 'Received on Saturday night: the weekend is not counted',
    given: [{ ...received, on: '2026-11-21 23:10' }], at: '2026-11-23 12:00', reads: [{ state: 'open', due: '2026-11-23' }],
  },
  {
    name: 'Received on Christmas Eve: the bank holidays are not counted',
    given: [{ ...received, on: '2026-12-24 15:00' }], at: '2026-12-29 09:00', reads: [{ state: 'open', due: '2026-12-29' }],
  },
  {
    name: 'Deciding to do nothing more is a decision',
    given: [received, { did: 'contact.decided', on: '2026-11-23 16:00', says: { outcome: 'NFA', why: 'School and family already have a plan' } }],
    at: '2026-11-30 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Decided a minute into Tuesday: done, and late',
    given: [received, { did: 'contact.decided', on: '2026-11-24 00:01', says: { outcome: 'REF' } }],
    at: '2026-11-30 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'A reason without an outcome decides nothing',
    given: [received, { did: 'contact.decided', on: '2026-11-23 16:00', says: { why: 'Will ring the school' } }],
    at: '2026-11-24 09:00', reads: [{ state: 'overdue', why: /not what was decided/ }],
  },
  {
    name: 'Somewhere between Friday night and Saturday morning: either way it is due on Monday',
    given: [{ ...received, on: 'about 2026-11-20 23:30/00:30', written: '2026-11-21 01:00' }],
    at: '2026-11-23 12:00', reads: [{ state: 'open', due: '2026-11-23' }],
  },
  {
    name: 'Written on the wrong child and withdrawn: nothing is owed',
    given: [received, { did: 'contact.received', on: '2026-11-20 10:15', written: '2026-11-20 11:00', withdraws: true, why: 'Another child of the same name' }],
    at: '2026-11-24 09:00', reads: [],
  },
  {
    name: 'Before Tarrowmouth set this limit there is no rule',
    given: [{ ...received, on: '2020-03-31 10:00' }], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }],
  },
])
