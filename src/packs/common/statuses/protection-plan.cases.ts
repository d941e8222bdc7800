import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const conference = (record: string, on: string, kind: string, outcome: string, category?: string): Given =>
  ({ did: 'protection-conference.held', record, on, says: { kind, outcome, ...(category ? { category } : {}) } })
const first = conference('first', '2026-03-10 10:00', 'INITIAL', 'PLAN', 'NEG')
const begun: Given = { did: 'protection-plan.begun', on: '2026-03-10', says: { conference: 'first', category: 'NEG' } }
const stopped = conference('last', '2026-11-10 10:00', 'REVIEW', 'CIN')

export default statusCases('protection-plan', [
  { name: 'A conference that is only called puts nobody on a plan', at, given: [{ did: 'protection-conference.called', on: '2026-03-02' }], spans: [] },
  { name: 'Decided and written down: one plan', at, given: [first, begun], spans: [{ from: '2026-03-10', to: null, key: 'protection-plan', detail: { category: 'NEG' } }] },
  {
    name: 'Decided, and nobody has written the plan yet: on a plan all the same', at, given: [first],
    spans: [{ from: '2026-03-10 10:00', to: null, key: 'first', detail: { category: 'NEG' } }],
  },
  { name: 'Help another way is no plan', at, given: [conference('first', '2026-03-10 10:00', 'INITIAL', 'CIN')], spans: [] },
  { name: 'Not decided yet is no plan', at, given: [conference('first', '2026-03-10 10:00', 'INITIAL', 'RECON')], spans: [] },
  {
    name: 'A review goes on with it, for another kind of harm', at,
    given: [first, begun, conference('second', '2026-06-02 10:00', 'REVIEW', 'PLAN', 'EMO')], spans: [{ from: '2026-03-10', to: null, detail: { category: 'EMO' } }],
  },
  { name: 'A review decides it is no longer needed: until that conference', at, given: [first, begun, stopped], spans: [{ from: '2026-03-10', to: '2026-11-10 10:00' }] },
  {
    name: 'The end as written stands', at, spans: [{ from: '2026-03-10', to: '2026-11-10' }],
    given: [first, begun, stopped, { did: 'protection-plan.ended', on: '2026-11-10', says: { reason: 'CONF' } }],
  },
  {
    name: 'Never written down, decided three times, then stopped: one stretch', at,
    given: [first, conference('second', '2026-06-02 10:00', 'REVIEW', 'PLAN'), stopped], spans: [{ from: '2026-03-10 10:00', to: '2026-11-10 10:00', key: 'first' }],
  },
  {
    name: 'A second plan after the first has ended', at,
    given: [first, begun, { ...stopped, on: '2026-06-02 10:00' }, conference('again', '2026-11-17 10:00', 'INITIAL', 'PLAN', 'PHY')],
    spans: [{ from: '2026-03-10', to: '2026-06-02 10:00' }, { from: '2026-11-17 10:00', to: null, key: 'again', detail: { category: 'PHY' } }],
  },
  {
    name: 'Written for a day later than the conference: still one plan', at,
    given: [first, { ...begun, on: '2026-03-12' }], spans: [{ from: '2026-03-12', to: null, key: 'protection-plan' }],
  },
  { name: 'Turned 18', at, given: [begun, { did: 'protection-plan.ended', on: '2026-10-01', says: { reason: 'ADULT' } }], spans: [{ from: '2026-03-10', to: '2026-10-01' }] },
  { name: 'Withdrawn, the conference too: never on a plan', at, given: [first, begun, { ...first, withdraws: true, why: 'A sister' }, { ...begun, withdraws: true, why: 'A sister' }], spans: [] },
])
