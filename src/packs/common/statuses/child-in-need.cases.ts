import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const received: Given = { did: 'referral.received', on: '2026-11-02 09:30' }
const decided = (outcome: string, on = '2026-11-02 16:00'): Given => ({ did: 'referral.decided', on, says: { outcome } })

export default statusCases('child-in-need', [
  { name: 'Referred is not yet in need', at, given: [received], spans: [] },
  {
    name: 'In need from the decision to assess', at, given: [received, decided('ASSESS')],
    spans: [{ from: '2026-11-02 16:00', to: null, key: 'referral' }],
  },
  {
    name: 'In need from the decision to hold a strategy discussion', at, given: [received, decided('STRAT')],
    spans: [{ from: '2026-11-02 16:00', to: null }],
  },
  {
    name: 'In need from the decision to help at once', at, given: [received, decided('WORK')],
    spans: [{ from: '2026-11-02 16:00', to: null }],
  },
  { name: 'Nothing more to do: not in need', at, given: [received, decided('NFA')], spans: [] },
  { name: 'Passed to early help: not in need', at, given: [received, decided('EH')], spans: [] },
  { name: 'Passed to someone else: not in need', at, given: [received, decided('TRANS')], spans: [] },
  {
    name: 'A decision with no outcome written is not a decision', at,
    given: [received, { did: 'referral.decided', on: '2026-11-02 16:00' }], spans: [],
  },
  {
    name: 'Until it is closed', at, given: [
      received, decided('ASSESS'), { did: 'referral.closed', on: '2026-11-20', says: { reason: 'RC8' } },
    ],
    spans: [{ from: '2026-11-02 16:00', to: '2026-11-20' }],
  },
  {
    name: 'Decided otherwise later: until then', at, given: [received, decided('ASSESS'), decided('TRANS', '2026-11-10 10:00')],
    spans: [{ from: '2026-11-02 16:00', to: '2026-11-10 10:00' }],
  },
  {
    name: 'A decision corrected to nothing more to do: never in need', at,
    given: [received, decided('ASSESS'), { ...decided('NFA'), amends: 2, why: 'Pressed the wrong one' }], spans: [],
  },
  {
    name: 'An approximate decision stays approximate', at, given: [received, decided('ASSESS', 'about 2026-11-02 15:00/17:00')],
    spans: [{ from: 'about 2026-11-02 15:00/17:00', to: null }],
  },
  {
    name: 'Withdrawn: never in need', at,
    given: [received, decided('ASSESS'), { did: 'referral.received', on: '2026-11-02 09:30', withdraws: true, why: 'Wrong child' }],
    spans: [],
  },
])
