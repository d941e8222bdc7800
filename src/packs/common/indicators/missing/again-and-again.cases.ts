import { indicatorCases } from '../../../../readings/indicator/index.ts'

const gone = (on: string, kind = 'M') => ({ did: 'missing-episode.started', record: on, on: `${on} 21:00`, says: { kind } })
const at = '2026-11-30 09:00'

export default indicatorCases('missing/again-and-again', [
  { name: 'Never missing', given: [], at, reads: [] },
  { name: 'Once', given: [gone('2026-06-10')], at, reads: [{ on: '2026-06-10', counted: 'no', why: /once/ }] },
  { name: 'Three times in ninety days is one child, on the day of the first', given: ['2026-06-10', '2026-07-01', '2026-08-20'].map((d) => gone(d)), at, reads: [{ on: '2026-06-10', counted: 'yes' }] },
  { name: 'Three times, and not within ninety days', given: ['2026-04-10', '2026-07-01', '2026-08-20'].map((d) => gone(d)), at, reads: [{ on: '2026-04-10', counted: 'no', why: /3 times in the year/ }] },
  { name: 'The last day of one year and the first of the next are two', given: [gone('2026-03-31'), gone('2026-04-01')], at, reads: [{ on: '2026-03-31', counted: 'no' }, { on: '2026-04-01', counted: 'no' }] },
  { name: 'A pattern that the new year completed belongs to it', given: ['2026-03-01', '2026-03-20', '2026-04-02'].map((d) => gone(d)), at, reads: [{ on: '2026-03-01', counted: 'no' }, { on: '2026-04-02', counted: 'yes' }] },
  { name: 'Away without agreement, and known where', given: [gone('2026-06-10', 'A')], at, reads: [] },
])
