import { dutyCases } from '../../../../readings/duty/index.ts'

const discussed = { did: 'strategy-discussion.held', record: 'strategy', on: '2026-11-16 10:00', says: { outcome: 'S47J' } }
const considered = (on: string, says: { readonly [field: string]: unknown }) => ({ did: 'protection-medical.considered', on, says })
const at = '2026-11-18 09:00'

export default dutyCases('enquiry/medical', [
  { name: 'The end of the same day', given: [discussed], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The next day begins', given: [discussed], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Needed', given: [discussed, considered('2026-11-16 10:20', { strategy: 'strategy', needed: true })], at, reads: [{ state: 'met' }] },
  { name: 'Not needed, with why', given: [discussed, considered('2026-11-16 10:20', { needed: false, why: 'The paediatrician saw him on Friday.' })], at, reads: [{ state: 'met' }] },
  { name: 'Not needed, without why', given: [discussed, considered('2026-11-16 10:20', { needed: false })], at, reads: [{ state: 'overdue', why: /does not say why/ }] },
  { name: 'Decided the next day', given: [discussed, considered('2026-11-17 10:00', { needed: true })], at, reads: [{ state: 'met late' }] },
  { name: 'Seen by the doctor straight away', given: [discussed, { did: 'protection-medical.held', on: '2026-11-16 15:00' }], at, reads: [{ state: 'met' }] },
  { name: 'Not written whether', given: [discussed, considered('2026-11-16 10:20', {})], at, reads: [{ state: 'overdue', why: /whether a medical/ }] },
  { name: 'A medical of another enquiry', given: [considered('2026-10-01 10:20', { needed: true }), discussed], at, reads: [{ state: 'overdue' }] },
])
