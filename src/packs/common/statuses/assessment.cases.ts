import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const begun: Given = { did: 'assessment.begun', on: '2026-10-05 10:00', says: { kind: 'CF' } }
const decided = (agreed: boolean | undefined, on: string): Given => ({ did: 'assessment.approved', on, says: agreed === undefined ? {} : { agreed } })

export default statusCases('assessment', [
  { name: 'Asked for is not begun', at, given: [{ did: 'assessment.asked', on: '2026-10-01' }], spans: [] },
  { name: 'Begun and not agreed', at, given: [begun], spans: [{ from: '2026-10-05 10:00', to: null, key: 'assessment', detail: { kind: 'CF' } }] },
  {
    name: 'Asked for, then begun: from when it began',
    at, given: [{ did: 'assessment.asked', on: '2026-10-01' }, begun], spans: [{ from: '2026-10-05 10:00', to: null }],
  },
  { name: 'Written is not agreed', at, given: [begun, { did: 'assessment.written', on: '2026-11-01' }], spans: [{ from: '2026-10-05 10:00', to: null }] },
  { name: 'Until it is agreed', at, given: [begun, decided(true, '2026-11-10 15:00')], spans: [{ from: '2026-10-05 10:00', to: '2026-11-10 15:00' }] },
  { name: 'Sent back goes on', at, given: [begun, decided(false, '2026-11-10 15:00')], spans: [{ from: '2026-10-05 10:00', to: null }] },
  {
    name: 'Sent back, then agreed',
    at, given: [begun, decided(false, '2026-11-10'), decided(true, '2026-11-16')], spans: [{ from: '2026-10-05 10:00', to: '2026-11-16' }],
  },
  {
    name: 'A decision that does not say what was decided ends nothing',
    at, given: [begun, decided(undefined, '2026-11-10')], spans: [{ from: '2026-10-05 10:00', to: null }],
  },
  { name: 'Stopped', at, given: [begun, { did: 'assessment.stopped', on: '2026-11-03' }], spans: [{ from: '2026-10-05 10:00', to: '2026-11-03' }] },
  { name: 'Withdrawn: never assessed', at, given: [begun, { ...begun, withdraws: true, why: 'Wrong child' }], spans: [] },
])
