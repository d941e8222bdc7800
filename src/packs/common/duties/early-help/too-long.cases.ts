import { dutyCases } from '../../../../readings/duty/index.ts'

const opened = { did: 'early-help.opened', on: '2026-01-05 10:00', says: { lead: 'omar' } }
const planned = [opened, { did: 'early-help.planned', on: '2026-01-19 10:00' }]
const goOn = (on: string, says: { readonly [field: string]: unknown } = { why: 'Sleeping better; school is next', rightLevel: true }) => ({ did: 'early-help.kept-open', on, says })
const up = (on: string) => ({ did: 'step-transfer.asked', on, says: { direction: 'UP', why: 'Hurt twice this month' } })
const late = '2026-07-24 09:00'

export default dutyCases('early-help/too-long', [
  { name: 'Six months are not over', given: planned, at: '2026-07-19 23:59', reads: [{ state: 'open', due: '2026-07-19' }] },
  { name: 'Six months are over and nobody has decided', given: planned, at: '2026-07-20 00:00', reads: [{ state: 'overdue', due: '2026-07-19' }] },
  { name: 'No plan was written: counted from the start', given: [opened], at: '2026-07-06 00:00', reads: [{ state: 'overdue', due: '2026-07-05' }] },
  {
    name: 'To go on is decided on the last day, and counted again from there', given: [...planned, goOn('2026-07-19 12:00')], at: late,
    reads: [{ state: 'met' }, { state: 'open', due: '2027-01-19' }],
  },
  { name: 'Decided a day late', given: [...planned, goOn('2026-07-20 12:00')], at: late, reads: [{ state: 'met late' }, { state: 'open', due: '2027-01-20' }] },
  { name: 'Decided without a reason', given: [...planned, goOn('2026-07-10 12:00', { rightLevel: true })], at: late, reads: [{ state: 'overdue', why: /without a reason/ }] },
  {
    name: 'Found not to be enough, and nothing asked for', given: [...planned, goOn('2026-07-10 12:00', { why: 'Waiting', rightLevel: false })], at: late,
    reads: [{ state: 'overdue', why: /not enough/ }],
  },
  {
    name: 'A step up was asked for: met, and counted again while help goes on', given: [...planned, up('2026-07-10 12:00')], at: late,
    reads: [{ state: 'met' }, { state: 'open', due: '2027-01-10' }],
  },
  { name: 'Ended in time', given: [...planned, { did: 'early-help.closed', on: '2026-07-10', says: { reason: 'BETTER' } }], at: late, reads: [{ state: 'met' }] },
  {
    name: 'A step up asked for before this help began is no answer', given: [up('2025-12-01 12:00'), ...planned], at: late, reads: [{ state: 'overdue' }],
  },
  { name: 'On the Island three months are not over', where: 'isle-of-man', given: planned, at: '2026-04-19 23:59', reads: [{ state: 'open', due: '2026-04-19' }] },
  { name: 'On the Island three months are over', where: 'isle-of-man', given: planned, at: '2026-04-20 00:00', reads: [{ state: 'overdue', due: '2026-04-19' }] },
])
