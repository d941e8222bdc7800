import { dutyCases } from '../../../../readings/duty/index.ts'

const held = (outcome = 'PLAN', record = 'first', kind = 'INITIAL', on = '2026-11-09 10:00') => ({ did: 'protection-conference.held', record, on, says: { kind, outcome } })
const begun = (written: string, says: { readonly [field: string]: unknown } = { conference: 'first' }, on = '2026-11-09') => ({ did: 'protection-plan.begun', on, written, says })

export default dutyCases('protection/write-plan', [
  { name: 'Until the end of the next working day', given: [held()], at: '2026-11-10 23:59', reads: [{ state: 'open', due: '2026-11-10' }] },
  { name: 'The day after begins', given: [held()], at: '2026-11-11 00:00', reads: [{ state: 'overdue', due: '2026-11-10' }] },
  { name: 'Written the next day', given: [held(), begun('2026-11-10 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Written a week later, for the day of the conference: late', given: [held(), begun('2026-11-16 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'It does not say which conference, and came after this one', given: [held(), begun('2026-11-10 16:00', {})], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'A plan of two years ago', given: [begun('2024-11-10 16:00', {}, '2024-11-09'), held()], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'No plan was needed', given: [held('CIN')], at: '2026-11-20 09:00', reads: [] },
  { name: 'A later conference stopped it', given: [held(), held('NONE', 'later', 'REVIEW', '2026-11-18 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
])
