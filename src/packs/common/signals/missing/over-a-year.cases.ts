import { signalCases } from '../../../../readings/signal/index.ts'

const gone = (on: string, kind = 'M') => ({ did: 'missing-episode.started', record: on, on, says: { kind } })
const five = ['2026-01-10 21:00', '2026-03-07 21:00', '2026-03-28 22:00', '2026-06-13 21:00', '2026-08-22 21:00'].map((on) => gone(on))
const six = [...five, gone('2026-11-14 21:00')]

export default signalCases('missing/over-a-year', [
  { name: 'Five times in a year: nothing is said', given: five, at: '2026-11-21 12:00', reads: [] },
  { name: 'Six times, in five months of the year', given: six, at: '2026-11-21 12:00', reads: [{ says: /^Missing 6 times in 365 days, in 5 different months$/, until: '2027-01-10 21:00' }] },
  { name: 'The minute before the first is a year ago', given: six, at: '2027-01-10 20:59', reads: [{ says: /6 times/ }] },
  { name: 'The first is a year ago: time alone ends it', given: six, at: '2027-01-10 21:00', reads: [] },
  { name: 'One of them was away without agreement, and known where', given: [...five, gone('2026-11-14 21:00', 'A')], at: '2026-11-21 12:00', reads: [] },
  { name: 'One was a mistake and withdrawn', given: [...six, { ...six[5]!, withdraws: true as const, why: 'At her aunt’s' }], at: '2026-11-21 12:00', reads: [] },
])
