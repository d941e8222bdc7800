import { indicatorCases } from '../../../../readings/indicator/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'C2' } }
const lives = (type: string) => ({ did: 'placement.started', on: '2026-03-02 12:00', says: { home: 'elm-house', type }, naming: ['home'] })
const gone = { did: 'missing-episode.started', on: '2026-11-20 22:00', says: { kind: 'M' } }
const at = '2026-11-30 09:00'

export default indicatorCases('missing/from-foster-care', [
  { name: 'Lived there', given: [inCare, lives('U3'), gone], at, reads: [{ on: '2026-11-20', counted: 'yes' }] },
  { name: 'Lived in another kind of home', given: [inCare, lives('K2'), gone], at, reads: [{ on: '2026-11-20', counted: 'no', why: /elsewhere/ }] },
  { name: 'Moved there the day after', given: [inCare, lives('K2'), { ...lives('U3'), record: 'next', on: '2026-11-21 12:00' }, gone], at, reads: [{ on: '2026-11-20', counted: 'no' }] },
  { name: 'Not in care', given: [gone], at, reads: [{ on: '2026-11-20', counted: 'no' }] },
  { name: 'What kind of home it is was not written', given: [inCare, { ...lives('U3'), says: { home: 'elm-house' } }, gone], at, reads: [{ on: '2026-11-20', counted: 'cannot tell', why: /not written/ }] },
  { name: 'Away without agreement, and known where', given: [inCare, lives('K2'), { ...gone, says: { kind: 'A' } }], at, reads: [] },
])
