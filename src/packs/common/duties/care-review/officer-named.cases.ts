import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-09-07 10:00', says: { legalStatus: 'C2' } }
const named = (on: string, says: { readonly [field: string]: unknown } = {}) =>
  ({ did: 'allocation.allocated', on, says: { worker: 'noor', role: 'reviewing-officer', childToldOn: '2026-09-10', ...says }, naming: ['worker'] })

export default dutyCases('care-review/officer-named', [
  { name: 'Five working days are not over', given: [inCare], at: '2026-09-14 23:59', reads: [{ state: 'open', due: '2026-09-14' }] },
  { name: 'They are over', given: [inCare], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Named on the last day', given: [inCare, named('2026-09-14 12:00')], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Named the day after', given: [inCare, named('2026-09-15 12:00')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Named, and the child not told', given: [inCare, named('2026-09-10 12:00', { childToldOn: undefined })], at: '2026-09-15 00:00', reads: [{ state: 'overdue', why: /told/ }] },
  { name: 'Nobody by name', given: [inCare, named('2026-09-10 12:00', { worker: undefined })], at: '2026-09-15 00:00', reads: [{ state: 'overdue', why: /by name/ }] },
  { name: 'A social worker is not a reviewing officer', given: [inCare, named('2026-09-10 12:00', { role: 'social-worker' })], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'The one they had before', given: [named('2026-01-10 12:00'), inCare], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  {
    name: 'The one they had before has left', given: [named('2026-01-10 12:00'), { did: 'allocation.ended', on: '2026-03-01', says: { reason: 'left' } }, inCare],
    at: '2026-09-15 00:00', reads: [{ state: 'overdue' }],
  },
])
