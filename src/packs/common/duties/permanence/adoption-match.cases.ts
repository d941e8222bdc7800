import { dutyCases } from '../../../../readings/duty/index.ts'

const order = (by = 'order') => ({ did: 'adoption.may-place', on: '2026-03-02 10:00', says: { by } })
const matched = (on: string) => ({ did: 'permanence-plan.matched', on, says: { by: 'joanna' } })

export default dutyCases('permanence/adoption-match', [
  { name: 'The parents’ consent is not an order of the court', given: [order('consent')], at: '2026-10-01 09:00', reads: [] },
  { name: 'A hundred and twenty-one days are not over', given: [order()], at: '2026-07-01 23:59', reads: [{ state: 'open', due: '2026-07-01' }] },
  { name: 'They are over', given: [order()], at: '2026-07-02 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Matched on the last day', given: [order(), matched('2026-07-01 16:00')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Matched the day after', given: [order(), matched('2026-07-02 16:00')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'We turned back from adoption', given: [order(), { did: 'adoption.ended', on: '2026-05-01', says: { reason: 'RD3' } }], at: '2026-07-02 00:00', reads: [{ state: 'not needed' }] },
])
