import { dutyCases } from '../../../../readings/duty/index.ts'

const back = [
  { did: 'missing-episode.started', record: 'episode', on: '2026-11-20 22:00', says: { home: 'elm-house' }, naming: ['home'] },
  { did: 'missing-episode.returned', record: 'episode', on: '2026-11-21 09:10' },
]
const post = (about: string, unit: string, role: string) => ({ did: 'post.started', record: `${about}-post`, about, on: '2025-01-06', says: { role, unit }, naming: ['unit'] })
const people = [post('kit', 'listening-team', 'return-interviewer'), post('rosa', 'elm-house', 'home-manager')]
const held = (on: string, says: { readonly [field: string]: unknown } = { interviewer: 'kit' }) =>
  ({ did: 'return-interview.held', record: 'interview', on, says: { episode: 'episode', ...says }, naming: ['interviewer'] })
const onSunday = (says: { readonly [field: string]: unknown }) => held('2026-11-22 10:00', says)
const heldBy = (interviewer: string) => onSunday({ interviewer })
const offered = (on: string) => ({ did: 'return-interview.offered', record: 'interview', on, says: { episode: 'episode' } })
const declined = (on: string) => ({ did: 'return-interview.declined', record: 'interview', on, says: { words: 'Leave me alone' } })
const firstNo = [offered('2026-11-22 10:00'), declined('2026-11-22 10:05')]
const secondNo = [offered('2026-11-23 16:00'), declined('2026-11-23 16:10')]
const unsure = [{ state: 'cannot tell', why: /independent of the home/ }] as const
const notIndependent = [{ state: 'overdue', why: /not independent of it/ }] as const
/** Past hour 72 for a child back on Saturday morning. */
const at = '2026-11-24 12:00'

