import { dutyCases } from '../../../../readings/duty/index.ts'

const order = { did: 'adoption.may-place', on: '2026-01-05 10:00', says: { by: 'order' } }
const review = (on: string) => ({ did: 'adoption.reviewed', on, says: { found: 'Two families asked' } })
const first = [order, review('2026-03-02 10:00')]

export default dutyCases('permanence/adoption-waiting-again', [
  { name: 'No first review yet: another duty says so', given: [order], at: '2026-12-01 09:00', reads: [] },
  { name: 'Six months are not over', given: first, at: '2026-09-02 23:59', reads: [{ state: 'open', due: '2026-09-02' }] },
  { name: 'They are over', given: first, at: '2026-09-03 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Reviewed on the last day, and counted from there', given: [...first, review('2026-09-02 10:00')], at: '2026-10-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-03-02' }] },
  { name: 'Reviewed the day after', given: [...first, review('2026-09-03 10:00')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'They found a family', given: [...first, { did: 'adoption.placed', on: '2026-06-01' }], at: '2026-10-01 09:00', reads: [{ state: 'not needed' }] },
])
