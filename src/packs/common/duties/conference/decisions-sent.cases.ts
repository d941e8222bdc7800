import { dutyCases } from '../../../../readings/duty/index.ts'

const held = { did: 'protection-conference.held', on: '2026-11-17 10:00', says: { kind: 'INITIAL', outcome: 'PLAN' } }
const sent = (on: string, says: { readonly [field: string]: unknown } = { to: 'Parents, school, health visitor' }) => ({ did: 'protection-conference.decisions-sent', on, says })

export default dutyCases('conference/decisions-sent', [
  { name: 'Called, and not held yet: nothing to send', given: [{ did: 'protection-conference.called', on: '2026-11-10' }], at: '2026-11-20 09:00', reads: [] },
  { name: 'Until the end of the next working day', given: [held], at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }] },
  { name: 'The day after begins', given: [held], at: '2026-11-19 00:00', reads: [{ state: 'overdue', due: '2026-11-18' }] },
  { name: 'Sent the next day', given: [held, sent('2026-11-18 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Sent two days later', given: [held, sent('2026-11-19 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'It does not say to whom', given: [held, sent('2026-11-18 16:00', {})], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /to whom/ }] },
  { name: 'The full record is not this', given: [held, { did: 'protection-conference.record-sent', on: '2026-11-18', says: { to: 'Everybody' } }], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
])
