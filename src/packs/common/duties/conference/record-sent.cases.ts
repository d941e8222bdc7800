import { dutyCases } from '../../../../readings/duty/index.ts'

const held = { did: 'protection-conference.held', on: '2026-11-02 10:00', says: { kind: 'REVIEW', outcome: 'PLAN' } }
const sent = (on: string, says: { readonly [field: string]: unknown } = { to: 'Parents and school' }) => ({ did: 'protection-conference.record-sent', on, says })

export default dutyCases('conference/record-sent', [
  { name: 'The twentieth working day', given: [held], at: '2026-11-30 23:59', reads: [{ state: 'open', due: '2026-11-30' }] },
  { name: 'The day after', given: [held], at: '2026-12-01 00:00', reads: [{ state: 'overdue', due: '2026-11-30' }] },
  { name: 'Sent on the last day', given: [held, sent('2026-11-30 16:00')], at: '2026-12-02 09:00', reads: [{ state: 'met' }] },
  { name: 'Sent a day late', given: [held, sent('2026-12-01 09:00')], at: '2026-12-02 09:00', reads: [{ state: 'met late' }] },
  { name: 'The decisions alone are not the record', given: [held, { did: 'protection-conference.decisions-sent', on: '2026-11-03', says: { to: 'Parents' } }], at: '2026-12-01 09:00', reads: [{ state: 'overdue' }] },
  { name: 'It does not say to whom', given: [held, sent('2026-11-20', {})], at: '2026-12-02 09:00', reads: [{ state: 'cannot tell', why: /to whom/ }] },
  { name: 'The conference was withdrawn', given: [held, { ...held, withdraws: true, why: 'A sister’s' }], at: '2026-12-02 09:00', reads: [] },
])
