import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = { did: 'transition-plan.begun', on: '2025-11-10' }
const reviewed = (on: string) => ({ did: 'transition-plan.reviewed', on })

export default dutyCases('disability/adult-plan-again', [
  { name: 'Twelve months are not over', given: [begun], at: '2026-11-10 23:59', reads: [{ state: 'open', due: '2026-11-10' }] },
  { name: 'They are over', given: [begun], at: '2026-11-11 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Looked at on the last day, and the next is counted from it',
    given: [begun, reviewed('2026-11-10 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-11-10' }],
  },
  {
    name: 'Looked at the day after',
    given: [begun, reviewed('2026-11-11 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2027-11-11' }],
  },
  {
    name: 'It ended',
    given: [begun, { did: 'transition-plan.ended', on: '2026-06-01', says: { outcome: 'OWN' } }],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /ended/ }],
  },
  {
    name: 'A meeting with adult services is another thing',
    given: [begun, { did: 'transition-plan.joined', on: '2026-06-01', says: { worker: 'Leah' } }], at: '2026-11-11 09:00', reads: [{ state: 'overdue' }],
  },
])
