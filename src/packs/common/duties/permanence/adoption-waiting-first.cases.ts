import { dutyCases } from '../../../../readings/duty/index.ts'

const order = { did: 'adoption.may-place', on: '2026-03-02 10:00', says: { by: 'consent' } }
const review = (on: string) => ({ did: 'adoption.reviewed', on, says: { found: 'Two families asked' } })

export default dutyCases('permanence/adoption-waiting-first', [
  { name: 'Three months are not over', given: [order], at: '2026-06-02 23:59', reads: [{ state: 'open', due: '2026-06-02' }] },
  { name: 'They are over', given: [order], at: '2026-06-03 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Reviewed on the last day', given: [order, review('2026-06-02 10:00')], at: '2026-07-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Reviewed the day after', given: [order, review('2026-06-03 10:00')], at: '2026-07-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'Placed before it was due', given: [order, { did: 'adoption.placed', on: '2026-05-01' }], at: '2026-07-01 09:00', reads: [{ state: 'not needed', why: /live with/ }] },
  { name: 'A review after they moved is another one', given: [order, { did: 'adoption.placed', on: '2026-05-01' }, review('2026-05-20 10:00')], at: '2026-07-01 09:00', reads: [{ state: 'not needed' }] },
])
