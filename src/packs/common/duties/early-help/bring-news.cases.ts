import { dutyCases } from '../../../../readings/duty/index.ts'

const opened = { did: 'early-help.opened', on: '2026-10-05 10:00', says: { lead: 'omar' } }
const team = { did: 'early-help.team', on: '2026-10-12 10:00', says: { members: [{ id: 'm1', worker: 'jo', agency: 'SCHOOL' }, { id: 'm2', worker: 'omar', agency: 'EARLY' }, { id: 'm3', workerName: 'Dr Pell', agency: 'GP' }] } }
const planned = [opened, team, { did: 'early-help.planned', on: '2026-10-19 10:00', says: { reviewOn: '2026-11-30' } }]
const news = (on: string, by = 'jo') => ({ did: 'early-help.update', on, by, says: { going: 'In by nine most days' } })
const held = { did: 'team-around-the-child.held', on: '2026-11-30 15:00', says: { episode: 'early-help', nextOn: '2027-01-11' } }

export default dutyCases('early-help/bring-news', [
  { name: 'The school is told of the day, and it is not over', given: planned, at: '2026-11-30 23:59', reads: [{ state: 'open', due: '2026-11-30', about: 'Review on Mon 30 Nov' }] },
  { name: 'The day is over and the school has said nothing', given: planned, at: '2026-12-01 00:00', reads: [{ state: 'overdue', due: '2026-11-30' }] },
  { name: 'The school wrote on the day', given: [...planned, news('2026-11-30 09:00')], at: '2026-12-01 09:00', reads: [{ state: 'met' }] },
  { name: 'The school wrote the day after', given: [...planned, news('2026-12-01 09:00')], at: '2026-12-01 10:00', reads: [{ state: 'met late' }] },
  { name: 'Somebody else wrote', given: [...planned, news('2026-11-20 09:00', 'omar')], at: '2026-11-25 09:00', reads: [{ state: 'open' }] },
  { name: 'What the school wrote before the day was set is not for this review', given: [opened, team, news('2026-10-15 09:00'), planned[2]!], at: '2026-11-25 09:00', reads: [{ state: 'open' }] },
  { name: 'They met: the next review is owed news too', given: [...planned, held], at: '2026-12-01 09:00', reads: [{ state: 'not needed', why: /met since/ }, { state: 'open', due: '2027-01-11' }] },
  { name: 'Nobody is named in the team', given: [opened, planned[2]!], at: '2026-12-01 09:00', reads: [] },
  {
    name: 'The school is not in the team any more', given: [...planned, { ...team, on: '2026-11-02 10:00', says: { members: [{ id: 'm4', worker: 'ines', agency: 'HOUSING' }] } }], at: '2026-11-25 09:00',
    reads: [{ state: 'open' }],
  },
  { name: 'Early help has ended', given: [...planned, { did: 'early-help.closed', on: '2026-11-20', says: { reason: 'BETTER' } }], at: '2026-12-01 09:00', reads: [{ state: 'not needed' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: planned, at: '2026-12-20 09:00', reads: [{ state: 'cannot tell' }] },
])
