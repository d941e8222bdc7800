import { dutyCases } from '../../../../readings/duty/index.ts'

const order = (kind: string, on = '2026-11-10 15:00') => [{ did: 'proceedings.issued', on: '2026-11-02' }, { did: 'proceedings.order-made', on, says: { order: kind } }]
const law = (under: string, written: string, on = '2026-11-10') => ({ did: 'legal-status.began', on, written, says: { under } })

export default dutyCases('legal-status/after-order', [
  { name: 'The next working day is not over', given: order('interim-care'), at: '2026-11-11 23:59', reads: [{ state: 'open', due: '2026-11-11' }] },
  { name: 'It is over', given: order('interim-care'), at: '2026-11-12 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Written the next day, from the day of the order',
    given: [...order('interim-care'), law('C1', '2026-11-11 10:00')], at: '2026-11-15 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Written two days after',
    given: [...order('interim-care'), law('C1', '2026-11-12 10:00')], at: '2026-11-15 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Another law was written',
    given: [...order('care'), law('C1', '2026-11-11 10:00')], at: '2026-11-15 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'A supervision order leaves the child at home: nothing to write', given: order('supervision'), at: '2026-11-15 09:00', reads: [] },
  {
    name: 'The law is written as some day in November',
    given: [...order('care'), law('C2', '2026-11-11 10:00', '2026-11')], at: '2026-11-15 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
])
