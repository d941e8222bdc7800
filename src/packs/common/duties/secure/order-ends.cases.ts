import { dutyCases } from '../../../../readings/duty/index.ts'

const placed = (kind = 'secure') => ({ did: 'secure-accommodation.placed', on: '2026-09-10 18:00', says: { kind } })
const order = (until: string | undefined, on = '2026-09-12 12:00') => ({ did: 'secure-accommodation.order-made', on, says: until ? { until } : {} })

export default dutyCases('secure/order-ends', [
  { name: 'Its last day is not over', given: [placed(), order('2026-11-12')], at: '2026-11-12 23:59', reads: [{ state: 'open', due: '2026-11-12' }] },
  { name: 'It is over', given: [placed(), order('2026-11-12')], at: '2026-11-13 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Another order in time',
    given: [placed(), order('2026-11-12'), order('2027-02-01', '2026-11-12 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-02-01' }],
  },
  {
    name: 'Another order a day late',
    given: [placed(), order('2026-11-12'), order('2027-02-01', '2026-11-13 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open' }],
  },
  {
    name: 'Free',
    given: [placed(), order('2026-11-12'), { did: 'secure-accommodation.ended', on: '2026-11-11' }], at: '2026-11-20 09:00', reads: [{ state: 'met' }],
  },
  { name: 'An order without a day', given: [placed(), order(undefined)], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  {
    name: 'Kept from leaving somewhere else, and no order is written',
    given: [placed('liberty')], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', about: 'No order is written' }],
  },
  {
    name: 'On the Isle of Man the order’s day is kept',
    where: 'isle-of-man', given: [placed(), order('2026-11-12')], at: '2026-11-13 00:00', reads: [{ state: 'overdue' }],
  },
])
