import { dutyCases } from '../../../../readings/duty/index.ts'

const strategy = (on: string, record = 'strategy', outcome = 'S47S') => ({ did: 'strategy-discussion.held', record, on, says: { outcome } })
const discussed = strategy('2026-11-16 15:00')
const begun = (on: string, says: { readonly [field: string]: unknown } = {}, record = 'enquiry') => ({ did: 'enquiry.begun', record, on, says })

export default dutyCases('enquiry/start', [
  { name: 'The last minute of the day it was decided', given: [discussed], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The next day begins', given: [discussed], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Begun that evening', given: [discussed, begun('2026-11-16 18:00', { strategy: 'strategy' })], at: '2026-11-18 09:00', reads: [{ state: 'met' }] },
  { name: 'Begun the next morning', given: [discussed, begun('2026-11-17 09:00', { strategy: 'strategy' })], at: '2026-11-18 09:00', reads: [{ state: 'met late' }] },
  { name: 'It does not say which discussion it came from: it came after this one', given: [discussed, begun('2026-11-16 18:00')], at: '2026-11-18 09:00', reads: [{ state: 'met' }] },
  { name: 'An enquiry of last year is not this one', given: [begun('2025-11-16 18:00'), discussed], at: '2026-11-18 09:00', reads: [{ state: 'overdue' }] },
  { name: 'It came from another discussion', given: [strategy('2026-11-02 10:00', 'other', 'CIN'), discussed, begun('2026-11-16 18:00', { strategy: 'other' })], at: '2026-11-18 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Nothing more was decided than to assess', given: [strategy('2026-11-16 15:00', 'strategy', 'CIN')], at: '2026-11-18 09:00', reads: [] },
  { name: 'The Isle of Man: it is owed, and no number is known', where: 'isle-of-man', given: [discussed], at: '2026-11-18 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
  { name: 'Before Tarrowmouth chose the day there is no rule of this kind', given: [strategy('2020-03-30 10:00')], at: '2020-04-10 09:00', reads: [{ state: 'no rule in force' }] },
])
