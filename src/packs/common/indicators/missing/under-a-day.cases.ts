import { indicatorCases } from '../../../../readings/indicator/index.ts'

const gone = { did: 'missing-episode.started', on: '2026-11-20 22:00', says: { kind: 'M' } }
const back = (on: string) => ({ did: 'missing-episode.returned', on })
const at = '2026-11-30 09:00'

export default indicatorCases('missing/under-a-day', [
  { name: 'Back at hour 24', given: [gone, back('2026-11-21 22:00')], at, reads: [{ on: '2026-11-20', counted: 'yes' }] },
  { name: 'Back a minute later', given: [gone, back('2026-11-21 22:01')], at, reads: [{ on: '2026-11-20', counted: 'no', why: /more than 24/ }] },
  { name: 'Still missing, and 24 hours are not over', given: [gone], at: '2026-11-21 21:59', reads: [{ on: '2026-11-20', counted: 'cannot tell', why: /not over/ }] },
  { name: 'Still missing after 24 hours', given: [gone], at: '2026-11-21 22:00', reads: [{ on: '2026-11-20', counted: 'no' }] },
  { name: 'Only the days are known, one after the other', given: [{ ...gone, on: '2026-11-20' }, back('2026-11-21')], at, reads: [{ on: '2026-11-20', counted: 'cannot tell', why: /too rough/ }] },
  { name: 'Away without agreement, and known where', given: [{ ...gone, says: { kind: 'A' } }, back('2026-11-21 07:00')], at, reads: [] },
  { name: 'Withdrawn', given: [gone, { ...gone, withdraws: true, why: 'At her aunt’s' }], at, reads: [] },
])
