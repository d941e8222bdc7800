import { dutyCases } from '../../../../readings/duty/index.ts'

const told = { did: 'disclosure.told', on: '2026-11-21 20:55', written: '2026-11-21 21:20', says: { words: 'He makes me', safeNow: 'not-sure' } }
const passedOn = (on: string, toldWho: string) => ({ did: 'disclosure.passed-on', on, says: { toldWho, what: 'Will ring back' } })
const decided = (on: string, by?: string) =>
  ({ did: 'disclosure.decided', on, says: { decision: 'Strategy discussion tomorrow', safeguard: 'Stays in tonight', ...(by ? { decidedBy: by } : {}) }, naming: ['decidedBy'] })
const post = (about: string, role: string) => ({ did: 'post.started', record: `${about}-post`, about, on: '2026-01-05', says: { role, unit: 'elm-house' } })

export default dutyCases('disclosure/goes-up', [
  { name: 'An hour is not over', given: [told], at: '2026-11-21 21:55', reads: [{ state: 'open', due: '2026-11-21 21:55' }] },
  {
    name: 'An hour and a minute, and nobody was told',
    given: [told], at: '2026-11-21 21:56', reads: [{ state: 'overdue', due: '2026-11-21 21:55' }],
  },
  {
    name: 'The home manager was told, and nothing is decided',
    given: [told, passedOn('2026-11-21 21:30', 'home-manager')],
    at: '2026-11-22 09:00', reads: [{ state: 'overdue', why: /^Told, but nothing decided yet$/ }],
  },
  {
    name: 'Something was decided, and nobody who can act was told',
    given: [told, passedOn('2026-11-21 21:30', 'parent'), decided('2026-11-21 21:40')],
    at: '2026-11-22 09:00', reads: [{ state: 'overdue', why: /nobody who can act/ }],
  },
  {
    name: 'Told and decided within the hour',
    given: [told, passedOn('2026-11-21 21:30', 'home-manager'), decided('2026-11-21 21:55')],
    at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Told in time and decided in the morning: late, because both are owed',
    given: [told, passedOn('2026-11-21 21:30', 'home-manager'), decided('2026-11-22 08:42')],
    at: '2026-11-22 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'The night worker decided alone',
    given: [post('sam', 'night-worker'), told, passedOn('2026-11-21 21:30', 'out-of-hours'), decided('2026-11-21 21:40', 'sam')],
    at: '2026-11-22 09:00', reads: [{ state: 'overdue', why: /nobody senior has decided/ }],
  },
  {
    name: 'The home manager decided',
    given: [post('rosa', 'home-manager'), told, passedOn('2026-11-21 21:30', 'home-manager'), decided('2026-11-21 21:40', 'rosa')],
    at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'A manager’s decision that names it counts as the decision',
    given: [told, passedOn('2026-11-21 21:30', 'social-worker'), { did: 'management-decision.made', on: '2026-11-21 21:50', says: { aboutRecord: 'disclosure', decision: 'Police tonight' } }],
    at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'A strategy discussion about it tells and decides at once',
    given: [told, { did: 'strategy-discussion.held', on: '2026-11-21 21:50', says: { disclosure: 'disclosure', outcome: 'S47J' } }],
    at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Withdrawn, because it was another child’s',
    given: [told, { ...told, written: '2026-11-21 22:00', withdraws: true, why: 'Wrong child' }],
    at: '2026-11-22 09:00', reads: [{ state: 'not needed', why: /withdrawn/ }],
  },
  {
    name: 'Some time that evening: not surely late yet',
    given: [{ ...told, on: 'about 2026-11-21 20:00/21:00' }],
    at: '2026-11-21 21:30', reads: [{ state: 'cannot tell', due: '2026-11-21 21:00', why: /too roughly/ }],
  },
  {
    name: 'Before the regulations of April 2015 the pack holds no rule',
    given: [{ ...told, on: '2015-03-31 20:00', written: '2015-03-31 20:10' }], at: '2015-04-01 20:00', reads: [{ state: 'no rule in force' }],
  },
  {
    name: 'A manager’s decision about something else does not answer it',
    given: [
      told, passedOn('2026-11-21 21:30', 'social-worker'),
      { did: 'management-decision.made', on: '2026-11-21 21:50', says: { aboutRecord: 'visit-7', decision: 'Visit weekly' } },
    ],
    at: '2026-11-22 09:00', reads: [{ state: 'overdue', why: /nothing decided yet/ }],
  },
  {
    name: 'A strategy discussion that decided nothing: told, not decided',
    given: [told, { did: 'strategy-discussion.held', on: '2026-11-21 21:50', says: { disclosure: 'disclosure' } }],
    at: '2026-11-22 09:00', reads: [{ state: 'overdue', why: /nothing decided yet/ }],
  },
  {
    name: 'Decided first, and the police told after: it counts once both are there',
    given: [told, decided('2026-11-21 21:05'), passedOn('2026-11-21 21:50', 'police')], at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
])
