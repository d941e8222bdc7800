import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-08-24 10:00', says: { legalStatus: 'C2' } }
const review = { did: 'care-review.held', on: '2026-09-14 10:00', says: { met: true } }
const sent = (on: string, says: { readonly [field: string]: unknown } = { childTold: true }) => ({ did: 'care-review.record-sent', on, says: { to: 'Everybody', ...says } })

export default dutyCases('care-review/record-sent', [
  { name: 'Twenty working days are not over', given: [inCare, review], at: '2026-10-12 23:59', reads: [{ state: 'open', due: '2026-10-12' }] },
  { name: 'They are over', given: [inCare, review], at: '2026-10-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Sent on the last day', given: [inCare, review, sent('2026-10-12 17:00')], at: '2026-10-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Sent the day after', given: [inCare, review, sent('2026-10-13 09:00')], at: '2026-10-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Everybody has it but the child', given: [inCare, review, sent('2026-10-01 17:00', { childTold: false })], at: '2026-10-13 00:00', reads: [{ state: 'overdue', why: /child was not told/ }] },
  {
    name: 'The child was told later', given: [inCare, review, sent('2026-10-01 17:00', { childTold: false }), sent('2026-10-08 17:00')], at: '2026-10-20 09:00', reads: [{ state: 'met' }],
  },
  { name: 'The decisions alone', given: [inCare, review, { did: 'care-review.decisions-sent', on: '2026-09-16', says: { to: 'All' } }], at: '2026-10-13 00:00', reads: [{ state: 'overdue' }] },
])
