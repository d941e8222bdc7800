import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const planned: Given = { did: 'family-time.planned', record: 'gran', on: '2026-09-01', says: { is: 'grandparent', nextOn: '2026-09-12' } }
const missed = (on: string, why: string): Given => ({ did: 'family-time.not-happened', record: 'gran', on, says: { why } })
const together = (on: string): Given => ({ did: 'family-time.happened', record: 'gran', on, says: { whole: true } })

export default statusCases('family-time-missed', [
  { name: 'Kept', at, given: [planned, together('2026-09-12')], spans: [] },
  { name: 'Missed once, and not together since', at, given: [planned, together('2026-09-12'), missed('2026-09-26', 'WORKER')], spans: [{ from: '2026-09-26', to: null, detail: { with: 'grandparent', why: 'WORKER', times: '1' } }] },
  {
    name: 'Missed twice, then together again', at, given: [planned, missed('2026-09-12', 'WORKER'), missed('2026-09-26', 'TRAVEL'), together('2026-10-10')],
    spans: [{ from: '2026-09-12', to: '2026-10-10', detail: { with: 'grandparent', why: 'TRAVEL', times: '2' } }],
  },
  {
    name: 'Missed, together, missed: two times', at, given: [planned, missed('2026-09-12', 'ILL'), together('2026-09-26'), missed('2026-10-10', 'CHILD')],
    spans: [{ from: '2026-09-12', to: '2026-09-26', detail: { with: 'grandparent', why: 'ILL', times: '1' } }, { from: '2026-10-10', to: null, detail: { with: 'grandparent', why: 'CHILD', times: '1' } }],
  },
  { name: 'Nothing is agreed any more', at, given: [planned, missed('2026-09-12', 'FAMILY'), { did: 'family-time.ended', record: 'gran', on: '2026-10-01' }], spans: [{ from: '2026-09-12', to: '2026-10-01' }] },
])
