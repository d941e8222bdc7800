import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'C2' } }
const gone = (on: string, kind = 'M') => ({ did: 'missing-episode.started', record: on, on, says: { kind } })
const two = [inCare, gone('2026-09-07 21:00'), gone('2026-10-10 21:00')]
const three = [...two, gone('2026-11-20 22:00')]
const said = (on: string, says: { readonly [field: string]: unknown }) => ({ did: 'earlier-review.answered', record: `answer ${on}`, on, says })
const yes = { sooner: true, heldBy: '2026-12-11' }
const spread = ['2026-01-10', '2026-03-01', '2026-05-10', '2026-06-20', '2026-08-25', '2026-11-20'].map((d) => gone(`${d} 21:00`))

export default dutyCases('missing/earlier-review', [
  { name: 'Twice: nothing is asked', given: two, at: '2026-11-21 12:00', reads: [] },
  { name: 'The third time in ninety days, on a Friday: five working days', given: three, at: '2026-11-27 23:59', reads: [{ state: 'open', due: '2026-11-27' }] },
  { name: 'The day after, and nobody answered', given: three, at: '2026-11-28 00:00', reads: [{ state: 'overdue', due: '2026-11-27' }] },
  { name: 'The third is ninety days after the first', given: [inCare, gone('2026-08-22 22:00'), gone('2026-10-10 21:00'), gone('2026-11-20 22:00')], at: '2026-11-28 00:00', reads: [] },
  { name: 'Yes, and by when', given: [...three, said('2026-11-24 10:00', yes)], at: '2026-11-28 00:00', reads: [{ state: 'met' }] },
  { name: 'No, and why', given: [...three, said('2026-11-24 10:00', { sooner: false, why: 'Held on Monday' })], at: '2026-11-28 00:00', reads: [{ state: 'met' }] },
  { name: 'Yes, and no day', given: [...three, said('2026-11-24 10:00', { sooner: true })], at: '2026-11-28 00:00', reads: [{ state: 'overdue', why: /no day/ }] },
  { name: 'Neither yes nor no', given: [...three, said('2026-11-24 10:00', { why: 'Thinking' })], at: '2026-11-28 00:00', reads: [{ state: 'overdue', why: /yes or no/ }] },
  { name: 'Answered before the latest time', given: [...three, said('2026-11-19 10:00', yes)], at: '2026-11-28 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Answered a day late', given: [...three, said('2026-11-28 10:00', yes)], at: '2026-11-30 09:00', reads: [{ state: 'met late' }] },
  { name: 'Not in care: nobody reviews their care', given: three.slice(1), at: '2026-11-28 00:00', reads: [] },
  { name: 'Away without agreement, and known where, is not one of the three', given: [...two, gone('2026-11-20 22:00', 'A')], at: '2026-11-28 00:00', reads: [] },
  { name: 'Six times spread over a year', given: [{ ...inCare, on: '2026-01-02 10:00' }, ...spread], at: '2026-11-27 23:59', reads: [{ state: 'open', due: '2026-11-27' }] },
  { name: 'On the Isle of Man it is owed, and no number is known', where: 'isle-of-man', given: three, at: '2026-11-28 00:00', reads: [{ state: 'cannot tell' }] },
])
