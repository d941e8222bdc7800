import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const inNeed: readonly Given[] = [
  { did: 'referral.received', on: '2026-05-01 11:00', says: { team: 'front-door' } },
  { did: 'referral.decided', on: '2026-05-01 16:00', says: { outcome: 'ASSESS' } },
]
const named = (on: string, record = 'first', says: Given['says'] = {}): Given =>
  ({ did: 'allocation.allocated', record, on, says: { worker: 'priya', role: 'social-worker', team: 'safeguarding', ...says } })
const stopped = (on: string, record = 'first'): Given => ({ did: 'allocation.ended', record, on, says: { reason: 'WORKER-LEFT' } })
const detail = { team: 'safeguarding' }

export default statusCases('between-workers', [
  { name: 'A child with a social worker is not between two', at, given: [...inNeed, named('2026-05-02')], spans: [] },
  { name: 'A child who never had one is the front door’s', at, given: inNeed, spans: [] },
  {
    name: 'The only social worker stops: the team they were in keeps the child', at, given: [...inNeed, named('2026-05-02'), stopped('2026-10-30')],
    spans: [{ from: '2026-10-30', to: null, key: 'first', detail }],
  },
  {
    name: 'Until somebody is named', at, given: [...inNeed, named('2026-05-02'), stopped('2026-10-30'), named('2026-11-09', 'second', { worker: 'sam' })],
    spans: [{ from: '2026-10-30', to: '2026-11-09', key: 'first', detail }],
  },
  {
    name: 'Another named on the day the first stops is a handover, and no gap', at,
    given: [...inNeed, named('2026-05-02'), stopped('2026-10-30'), named('2026-10-30', 'second', { worker: 'sam' })], spans: [],
  },
  {
    name: 'Two hours between them are two hours with nobody', at,
    given: [...inNeed, named('2026-05-02'), stopped('2026-10-30 10:00'), named('2026-10-30 12:00', 'second', { worker: 'sam' })],
    spans: [{ from: '2026-10-30 10:00', to: '2026-10-30 12:00', detail }],
  },
  {
    name: 'Another who was there before and goes on is there', at,
    given: [...inNeed, named('2026-05-02'), named('2026-06-01', 'second', { worker: 'sam' }), stopped('2026-10-30')], spans: [],
  },
  {
    name: 'Both stop on one day: one gap, not two', at,
    given: [...inNeed, named('2026-05-02'), named('2026-06-01', 'second', { worker: 'sam' }), stopped('2026-10-30'), stopped('2026-10-30', 'second')],
    spans: [{ from: '2026-10-30', to: null, key: 'second', detail }],
  },
  {
    name: 'A key worker who stays is not a social worker', at,
    given: [...inNeed, named('2026-05-02'), named('2026-06-01', 'second', { worker: 'ash', role: 'key-worker' }), stopped('2026-10-30')],
    spans: [{ from: '2026-10-30', to: null, detail }],
  },
  {
    name: 'Stopped with the referral closed the same day: nothing is left to do', at,
    given: [...inNeed, named('2026-05-02'), { did: 'referral.closed', on: '2026-10-29', says: {} }, stopped('2026-10-30')], spans: [],
  },
  {
    name: 'Closed a week later without anybody: between workers until then', at,
    given: [...inNeed, named('2026-05-02'), stopped('2026-10-30'), { did: 'referral.closed', on: '2026-11-06', says: {} }],
    spans: [{ from: '2026-10-30', to: '2026-11-06' }],
  },
  {
    name: 'In need no more and in care now: still the team’s', at,
    given: [
      ...inNeed, named('2026-05-02'), { did: 'care-episode.started', on: '2026-10-01', says: {} }, stopped('2026-10-30'), { did: 'referral.closed', on: '2026-11-02', says: {} },
    ],
    spans: [{ from: '2026-10-30', to: null, detail }],
  },
  {
    name: 'A second worker’s team not written: the one before’s', at,
    given: [...inNeed, named('2026-05-02'), stopped('2026-06-01'), named('2026-06-01', 'second', { worker: 'sam', team: undefined }), stopped('2026-10-30', 'second')],
    spans: [{ from: '2026-10-30', to: null, key: 'second', detail }],
  },
  {
    name: 'An end written by mistake and withdrawn', at,
    given: [...inNeed, named('2026-05-02'), stopped('2026-10-30'), { ...stopped('2026-10-30'), withdraws: true, why: 'Wrong child' }], spans: [],
  },
])
