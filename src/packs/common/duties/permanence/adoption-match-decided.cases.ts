import { dutyCases } from '../../../../readings/duty/index.ts'

const decided = (agreed = true) => ({ did: 'adoption.approved', on: '2026-03-09 10:00', says: { agreed, by: 'joanna' } })
const matched = (on: string, by: string | undefined = 'joanna') => ({ did: 'permanence-plan.matched', on, says: { by } })

export default dutyCases('permanence/adoption-match-decided', [
  { name: 'It was not agreed', given: [decided(false)], at: '2026-10-01 09:00', reads: [] },
  { name: 'Six months are not over', given: [decided()], at: '2026-09-09 23:59', reads: [{ state: 'open', due: '2026-09-09' }] },
  { name: 'They are over', given: [decided()], at: '2026-09-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Matched on the last day', given: [decided(), matched('2026-09-09 16:00')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Matched the day after', given: [decided(), matched('2026-09-10 16:00')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody is named who agreed the match', given: [decided(), { ...matched('2026-08-01 16:00'), says: {} }], at: '2026-09-10 00:00', reads: [{ state: 'overdue', why: /Nobody is named/ }] },
  { name: 'A match from before the decision', given: [matched('2026-01-05 16:00'), decided()], at: '2026-09-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'They live with their adopters already', given: [decided(), { did: 'adoption.placed', on: '2026-05-01' }], at: '2026-09-10 00:00', reads: [{ state: 'not needed' }] },
])
