import { dutyCases } from '../../../../readings/duty/index.ts'

const called = { did: 'stability-meeting.called', record: 'meeting', on: '2026-09-07 10:00', says: { why: 'NOTICE' } }
const held = (on: string, record = 'meeting') => ({ did: 'stability-meeting.held', record, on, says: { outcome: 'She stays' } })
const home = (record: string, on: string, type = 'K2') => ({ did: 'placement.started', record, on, says: { home: record, type }, naming: ['home'] })

export default dutyCases('placement/stability-meeting', [
  { name: 'Five working days after notice are not over', given: [called], at: '2026-09-14 23:59', reads: [{ state: 'open', due: '2026-09-14' }] },
  { name: 'They are over', given: [called], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Met on the last day', given: [called, held('2026-09-14 16:00')], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Met the day after, on a record of its own', given: [called, held('2026-09-15 09:00', 'other')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'A meeting before anybody knew', given: [held('2026-09-01 09:00', 'old'), called], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Settled without a meeting', given: [called, { did: 'stability-meeting.closed', record: 'meeting', on: '2026-09-09', says: { why: 'The notice was taken back' } }], at: '2026-09-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'One move in a year', given: [home('elm', '2026-01-05 12:00'), home('ash', '2026-09-07 12:00')], at: '2026-09-20 09:00', reads: [] },
  {
    name: 'A second move in a year', given: [home('elm', '2026-01-05 12:00'), home('ash', '2026-05-04 12:00'), home('oak', '2026-09-07 12:00')],
    at: '2026-09-15 00:00', reads: [{ state: 'overdue', due: '2026-09-14' }],
  },
  {
    name: 'A second move, more than a year after the first home', given: [home('elm', '2025-09-07 12:00'), home('ash', '2026-05-04 12:00'), home('oak', '2026-09-07 12:01')],
    at: '2026-09-15 00:00', reads: [],
  },
  { name: 'A holiday is no move', given: [home('elm', '2026-01-05 12:00'), home('sea', '2026-05-04 12:00', 'T2'), home('oak', '2026-09-07 12:00')], at: '2026-09-15 00:00', reads: [] },
])
