import { dutyCases } from '../../../../readings/duty/index.ts'

const called = (kind = 'INITIAL') => ({ did: 'protection-conference.called', on: '2026-11-09 10:00', says: { kind, plannedFor: { day: '2026-11-23' } } })
const shared = (on: string, says: { readonly [field: string]: unknown } = { with: 'Both parents' }) => ({ did: 'protection-conference.report-shared', on, says })

export default dutyCases('conference/report-shared', [
  { name: 'Three working days before a first conference on a Monday: Wednesday', given: [called()], at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }] },
  { name: 'Thursday begins', given: [called()], at: '2026-11-19 00:00', reads: [{ state: 'overdue', due: '2026-11-18' }] },
  { name: 'Five working days before a review: the Monday of the week before', given: [called('REVIEW')], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'Gone through in time', given: [called(), shared('2026-11-18 17:00')], at: '2026-11-24 09:00', reads: [{ state: 'met' }] },
  { name: 'Gone through the day after', given: [called(), shared('2026-11-19 09:00')], at: '2026-11-24 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Put off for a week: the day moves with it', at: '2026-11-24 09:00', reads: [{ state: 'open', due: '2026-11-25' }],
    given: [called(), { did: 'protection-conference.put-off', on: '2026-11-18', says: { plannedFor: { day: '2026-11-30' } } }],
  },
  { name: 'It does not say with whom', given: [called(), shared('2026-11-17', {})], at: '2026-11-24 09:00', reads: [{ state: 'cannot tell', why: /with whom/ }] },
  { name: 'Called, with no day yet', given: [{ ...called(), says: { kind: 'INITIAL' } }], at: '2026-11-24 09:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  { name: 'Called off', given: [called(), { did: 'protection-conference.cancelled', on: '2026-11-17' }], at: '2026-11-24 09:00', reads: [{ state: 'not needed' }] },
])
