import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-01-12 10:00', says: { legalStatus: 'C2' } }
const begun = (on: string) => ({ did: 'life-story.begun', on, says: { with: 'amina' } })

export default dutyCases('permanence/life-story', [
  { name: 'Six months are not over', given: [inCare], at: '2026-07-12 23:59', reads: [{ state: 'open', due: '2026-07-12' }] },
  { name: 'They are over', given: [inCare], at: '2026-07-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Begun on the last day', given: [inCare, begun('2026-07-12 16:00')], at: '2026-08-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Begun the day after', given: [inCare, begun('2026-07-13 16:00')], at: '2026-08-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'Their story from before goes on', given: [begun('2025-01-12 16:00'), inCare], at: '2026-08-01 09:00', reads: [{ state: 'met' }] },
  { name: 'The one from before was finished', given: [begun('2025-01-12 16:00'), { did: 'life-story.finished', on: '2025-09-01' }, inCare], at: '2026-07-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Home again', given: [inCare, { did: 'care-episode.ended', on: '2026-03-01' }], at: '2026-08-01 09:00', reads: [{ state: 'not needed' }] },
])
