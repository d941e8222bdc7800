import { dutyCases } from '../../../../readings/duty/index.ts'

const received = { did: 'referral.received', record: 'first', on: '2026-11-17 16:40', says: { from: 'Health visitor' } }
const told = (on: string, says: { readonly [field: string]: unknown }) => ({ did: 'referrer-told.told', on, says })

export default dutyCases('referral/acknowledge', [
  {
    name: 'Nobody has answered yet, and Wednesday is not over',
    given: [received], at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }],
  },
  { name: 'Nobody answered by the end of Wednesday', given: [received], at: '2026-11-19 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'An email saying it arrived is enough',
    given: [received, told('2026-11-18 09:05', { referral: 'first', acknowledgedOnly: true })],
    at: '2026-11-19 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Told the outcome straight away: that says it arrived too',
    given: [received, told('2026-11-18 09:05', { referral: 'first', what: 'We will assess' })],
    at: '2026-11-19 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Told on Thursday: done, and late',
    given: [received, told('2026-11-19 09:05', { referral: 'first', acknowledgedOnly: true })],
    at: '2026-11-20 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'The referrer gave no name, so nobody can be told',
    given: [received, told('2026-11-18 09:05', { referral: 'first', notToldBecause: 'They did not give a name or a number' })],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /reason that is written/ }],
  },
  {
    name: 'A message about an earlier referral does not count',
    given: [{ ...received, record: 'earlier', on: '2026-11-02 10:00' }, received, told('2026-11-18 09:05', { referral: 'earlier', acknowledgedOnly: true })],
    at: '2026-11-19 09:00', reads: [{ state: 'met late' }, { state: 'overdue' }],
  },
  {
    name: 'A message that does not say which referral it answers: we cannot tell',
    given: [received, told('2026-11-18 09:05', { acknowledgedOnly: true })],
    at: '2026-11-19 09:00', reads: [{ state: 'cannot tell', why: /which referral/ }],
  },
  {
    name: 'Before the guidance of July 2018 the pack holds no rule',
    given: [{ ...received, on: '2018-07-03 10:00' }], at: '2018-08-01 09:00', reads: [{ state: 'no rule in force' }],
  },
  {
    name: 'A reason for telling nobody that does not say which referral: we cannot tell',
    given: [received, told('2026-11-18 09:05', { notToldBecause: 'No name given' })],
    at: '2026-11-19 09:00', reads: [{ state: 'cannot tell', why: /which referral/ }],
  },
])
