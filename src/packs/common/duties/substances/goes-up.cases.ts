import { dutyCases } from '../../../../readings/duty/index.ts'

const seen = { did: 'substance-incident.seen', on: '2026-11-16 22:40', says: { what: 'She smelled of cannabis.' }, by: 'night-worker' }
const passedOn = (on: string, toldWho = 'home-manager') => ({ did: 'substance-incident.passed-on', on, says: { toldWho } })
const decided = (on: string, says: { readonly [field: string]: unknown } = { decision: 'Nurse today; ask who supplies it.' }) => ({ did: 'substance-incident.decided', on, says })

export default dutyCases('substances/goes-up', [
  { name: 'Until the end of the next working day', given: [seen], at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17' }] },
  { name: 'A minute more, and nobody was told', given: [seen], at: '2026-11-18 00:00', reads: [{ state: 'overdue', due: '2026-11-17' }] },
  {
    name: 'Told and decided in time',
    given: [seen, passedOn('2026-11-16 22:55'), decided('2026-11-17 10:00')], at: '2026-11-21 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Told in time, decided a day late',
    given: [seen, passedOn('2026-11-16 22:55'), decided('2026-11-18 10:00')], at: '2026-11-21 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Told, and nothing decided',
    given: [seen, passedOn('2026-11-16 22:55')], at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /nobody senior has decided yet/ }],
  },
  {
    name: 'Decided, and nobody told',
    given: [seen, decided('2026-11-17 10:00')], at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /nobody who can act/ }],
  },
  {
    name: 'Telling a parent is not telling somebody who can act',
    given: [seen, passedOn('2026-11-16 22:55', 'parent'), decided('2026-11-17 10:00')], at: '2026-11-18 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'The worker on shift decided alone', at: '2026-11-18 09:00',
    given: [
      { did: 'post.started', record: 'post', about: 'night-worker', on: '2026-01-05', says: { role: 'night-worker', unit: 'elm-house' }, naming: ['unit'] },
      seen, passedOn('2026-11-16 22:55'), decided('2026-11-16 23:00', { decision: 'Took it away.', decidedBy: 'night-worker' }),
    ],
    reads: [{ state: 'overdue', why: /nobody senior/ }],
  },
  {
    name: 'A manager decided on a record of its own that names it', at: '2026-11-21 09:00',
    given: [
      seen, passedOn('2026-11-16 22:55'),
      { did: 'management-decision.made', on: '2026-11-17 11:00', says: { aboutRecord: 'substance-incident', decision: 'Weigh it as exploitation.' } },
    ],
    reads: [{ state: 'met' }],
  },
  {
    name: 'Written about the wrong child and withdrawn',
    given: [seen, { ...seen, withdraws: true, why: 'Her friend' }], at: '2026-11-21 09:00', reads: [{ state: 'not needed', why: /withdrawn/ }],
  },
  { name: 'On the Isle of Man no number was found', where: 'isle-of-man', given: [seen], at: '2026-11-21 09:00', reads: [{ state: 'cannot tell' }] },
])
