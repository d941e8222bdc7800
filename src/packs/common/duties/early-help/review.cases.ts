import { dutyCases } from '../../../../readings/duty/index.ts'

const opened = { did: 'early-help.opened', on: '2026-08-24 10:00', says: { lead: 'omar' } }
const planned = [opened, { did: 'early-help.planned', on: '2026-09-07 10:00' }]
const met = (on: string, sent: string | null, record = 'first', everyAgency: boolean | undefined = true) => [
  { did: 'team-around-the-child.held', record, on, says: { episode: 'early-help' } },
  ...(sent ? [{ did: 'team-around-the-child.record-sent', record, on: sent, says: everyAgency === undefined ? {} : { everyAgency } }] : []),
]

export default dutyCases('early-help/review', [
  { name: 'No plan is agreed yet: there is nothing to count from', given: [opened], at: '2026-10-20 09:00', reads: [] },
  { name: 'Six weeks are not over', given: planned, at: '2026-10-19 23:59', reads: [{ state: 'open', due: '2026-10-19' }] },
  { name: 'Six weeks are over', given: planned, at: '2026-10-20 00:00', reads: [{ state: 'overdue', due: '2026-10-19' }] },
  {
    name: 'Met and sent on the last day, and counted from the meeting', given: [...planned, ...met('2026-10-19 15:00', '2026-10-19 17:00')],
    at: '2026-10-21 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-30' }],
  },
  {
    name: 'Met in time, sent a day late', given: [...planned, ...met('2026-10-19 15:00', '2026-10-20 09:00')],
    at: '2026-10-21 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-11-30' }],
  },
  {
    name: 'Met, and nobody was sent what was agreed', given: [...planned, ...met('2026-10-12 15:00', null)],
    at: '2026-10-20 09:00', reads: [{ state: 'overdue', why: /nobody was sent/ }, { state: 'open' }],
  },
  {
    name: 'Sent to some', given: [...planned, ...met('2026-10-12 15:00', '2026-10-13 09:00', 'first', false)],
    at: '2026-10-20 09:00', reads: [{ state: 'overdue', why: /Some who help/ }, { state: 'open' }],
  },
  {
    name: 'Not written whether all were sent it: we cannot tell', given: [...planned, { ...met('2026-10-12 15:00', null)[0]!, record: 'first' }, { did: 'team-around-the-child.record-sent', record: 'first', on: '2026-10-13', says: { to: 'Mum' } }],
    at: '2026-10-20 09:00', reads: [{ state: 'cannot tell', why: /every agency/ }, { state: 'open' }],
  },
  {
    name: 'A second plan moves no clock', given: [...planned, { did: 'early-help.planned', on: '2026-10-01 10:00' }],
    at: '2026-10-20 09:00', reads: [{ state: 'overdue', due: '2026-10-19' }],
  },
  {
    name: 'Ended after the last meeting', given: [...planned, ...met('2026-10-19 15:00', '2026-10-19 17:00'), { did: 'early-help.closed', on: '2026-11-09' }],
    at: '2027-01-04 09:00', reads: [{ state: 'met' }, { state: 'not needed' }],
  },
  {
    name: 'A meeting written on the wrong child and withdrawn',
    given: [...planned, ...met('2026-10-12 15:00', '2026-10-13 09:00'), { did: 'team-around-the-child.held', record: 'first', on: '2026-10-12 15:00', withdraws: true, written: '2026-10-14 09:00', why: 'His cousin’s' }],
    at: '2026-10-20 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: planned, at: '2026-12-20 09:00', reads: [{ state: 'cannot tell' }] },
])
