import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-09-07 15:00', says: { legalStatus: 'V2' } }
const decided = (on: string, says: { readonly [field: string]: unknown } = {}) =>
  ({ did: 'care-decision.decided', on, says: { comesIn: true, planned: false, whyNow: 'Her mother is in hospital', ...says } })

export default dutyCases('care-plan/entry-decided', [
  { name: 'Written before they came', given: [decided('2026-09-07 14:00'), inCare], at: '2026-09-08 09:00', reads: [{ state: 'met', due: '2026-09-07 15:00' }] },
  { name: 'Written a minute after', given: [inCare, decided('2026-09-07 15:01')], at: '2026-09-08 09:00', reads: [{ state: 'met late' }] },
  { name: 'Not written', given: [inCare], at: '2026-09-07 15:01', reads: [{ state: 'overdue' }] },
  { name: 'It does not say why now', given: [decided('2026-09-07 14:00', { whyNow: ' ' }), inCare], at: '2026-09-08 09:00', reads: [{ state: 'overdue', why: /why now/ }] },
  { name: 'It does not say whether it was planned', given: [decided('2026-09-07 14:00', { planned: undefined }), inCare], at: '2026-09-08 09:00', reads: [{ state: 'overdue', why: /planned/ }] },
  { name: 'Decided that they stay at home', given: [decided('2026-09-07 14:00', { comesIn: false }), inCare], at: '2026-09-08 09:00', reads: [{ state: 'overdue', why: /do not come/ }] },
  {
    name: 'The decision about an earlier time in care',
    given: [
      decided('2024-01-08 09:00'), { did: 'care-episode.started', record: 'before', on: '2024-01-08 10:00' },
      { did: 'care-episode.ended', record: 'before', on: '2024-06-01 10:00' }, inCare,
    ],
    at: '2026-09-08 09:00', reads: [{ state: 'met' }, { state: 'overdue' }],
  },
  { name: 'Home again', given: [inCare, { did: 'care-episode.ended', on: '2026-09-09 10:00' }], at: '2026-09-20 09:00', reads: [{ state: 'not needed' }] },
])
