import { indicatorCases } from '../../../../readings/indicator/index.ts'

const back = (on = '2026-11-21 09:10') => [
  { did: 'missing-episode.started', record: 'episode', on: '2026-11-20 22:00', says: { home: 'elm-house' }, naming: ['home'] },
  { did: 'missing-episode.returned', record: 'episode', on },
]
const post = (about: string, unit: string) => ({ did: 'post.started', record: `${about}-post`, about, on: '2025-01-06', says: { unit } })
const people = [post('kit', 'listening-team'), post('rosa', 'elm-house')]
const held = (on: string, interviewer = 'kit') => ({ did: 'return-interview.held', record: 'interview', on, says: { episode: 'episode', interviewer } })
const saidNo = ['2026-11-22 10:00', '2026-11-23 10:00'].flatMap((on) => [
  { did: 'return-interview.offered', record: 'interview', on, says: { episode: 'episode' } }, { did: 'return-interview.declined', record: 'interview', on },
])
const later = '2026-11-30 09:00'

export default indicatorCases('missing/return-interviews-in-time', [
  { name: 'Still missing: not counted yet', given: back().slice(0, 1), at: later, reads: [] },
  { name: 'Held at hour 72', given: [...people, ...back(), held('2026-11-24 09:10')], at: later, reads: [{ on: '2026-11-21', counted: 'yes' }] },
  { name: 'Held a minute later', given: [...people, ...back(), held('2026-11-24 09:11')], at: later, reads: [{ on: '2026-11-21', counted: 'no', why: /after the 72 hours/ }] },
  { name: 'Never held', given: back(), at: later, reads: [{ on: '2026-11-21', counted: 'no' }] },
  {
    name: 'The 72 hours still run: counted apart, not as no',
    given: back(), at: '2026-11-22 09:00', reads: [{ on: '2026-11-21', counted: 'cannot tell', why: /not over/ }],
  },
  { name: 'Held by somebody who works in the home', given: [...people, ...back(), held('2026-11-22 10:00', 'rosa')], at: later, reads: [{ on: '2026-11-21', counted: 'no', why: /not independent/ }] },
  { name: 'Held by somebody with no post on the record', given: [...back(), held('2026-11-22 10:00', 'ash')], at: later, reads: [{ on: '2026-11-21', counted: 'cannot tell', why: /independent/ }] },
  { name: 'The child said no twice', given: [...back(), ...saidNo], at: later, reads: [{ on: '2026-11-21', counted: 'no', why: /^Declined twice/ }] },
  {
    name: 'Came back some time on Saturday, and it was held on Tuesday at noon: we cannot tell',
    given: [...people, ...back('2026-11-21'), held('2026-11-24 12:00')], at: later, reads: [{ on: '2026-11-21', counted: 'cannot tell', why: /too rough/ }],
  },
  { name: 'Before the guidance of January 2014', given: back('2014-01-15 09:00').map((g) => ({ ...g, on: g.did.endsWith('started') ? '2014-01-14 22:00' : g.on })), at: later, reads: [] },
])
