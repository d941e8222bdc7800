import { dutyCases } from '../../../../readings/duty/index.ts'

const received = { did: 'referral.received', on: '2026-11-17 16:40', says: { from: 'Health visitor', reason: 'Worried about a baby’s weight' } }
const decided = (on: string, says: { readonly [field: string]: unknown } = { outcome: 'ASSESS', why: 'Needs a closer look' }) =>
  ({ did: 'referral.decided', on, says })

export default dutyCases('referral/decide', [
  {
    name: 'Received on Tuesday afternoon: there is until the end of Wednesday',
    given: [received], at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }],
  },
  {
    name: 'Undecided when Thursday begins: late',
    given: [received], at: '2026-11-19 00:00', reads: [{ state: 'overdue', due: '2026-11-18' }],
  },
  { name: 'Decided on Wednesday', given: [received, decided('2026-11-18 17:30')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  {
    name: 'Decided on Thursday morning: done, and late',
    given: [received, decided('2026-11-19 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Deciding that nothing more is needed meets it',
    given: [received, decided('2026-11-18 11:00', { outcome: 'NFA', why: 'The health visitor’s plan is enough' })],
    at: '2026-11-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Thinking aloud without an outcome does not',
    given: [received, decided('2026-11-18 11:00', { why: 'Talk to the team manager tomorrow' })],
    at: '2026-11-19 09:00', reads: [{ state: 'overdue', why: /not what was decided/ }],
  },
  {
    name: 'Decided on a day nobody gave an hour for: the day is enough',
    given: [received, decided('2026-11-18')], at: '2026-11-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Written as decided some time in November: we cannot tell whether it was in time',
    given: [received, { ...decided('2026-11'), written: '2026-11-25 10:00' }],
    at: '2026-11-26 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
  {
    name: 'The day it came in was corrected from Tuesday to Monday: the clock moves back with it',
    given: [received, { ...received, on: '2026-11-16 16:40', written: '2026-11-18 10:00', amends: 1, why: 'The email came on Monday' }],
    at: '2026-11-18 12:00', reads: [{ state: 'overdue', due: '2026-11-17' }],
  },
  {
    name: 'Before the guidance of April 2013 the pack holds no rule',
    given: [{ ...received, on: '2013-04-14 10:00' }], at: '2013-05-01 09:00', reads: [{ state: 'no rule in force' }],
  },
  {
    name: 'From the day of that guidance it does',
    given: [{ ...received, on: '2013-04-15 10:00' }], at: '2013-04-16 09:00', reads: [{ state: 'open', due: '2013-04-16' }],
  },
])
