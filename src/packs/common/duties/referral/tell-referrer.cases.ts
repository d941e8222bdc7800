import { dutyCases } from '../../../../readings/duty/index.ts'

const received = { did: 'referral.received', record: 'first', on: '2026-11-09 09:00' }
const decided = { did: 'referral.decided', record: 'first', on: '2026-11-10 11:00', says: { outcome: 'EH', why: 'Early help fits better' } }
const told = (on: string, says: { readonly [field: string]: unknown }) => ({ did: 'referrer-told.told', on, says: { referral: 'first', ...says } })
const late = '2026-11-18 09:00'

export default dutyCases('referral/tell-referrer', [
  { name: 'Nothing is decided yet, so there is nothing to tell', given: [received], at: late, reads: [] },
  {
    name: 'Decided on Tuesday: there is until the end of the next Tuesday',
    given: [received, decided], at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17' }],
  },
  { name: 'Not told by then', given: [received, decided], at: '2026-11-18 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Told on the last day', given: [received, decided, told('2026-11-17 18:00', { what: 'Early help will ring' })], at: late, reads: [{ state: 'met' }] },
  { name: 'Told a day late', given: [received, decided, told('2026-11-18 08:00', { what: 'Early help will ring' })], at: late, reads: [{ state: 'met late' }] },
  {
    name: 'Only told that it arrived',
    given: [received, decided, told('2026-11-10 12:00', { acknowledgedOnly: true })], at: late, reads: [{ state: 'overdue', why: /not what was decided/ }],
  },
  {
    name: 'Something was said the day before the decision',
    given: [received, told('2026-11-09 17:00', { what: 'We are looking into it' }), decided], at: late, reads: [{ state: 'overdue', why: /before it was decided/ }],
  },
  {
    name: 'Not told, because telling would put somebody in danger, and that is written',
    given: [received, decided, told('2026-11-12 10:00', { notToldBecause: 'The referrer lives with the person we worry about' })], at: late, reads: [{ state: 'met' }],
  },
  {
    name: 'An empty reason is no reason',
    given: [received, decided, told('2026-11-12 10:00', { acknowledgedOnly: true, notToldBecause: '  ' })], at: late, reads: [{ state: 'overdue' }],
  },
  {
    name: 'Before the guidance of April 2013 the pack holds no rule',
    given: [{ ...received, on: '2013-04-09 09:00' }, { ...decided, on: '2013-04-10 09:00' }],
    at: '2013-05-01 09:00', reads: [{ state: 'no rule in force' }],
  },
])
