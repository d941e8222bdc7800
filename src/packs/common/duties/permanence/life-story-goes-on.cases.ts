import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2025-11-03 10:00', says: { legalStatus: 'C2' } }
const begun = { did: 'life-story.begun', on: '2026-01-12 10:00', says: { with: 'amina' } }
const chapter = (on: string) => ({ did: 'life-story.chapter', on, says: { about: 'The house by the sea' } })

export default dutyCases('permanence/life-story-goes-on', [
  { name: 'Not begun: another duty says so', given: [inCare], at: '2026-07-13 00:00', reads: [] },
  { name: 'Six months are not over', given: [inCare, begun], at: '2026-07-12 23:59', reads: [{ state: 'open', due: '2026-07-12' }] },
  { name: 'They are over', given: [inCare, begun], at: '2026-07-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'A part was added on the last day', given: [inCare, begun, chapter('2026-07-12 16:00')], at: '2026-08-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-01-12' }] },
  { name: 'A part was added the day after', given: [inCare, begun, chapter('2026-07-13 16:00')], at: '2026-08-01 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2027-01-13' }] },
  { name: 'It is finished', given: [inCare, begun, { did: 'life-story.finished', on: '2026-05-01 10:00' }], at: '2026-08-01 09:00', reads: [{ state: 'not needed', why: /finished/ }] },
  { name: 'Home again', given: [inCare, begun, { did: 'care-episode.ended', on: '2026-03-01 10:00' }], at: '2026-08-01 09:00', reads: [{ state: 'not needed', why: /no longer in care/ }] },
])
