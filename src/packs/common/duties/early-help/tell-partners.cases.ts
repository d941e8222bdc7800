import { dutyCases } from '../../../../readings/duty/index.ts'

const opened = { did: 'early-help.opened', on: '2026-10-05 10:00', says: { lead: 'omar' } }
const planned = [opened, { did: 'early-help.planned', on: '2026-10-19 10:00', says: { reviewOn: '2026-11-30' } }]
const told = (on: string, says: { readonly [field: string]: unknown } = { reviewOn: '2026-11-30', everyAgency: true }) => ({ did: 'early-help.told', on, says })
const held = { did: 'team-around-the-child.held', on: '2026-11-30 15:00', says: { episode: 'early-help', nextOn: '2027-01-11' } }

export default dutyCases('early-help/tell-partners', [
  { name: 'The day before the review is not over', given: planned, at: '2026-11-29 23:59', reads: [{ state: 'open', due: '2026-11-29' }] },
  { name: 'The day of the review, and nobody was told', given: planned, at: '2026-11-30 00:00', reads: [{ state: 'overdue', due: '2026-11-29' }] },
  { name: 'Everybody told the day before', given: [...planned, told('2026-11-29 16:00')], at: '2026-11-30 09:00', reads: [{ state: 'met' }] },
  { name: 'Everybody told on the morning of it', given: [...planned, told('2026-11-30 08:00')], at: '2026-11-30 09:00', reads: [{ state: 'met late' }] },
  { name: 'Some of them told', given: [...planned, told('2026-11-20 16:00', { reviewOn: '2026-11-30', everyAgency: false })], at: '2026-11-30 09:00', reads: [{ state: 'overdue', why: /Some who help/ }] },
  { name: 'It does not say of which review', given: [...planned, told('2026-11-20 16:00', { everyAgency: true })], at: '2026-11-30 09:00', reads: [{ state: 'cannot tell', why: /which review/ }] },
  { name: 'Told of another day', given: [...planned, told('2026-11-20 16:00', { reviewOn: '2026-12-01', everyAgency: true })], at: '2026-11-30 09:00', reads: [{ state: 'overdue' }] },
  {
    name: 'They met, and set a day: the first is over and the next is owed', given: [...planned, held], at: '2026-12-01 09:00',
    reads: [{ state: 'not needed', why: /met since/ }, { state: 'open', due: '2027-01-10' }],
  },
  {
    name: 'The record of the meeting went to everybody', given: [...planned, told('2026-11-20 16:00'), held, { did: 'team-around-the-child.record-sent', on: '2026-12-02 10:00', says: { everyAgency: true } }],
    at: '2026-12-03 09:00', reads: [{ state: 'met' }, { state: 'met' }],
  },
  {
    name: 'The plan set another day before anybody was told', given: [...planned, { did: 'early-help.planned', on: '2026-10-26 10:00', says: { reviewOn: '2026-12-07' } }], at: '2026-11-30 09:00',
    reads: [{ state: 'not needed', why: /Another day/ }, { state: 'open', due: '2026-12-06' }],
  },
  { name: 'No day was set', given: [opened, { did: 'early-help.planned', on: '2026-10-19 10:00' }], at: '2026-11-30 09:00', reads: [] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: planned, at: '2026-12-20 09:00', reads: [{ state: 'cannot tell' }] },
])