export default dutyCases('missing/return-interview', [
  { name: 'Still missing: nothing is owed yet', given: back.slice(0, 1), at: '2026-11-21 09:00', reads: [] },
  { name: 'Hour 72', given: back, at: '2026-11-24 09:10', reads: [{ state: 'open', due: '2026-11-24 09:10' }] },
  { name: 'A minute past hour 72', given: back, at: '2026-11-24 09:11', reads: [{ state: 'overdue', due: '2026-11-24 09:10' }] },
  {
    name: 'Held on the third day by somebody independent',
    given: [...people, ...back, held('2026-11-24 09:10')], at: '2026-11-30 09:00', reads: [{ state: 'met' }],
  },
  { name: 'Held a minute too late', given: [...people, ...back, held('2026-11-24 09:11')], at: '2026-11-30 09:00', reads: [{ state: 'met late' }] },
  { name: 'Held by the manager of the home: not independent', given: [...people, ...back, heldBy('rosa')], at, reads: notIndependent },
  {
    name: 'Held by somebody who managed the home until last year',
    given: [
      ...people, { did: 'post.ended', record: 'rosa-post', about: 'rosa', on: '2025-12-31' },
      { ...post('rosa', 'listening-team', 'return-interviewer'), record: 'rosa-new', on: '2026-01-05' }, ...back, heldBy('rosa'),
    ],
    at, reads: [{ state: 'met' }],
  },
  { name: 'Held by somebody we only know by name', given: [...back, onSunday({ interviewerName: 'A charity worker' })], at, reads: unsure },
  { name: 'Held by a worker with no post on the record', given: [...back, heldBy('kit')], at, reads: unsure },
  { name: 'It does not say who held it', given: [...back, onSunday({})], at, reads: [{ state: 'cannot tell', why: /who held/ }] },
  {
    name: 'The child said no once: it is offered again',
    given: [...back, ...firstNo], at: '2026-11-23 09:00', reads: [{ state: 'open', why: /Declined once/ }],
  },
  {
    name: 'The child said no twice, and was asked again in between',
    given: [...back, ...firstNo, ...secondNo],
    at: '2026-11-25 09:00', reads: [{ state: 'not needed', why: /^Declined twice, and offered again after the first$/ }],
  },
  {
    name: 'Two noes, and no second offer on the record',
    given: [...back, ...firstNo, ...secondNo.slice(1)],
    at: '2026-11-25 09:00', reads: [{ state: 'overdue', why: /not on the record as offered again/ }],
  },
  {
    name: 'It turned out she came back on Saturday evening: the clock moves',
    given: [...back, { did: 'missing-episode.returned', record: 'episode', on: '2026-11-21 19:30', written: '2026-11-22 09:00', amends: 2, why: 'The neighbour saw her' }],
    at, reads: [{ state: 'open', due: '2026-11-24 19:30' }],
  },
  {
    name: 'Nobody wrote which home she went from: it is the one she lived in, and its manager held it',
    given: [
      ...people, { did: 'placement.started', on: '2026-03-02 12:00', says: { home: 'elm-house', type: 'K2' }, naming: ['home'] },
      { did: 'missing-episode.started', record: 'episode', on: '2026-11-20 22:00' }, ...back.slice(1), heldBy('rosa'),
    ],
    at, reads: notIndependent,
  },
  {
    name: 'Held by a worker whose post does not say where',
    given: [post('kit', '', 'return-interviewer'), ...back, heldBy('kit')].map((g) => (g.did === 'post.started' ? { ...g, says: {} } : g)),
    at, reads: unsure,
  },
  {
    name: 'Held by somebody who began to work in the home some time that month',
    given: [...people, { ...post('kit', 'elm-house', 'home-worker'), record: 'kit-home', on: '2026-11', written: '2026-11-20 09:00' }, ...back, heldBy('kit')],
    at, reads: unsure,
  },
  {
    name: 'Held before she was back, over the phone',
    given: [...people, ...back, held('2026-11-21 08:00')], at, reads: [{ state: 'overdue', why: /before the child was back/ }],
  },
  {
    name: 'It does not say which time missing it was about',
    given: [...people, ...back, onSunday({ interviewer: 'kit', episode: undefined })],
    at, reads: [{ state: 'cannot tell', why: /which time missing/ }],
  },
  {
    name: 'It was about another time missing',
    given: [...people, ...back, onSunday({ interviewer: 'kit', episode: 'last-month' })], at, reads: [{ state: 'overdue' }],
  },
  {
    name: 'Two noes on two records, asked again in between',
    given: [...back, ...firstNo, ...secondNo.map((g) => ({ ...g, record: 'again' }))], at: '2026-11-25 09:00', reads: [{ state: 'not needed' }],
  },
  {
    name: 'Nobody offered it, and what got in the way is written: it is still owed',
    given: [...back, { did: 'return-interview.not-offered', on: '2026-11-22 10:00', says: { episode: 'episode', why: 'No interviewer free' } }],
    at, reads: [{ state: 'overdue', why: /still owed/ }],
  },
  {
    name: 'She came back some time on Saturday, and it was held on Tuesday at noon: we cannot tell',
    given: [...people, back[0]!, { ...back[1]!, on: '2026-11-21', written: '2026-11-21 12:00' }, held('2026-11-24 12:00')],
    at: '2026-11-30 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
  {
    name: 'The episode was a mistake and withdrawn',
    given: [...back, { ...back[0]!, written: '2026-11-21 12:00', withdraws: true, why: 'At her aunt’s, as agreed' }], at, reads: [],
  },
  {
    name: 'Before the guidance of January 2014 the pack holds no rule',
    given: [{ ...back[1]!, on: '2014-01-15 23:59' }], at: '2014-02-01 09:00', reads: [{ state: 'no rule in force' }],
  },
  {
    name: 'From its first day it does',
    given: [{ ...back[1]!, on: '2014-01-16 00:00' }], at: '2014-01-19 00:00', reads: [{ state: 'open', due: '2014-01-19 00:00' }],
  },
])
