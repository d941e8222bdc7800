import { dutyCases } from '../../../../readings/duty/index.ts'

const earlier = (on: string) => ({ did: 'referral.received', record: 'earlier', on })
const again = { did: 'referral.received', record: 'again', on: '2026-11-17 16:40', says: { historyRead: true } }
const two = [earlier('2026-03-02 10:00'), again]
const summary = (on: string, says: { readonly [field: string]: unknown } = { pattern: 'Each winter, when the heating is off' }) => ({ did: 'case-summary.written', on, says })
const late = '2026-11-20 09:00'

export default dutyCases('referral/read-history', [
  { name: 'The first referral: nothing to read', given: [again], at: late, reads: [] },
  { name: 'Referred before, a year and a day ago', given: [earlier('2025-11-16 10:00'), again], at: late, reads: [] },
  { name: 'Referred before, a year ago to the day', given: [earlier('2025-11-17 10:00'), again], at: late, reads: [{ state: 'overdue' }] },
  { name: 'There is until the end of Wednesday', given: two, at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }] },
  { name: 'Thursday begins: a tick that they were read is not enough', given: two, at: '2026-11-19 00:00', reads: [{ state: 'overdue', due: '2026-11-18' }] },
  { name: 'Written on Wednesday', given: [...two, summary('2026-11-18 15:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Written on Thursday', given: [...two, summary('2026-11-19 15:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Written in spring, for the first', given: [...two, summary('2026-03-04 15:00')], at: late, reads: [{ state: 'overdue' }] },
  { name: 'A summary that says nothing about what comes back', given: [...two, summary('2026-11-18 15:00', { story: 'Two referrals' })], at: late, reads: [{ state: 'overdue', why: /keeps coming back/ }] },
  { name: 'It names the other referral', given: [...two, summary('2026-11-18 15:00', { referral: 'earlier', pattern: 'Winter' })], at: late, reads: [{ state: 'overdue' }] },
  {
    name: 'The earlier one was of another child and withdrawn', given: [...two, { ...earlier('2026-03-02 10:00'), withdraws: true, written: '2026-03-03 09:00', why: 'A neighbour' }],
    at: late, reads: [],
  },
])
