import { signalCases } from '../../../../readings/signal/index.ts'

const away = (record: string, from: string, to: string, how?: string) => [
  { did: 'missing-episode.started', record, on: from, says: { kind: 'M' } }, { did: 'missing-episode.returned', record, on: to, says: how ? { how } : {} },
]
const one = away('one', '2026-10-10 19:00', '2026-10-10 22:00')
const two = away('two', '2026-11-06 19:00', '2026-11-07 05:59', 'brought-by-other')
const at = '2026-11-21 12:00'

export default signalCases('missing/late-at-night', [
  { name: 'Once', given: one, at, reads: [] },
  { name: 'Twice: at ten at night, and a minute before six in the morning', given: [...one, ...two], at, reads: [{ says: /^Came back .* 2 times in 90 days, once brought by someone else$/, until: '2027-01-08 22:00' }] },
  { name: 'A minute before ten is not night', given: [...away('one', '2026-10-10 19:00', '2026-10-10 21:59'), ...two], at, reads: [] },
  { name: 'Six in the morning is not night', given: [...one, ...away('two', '2026-11-06 19:00', '2026-11-07 06:00')], at, reads: [] },
  { name: 'Only the day is known: nothing is said of the night', given: [...one, ...away('two', '2026-11-06 19:00', '2026-11-07')], at, reads: [] },
  { name: 'The first is more than ninety days ago', given: [...one, ...two], at: '2027-01-10 12:00', reads: [] },
  { name: 'One was a mistake and withdrawn', given: [...one, ...two, { ...two[0]!, withdraws: true as const, why: 'Another child' }], at, reads: [] },
])
