import { dutyCases } from '../../../../readings/duty/index.ts'

const issued = { did: 'ehc-plan.issued', on: '2025-11-10 10:00' }
const reviewed = (on: string) => ({ did: 'ehc-plan.reviewed', on })

export default dutyCases('disability/ehc-review', [
  { name: 'Twelve months are not over', given: [issued], at: '2026-11-10 23:59', reads: [{ state: 'open', due: '2026-11-10' }] },
  { name: 'They are over', given: [issued], at: '2026-11-11 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Reviewed on the last day, and the next is counted from it',
    given: [issued, reviewed('2026-11-10 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-11-10' }],
  },
  {
    name: 'Reviewed the day after',
    given: [issued, reviewed('2026-11-11 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2027-11-11' }],
  },
  { name: 'The plan ceased', given: [issued, { did: 'ehc-plan.ceased', on: '2026-06-10' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'Asked for and not issued: nothing to review yet', given: [{ did: 'ehc-plan.requested', on: '2025-06-01' }], at: '2026-11-20 09:00', reads: [] },
])
