import { indicatorCases } from '../../../../readings/indicator/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'C2' } }
const lives = (type: string) => ({ did: 'placement.started', on: '2026-03-02 12:00', says: { home: 'elm-house', type }, naming: ['home'] })
const gone = { did: 'missing-episode.started', on: '2026-11-20 22:00', says: { kind: 'M' } }
const at = '2026-11-30 09:00'

export default indicatorCases('missing/not-in-care', [
  { name: 'Lives with family', given: [gone], at, reads: [{ on: '2026-11-20', counted: 'yes' }] },
  { name: 'In care, in a children’s home', given: [inCare, lives('K2'), gone], at, reads: [{ on: '2026-11-20', counted: 'no', why: /elsewhere/ }] },
  { name: 'Left care before', given: [inCare, lives('K2'), { did: 'placement.ended', on: '2026-10-01 10:00' }, { did: 'care-episode.ended', on: '2026-10-01 10:00' }, gone], at, reads: [{ on: '2026-11-20', counted: 'yes' }] },
  { name: 'Came into care that day, at a time nobody wrote', given: [{ ...inCare, on: '2026-11-20' }, gone], at, reads: [{ on: '2026-11-20', counted: 'cannot tell' }] },
  { name: 'In care, and nobody wrote where', given: [inCare, gone], at, reads: [{ on: '2026-11-20', counted: 'cannot tell', why: /not written/ }] },
  { name: 'Away without agreement, and known where', given: [inCare, lives('K2'), { ...gone, says: { kind: 'A' } }], at, reads: [] },
])
