import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-08-24 10:00', says: { legalStatus: 'V2' } }
const review = (on: string, says: { readonly [field: string]: unknown } = { met: true }) => ({ did: 'care-review.held', on, says })

export default dutyCases('care-review/first', [
  { name: 'Twenty working days, with a bank holiday between, are not over', given: [inCare], at: '2026-09-22 23:59', reads: [{ state: 'open', due: '2026-09-22' }] },
  { name: 'They are over', given: [inCare], at: '2026-09-23 00:00', reads: [{ state: 'overdue', due: '2026-09-22' }] },
  { name: 'On the Isle of Man 28 days are a day sooner', where: 'isle-of-man', given: [inCare], at: '2026-09-21 23:59', reads: [{ state: 'open', due: '2026-09-21' }] },
  { name: 'There it is late the next day', where: 'isle-of-man', given: [inCare], at: '2026-09-22 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Held on the last day', given: [inCare, review('2026-09-22 16:00')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Held the day after', given: [inCare, review('2026-09-23 09:00')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'Done on paper', given: [inCare, review('2026-09-20', { met: false })], at: '2026-09-23 00:00', reads: [{ state: 'overdue', why: /on paper/ }] },
  { name: 'A review that does not say whether people met counts', given: [inCare, review('2026-09-20', {})], at: '2026-09-23 00:00', reads: [{ state: 'met' }] },
  {
    name: 'A review from an earlier time in care is not this one', given: [
      { did: 'care-episode.started', record: 'before', on: '2024-01-08' }, review('2024-02-01'), { did: 'care-episode.ended', record: 'before', on: '2024-06-01' }, inCare,
    ],
    at: '2026-09-23 00:00', reads: [{ state: 'met' }, { state: 'overdue' }],
  },
  {
    name: 'Home again before it was due', given: [inCare, { did: 'care-episode.ended', on: '2026-09-01 12:00' }], at: '2026-10-01 09:00',
    reads: [{ state: 'not needed', why: /no longer in care/ }],
  },
  { name: 'Some time in August: we cannot tell whether it is late yet', given: [{ ...inCare, on: '2026-08' }], at: '2026-09-15 09:00', reads: [{ state: 'cannot tell', why: /too roughly/ }] },
  {
    name: 'The review was written on the wrong child and withdrawn',
    given: [inCare, review('2026-09-20 10:00'), { did: 'care-review.held', on: '2026-09-20 10:00', written: '2026-09-21 09:00', withdraws: true, why: 'A brother’s' }],
    at: '2026-09-23 00:00', reads: [{ state: 'overdue' }],
  },
  { name: 'In care for short breaks, which nobody wrote', given: [{ ...inCare, says: { legalStatus: 'V4' } }], at: '2026-09-23 00:00', reads: [{ state: 'cannot tell', why: /breaks are not written/ }] },
  {
    name: 'In care for short breaks, which have a clock of their own', given: [{ ...inCare, says: { legalStatus: 'V4' } }, { did: 'short-break.agreed', on: '2026-08-20' }],
    at: '2026-09-23 00:00', reads: [],
  },
])
