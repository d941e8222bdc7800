import { signalCases } from '../../../../readings/signal/index.ts'

const away = (record: string, from: string, to: string | null, about = 'child', kind = 'M') => [
  { did: 'missing-episode.started', record, about, on: from, says: { kind, home: 'elm-house' }, naming: ['home'] },
  ...(to ? [{ did: 'missing-episode.returned', record, about, on: to }] : []),
]
const two = [...away('one', '2026-09-07 21:00', '2026-09-08 08:00'), ...away('two', '2026-10-10 22:00', '2026-10-11 07:00')]
const three = [...two, ...away('three', '2026-11-20 22:00', '2026-11-21 09:10')]
const livesThere = (about: string) => ({ did: 'placement.started', record: `${about}-placement`, about, on: '2026-06-01 12:00', says: { home: 'elm-house' }, naming: ['home'] })

export default signalCases('missing/repeat', [
  { name: 'Twice in ninety days: nothing is said', given: two, at: '2026-11-21 12:00', reads: [] },
  {
    name: 'Three times in ninety days',
    given: three, at: '2026-11-21 12:00', reads: [{ says: /^Missing 3 times in 90 days$/, until: '2026-12-06 21:00', others: {} }],
  },
  { name: 'The minute before the first is ninety days ago', given: three, at: '2026-12-06 20:59', reads: [{ says: /3 times/ }] },
  { name: 'The first is ninety days ago: time alone ends it', given: three, at: '2026-12-06 21:00', reads: [] },
  {
    name: 'Four times: the last three keep it alight',
    given: [...away('zero', '2026-09-01 21:00', '2026-09-01 23:00'), ...three],
    at: '2026-11-21 12:00', reads: [{ says: /4 times/, until: '2026-12-06 21:00' }],
  },
  {
    name: 'One of the three was a mistake and withdrawn',
    given: [...three, { did: 'missing-episode.started', record: 'two', on: '2026-10-10 22:00', written: '2026-10-12 09:00', withdraws: true, why: 'At her aunt’s, as agreed' }],
    at: '2026-11-21 12:00', reads: [],
  },
  {
    name: 'One of the three was away without agreement, and is called so',
    given: [...two, ...away('three', '2026-11-20 22:00', '2026-11-21 09:10', 'child', 'A')],
    at: '2026-11-21 12:00', reads: [{ says: /^Missing, or away without agreement, 3 times/ }],
  },
  {
    name: 'A child of the same home was missing on two of the nights',
    given: [...three, livesThere('joy'), ...away('joy-1', '2026-10-10 23:30', '2026-10-11 07:00', 'joy'), ...away('joy-2', '2026-11-21 01:00', null, 'joy')],
    at: '2026-11-21 12:00', reads: [{ says: /3 times/, others: { joy: /^Missing at the same time twice$/ } }],
  },
  {
    name: 'A child of the same home was missing on another night',
    given: [...three, livesThere('joy'), ...away('joy-1', '2026-10-11 07:01', '2026-10-11 12:00', 'joy')],
    at: '2026-11-21 12:00', reads: [{ says: /3 times/, others: {} }],
  },
  {
    name: 'A child who has moved away since was missing from the same home that night',
    given: [...three, ...away('joy-1', '2026-09-07 22:00', '2026-09-08 02:00', 'joy')],
    at: '2026-11-21 12:00', reads: [{ says: /3 times/, others: { joy: /^Missing at the same time once$/ } }],
  },
  {
    name: 'Roughly at the same time: it says perhaps',
    given: [...three, ...away('joy-1', '2026-09-07 12:00', 'about 2026-09-07 20:30/21:30', 'joy')],
    at: '2026-11-21 12:00', reads: [{ says: /3 times/, others: { joy: /^Perhaps missing at the same time once/ } }],
  },
])
