import { dutyCases } from '../../../../readings/duty/index.ts'

const agreed = { did: 'child-in-need-plan.agreed', on: '2026-05-11 10:00' }
const looked = (on: string, decision?: string) => ({ did: 'child-in-need-plan.looked-at', on, says: decision ? { decision } : { found: 'Read' } })

export default dutyCases('in-need/long-plan', [
  { name: 'Six months are not over', given: [agreed], at: '2026-11-11 23:59', reads: [{ state: 'open', due: '2026-11-11' }] },
  { name: 'Six months are over', given: [agreed], at: '2026-11-12 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Looked at on the last day', given: [agreed, looked('2026-11-11 16:00', 'Step up')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Looked at the day after', given: [agreed, looked('2026-11-12 09:00', 'Step up')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Read, and nothing decided', given: [agreed, looked('2026-11-01')], at: '2026-11-12 00:00', reads: [{ state: 'overdue', why: /decided nothing/ }] },
  {
    name: 'Ended before then',
    given: [agreed, { did: 'child-in-need-plan.ended', on: '2026-09-01' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /ended/ }],
  },
  {
    name: 'A review by those around the child is not it',
    given: [agreed, { did: 'child-in-need-review.held', on: '2026-11-01', says: { outcome: 'GOON' } }], at: '2026-11-12 00:00', reads: [{ state: 'overdue' }],
  },
])
