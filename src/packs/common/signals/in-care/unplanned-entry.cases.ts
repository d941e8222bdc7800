import { signalCases } from '../../../../readings/signal/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-09-07 10:00' }
const decided = (planned: boolean, on = '2026-09-07 09:00') => ({ did: 'care-decision.decided', on, says: { comesIn: true, planned } })
const moved = (planned: boolean) => ({ did: 'placement.started', on: '2026-09-07 15:00', says: { home: 'elm', planned }, naming: ['home'] })

export default signalCases('in-care/unplanned-entry', [
  { name: 'Decided, and not planned', given: [decided(false), inCare], at: '2026-09-08 09:00', reads: [{ says: /^Came into care without it being planned$/ }] },
  { name: 'Planned', given: [decided(true), inCare, moved(true)], at: '2026-09-08 09:00', reads: [] },
  { name: 'Nobody wrote a decision, and the first move was not planned', given: [inCare, moved(false)], at: '2026-09-08 09:00', reads: [{ says: /without/ }] },
  { name: 'Nobody wrote either: nothing is said', given: [inCare], at: '2026-09-08 09:00', reads: [] },
  { name: 'The first review has looked at it', given: [decided(false), inCare, { did: 'care-review.held', on: '2026-09-28 10:00', says: { met: true } }], at: '2026-10-01 09:00', reads: [] },
  { name: 'Home again', given: [decided(false), inCare, { did: 'care-episode.ended', on: '2026-09-20' }], at: '2026-10-01 09:00', reads: [] },
  {
    name: 'An earlier time in care was not planned', given: [
      decided(false, '2024-01-08 09:00'), { did: 'care-episode.started', record: 'before', on: '2024-01-08' }, { did: 'care-episode.ended', record: 'before', on: '2024-06-01' }, inCare,
    ],
    at: '2026-09-08 09:00', reads: [],
  },
])
