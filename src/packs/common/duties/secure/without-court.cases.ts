import { dutyCases } from '../../../../readings/duty/index.ts'

const placed = (says: object = { kind: 'secure', authority: 'first-hours' }) => ({ did: 'secure-accommodation.placed', on: '2026-11-10 18:00', says: { ...says } })
const order = (on: string) => ({ did: 'secure-accommodation.order-made', on, says: { until: '2027-01-10' } })

export default dutyCases('secure/without-court', [
  { name: 'The seventy-second hour', given: [placed()], at: '2026-11-13 18:00', reads: [{ state: 'open', due: '2026-11-13 18:00' }] },
  { name: 'A minute more', given: [placed()], at: '2026-11-13 18:01', reads: [{ state: 'overdue' }] },
  { name: 'A court allowed it in time', given: [placed(), order('2026-11-13 18:00')], at: '2026-11-14 09:00', reads: [{ state: 'met' }] },
  { name: 'A minute late', given: [placed(), order('2026-11-13 18:01')], at: '2026-11-14 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'A court had allowed it before',
    given: [placed({ kind: 'secure', authority: 'order' }), order('2026-11-09 12:00')], at: '2026-11-14 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'The door was opened',
    given: [placed(), { did: 'secure-accommodation.ended', on: '2026-11-12 09:00' }], at: '2026-11-14 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Said to be under an order nobody wrote',
    given: [placed({ kind: 'secure', authority: 'order' })], at: '2026-11-14 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'On remand a court has sent them', given: [placed({ kind: 'secure', authority: 'remand' })], at: '2026-11-14 09:00', reads: [] },
  { name: 'What kind of place is not written: it is counted', given: [placed({})], at: '2026-11-14 09:00', reads: [{ state: 'overdue' }] },
  {
    name: 'The order came on the last day, at no hour anyone wrote',
    given: [placed(), order('2026-11-13')], at: '2026-11-14 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
  {
    name: 'On the Isle of Man the hours are not known',
    where: 'isle-of-man', given: [placed()], at: '2026-11-14 09:00', reads: [{ state: 'cannot tell' }],
  },
])
