import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'

export default statusCases('referred', [
  {
    name: 'Arrived and waiting', at, given: [{ did: 'referral.received', on: '2026-11-20 15:00' }],
    spans: [{ from: '2026-11-20 15:00', to: null, key: 'referral' }],
  },
  {
    name: 'Decided, whatever was decided', at, given: [
      { did: 'referral.received', on: '2026-11-20 15:00' }, { did: 'referral.decided', on: '2026-11-21', says: { outcome: 'NFA' } },
    ],
    spans: [{ from: '2026-11-20 15:00', to: '2026-11-21' }],
  },
  {
    name: 'A decision with no outcome leaves it waiting', at, given: [
      { did: 'referral.received', on: '2026-11-20 15:00' }, { did: 'referral.decided', on: '2026-11-21', says: { why: 'Talked it over' } },
    ],
    spans: [{ from: '2026-11-20 15:00', to: null }],
  },
  {
    name: 'The day it arrived put right by a correction', at,
    given: [
      { did: 'referral.received', on: '2026-11-20 15:00' },
      { did: 'referral.received', on: 'about 2026-11-18 09:00/12:00', written: '2026-11-21 10:00', amends: 1, why: 'It sat in an inbox' },
    ],
    spans: [{ from: 'about 2026-11-18 09:00/12:00', to: null }],
  },
  {
    name: 'Withdrawn: never referred', at,
    given: [
      { did: 'referral.received', on: '2026-11-20' },
      { did: 'referral.received', on: '2026-11-20', withdraws: true, why: 'Sent to us by mistake' },
    ],
    spans: [],
  },
])
