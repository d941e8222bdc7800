import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-08-24 10:00', says: { legalStatus: 'C2' } }
const review = (record: string, on: string) => ({ did: 'care-review.held', record, on, says: { met: true } })
const contact = (on: string) => ({ did: 'reviewing-officer-contact.happened', on, says: { kind: 'FILE' } })
const first = review('one', '2026-09-14 10:00')

export default dutyCases('care-review/midpoint', [
  { name: 'Three months are not over', given: [inCare, first], at: '2026-12-14 23:59', reads: [{ state: 'open', due: '2026-12-14' }] },
  { name: 'They are over', given: [inCare, first], at: '2026-12-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'The record was read on the last day', given: [inCare, first, contact('2026-12-14 11:00')], at: '2026-12-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Read the day after', given: [inCare, first, contact('2026-12-15 11:00')], at: '2026-12-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'A contact before the review', given: [inCare, contact('2026-09-10 11:00'), first], at: '2026-12-15 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'The next review came first', given: [inCare, first, review('two', '2026-11-30 10:00')], at: '2026-12-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-02-28' }],
  },
  { name: 'A contact some time on the day of the review: we cannot tell', given: [inCare, first, contact('2026-09-14')], at: '2026-12-15 00:00', reads: [{ state: 'cannot tell', why: /too rough/ }] },
  { name: 'Left care', given: [inCare, first, { did: 'care-episode.ended', on: '2026-11-01 12:00' }], at: '2026-12-20 09:00', reads: [{ state: 'not needed' }] },
])
