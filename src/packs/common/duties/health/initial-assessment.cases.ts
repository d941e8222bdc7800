import { dutyCases } from '../../../../readings/duty/index.ts'

const care = { did: 'care-episode.started', on: '2026-09-01', says: { legalStatus: 'V2' } }
const done = (on: string, by: string | undefined = 'doctor', record = 'health-assessment') => ({ did: 'health-assessment.done', record, on, says: by ? { by } : {} })

export default dutyCases('health/initial-assessment', [
  { name: 'Not in care: nothing is owed', given: [done('2026-09-10')], at: '2026-11-01 09:00', reads: [] },
  { name: 'Twenty working days are not over', given: [care], at: '2026-09-29 23:59', reads: [{ state: 'open', due: '2026-09-29' }] },
  { name: 'Twenty working days and a minute', given: [care], at: '2026-09-30 00:00', reads: [{ state: 'overdue', due: '2026-09-29' }] },
  { name: 'Done on the last day', given: [care, done('2026-09-29')], at: '2026-10-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Done a day late', given: [care, done('2026-09-30')], at: '2026-10-10 09:00', reads: [{ state: 'met late' }] },
  { name: 'A nurse did it', given: [care, done('2026-09-20', 'nurse')], at: '2026-09-30 09:00', reads: [{ state: 'overdue', why: /by a doctor/ }] },
  {
    name: 'Nobody wrote who did it',
    given: [care, { did: 'health-assessment.done', on: '2026-09-20' }], at: '2026-09-30 09:00', reads: [{ state: 'cannot tell', why: /who did it/ }],
  },
  {
    name: 'Asked for and booked is not done',
    given: [care, { did: 'health-assessment.asked', on: '2026-09-02' }], at: '2026-09-30 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'The child said no: it is still owed',
    given: [care, { did: 'health-assessment.said-no', on: '2026-09-20' }], at: '2026-09-30 09:00', reads: [{ state: 'overdue', why: /said no/ }],
  },
  {
    name: 'A doctor did one three months before: health must say',
    given: [done('2026-06-01'), care], at: '2026-09-30 09:00', reads: [{ state: 'cannot tell', why: /before they came into care/ }],
  },
  { name: 'And a day earlier than that: it does not count', given: [done('2026-05-31'), care], at: '2026-09-30 09:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Went home before it was done',
    given: [care, { did: 'care-episode.ended', on: '2026-09-15' }], at: '2026-09-30 09:00', reads: [{ state: 'not needed', why: /no longer in care/ }],
  },
  {
    name: 'Came into care some time in September: late only once the latest day has passed',
    given: [{ ...care, on: '2026-09', written: '2026-09-30 12:00' }], at: '2026-10-10 09:00', reads: [{ state: 'cannot tell', why: /too roughly/ }],
  },
  {
    name: 'On the Isle of Man no number was found',
    where: 'isle-of-man', given: [care], at: '2026-11-30 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }],
  },
  {
    name: 'Before the regulations of April 2011 the pack holds no rule',
    given: [{ ...care, on: '2011-03-31' }], at: '2011-06-01 09:00', reads: [{ state: 'no rule in force' }],
  },
])
