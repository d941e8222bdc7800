import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const inCare: Given = { did: 'care-episode.started', on: '2026-01-12 10:00', says: { legalStatus: 'C2' } }
const plan = (on: string, says: { readonly [field: string]: unknown } = {}): Given => ({ did: 'care-plan.written', on, says: { route: 'SGO', childPart: 'She chose who is in it', childViews: 'With my nan', reviewOn: '2026-06-01', ...says } })
const agreed: Given = { did: 'care-plan.approved', on: '2026-01-26 10:00', says: { agreed: true, by: 'ruth' } }
const given: Given = { did: 'care-plan.shared', on: '2026-01-27 10:00', says: { to: 'Wren and her nan', child: true } }
const whole = { route: 'SGO', childPart: true, childViews: true, review: '2026-06-01' }

export default statusCases('care-plan', [
  { name: 'In care without a plan', at, given: [inCare], spans: [] },
  { name: 'Written, and not agreed or given yet', at, given: [inCare, plan('2026-01-20')], spans: [{ from: '2026-01-20', to: null, key: 'care-plan', detail: { ...whole, agreed: false, childHasIt: false } }] },
  { name: 'Agreed, and the child has it', at, given: [inCare, plan('2026-01-20'), agreed, given], spans: [{ from: '2026-01-20', to: null, detail: { ...whole, agreed: true, childHasIt: true } }] },
  {
    name: 'Written again without the child: what was agreed and given was the old one', at, given: [inCare, plan('2026-01-20'), agreed, given, plan('2026-06-02', { route: 'LTF', childPart: ' ', childViews: undefined, reviewOn: undefined })],
    spans: [{ from: '2026-01-20', to: null, detail: { route: 'LTF', childPart: false, childViews: false, agreed: false, childHasIt: false, review: null } }],
  },
  { name: 'Sent back is not agreed', at, given: [inCare, plan('2026-01-20'), { ...agreed, says: { agreed: false, by: 'ruth' } }], spans: [{ from: '2026-01-20', to: null, detail: { ...whole, agreed: false, childHasIt: false } }] },
  { name: 'It ends with care, though nobody ended it', at, given: [inCare, plan('2026-01-20'), { did: 'care-episode.ended', on: '2026-08-03' }], spans: [{ from: '2026-01-20', to: '2026-08-03' }] },
])
