import { dutyCases } from '../../../../readings/duty/index.ts'

const order = (says: object, on = '2026-11-10 18:00') => ({ did: 'legal-status.began', record: 'order', on, says: { ...says } })
const emergency = order({ under: 'L2', until: '2026-11-17' })
const ended = (on: string) => ({ did: 'legal-status.ended', record: 'order', on, says: { how: 'home', next: 'Home' } })

export default dutyCases('legal-status/order-ends', [
  {
    name: 'Its last day is not over',
    given: [emergency], at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17', about: 'Emergency protection order' }],
  },
  { name: 'It is over, and nobody has said what holds', given: [emergency], at: '2026-11-18 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Ended on its day', given: [emergency, ended('2026-11-17 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Said to have ended a day after', given: [emergency, ended('2026-11-18 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Made longer: the new day is owed',
    given: [emergency, { did: 'legal-status.extended', record: 'order', on: '2026-11-16', says: { until: '2026-11-24' } }], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-24' }],
  },
  {
    name: 'An interim care order took its place',
    given: [emergency, { did: 'legal-status.began', record: 'interim', on: '2026-11-17 12:00', says: { under: 'C1' } }], at: '2026-11-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Nobody wrote its end: eight days, and no longer',
    given: [order({ under: 'L2' })], at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }],
  },
  { name: 'The eight days are over', given: [order({ under: 'L2' })], at: '2026-11-19 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Police protection: the seventy-second hour',
    given: [order({ under: 'L1' })], at: '2026-11-13 18:00', reads: [{ state: 'open', due: '2026-11-13 18:00' }],
  },
  { name: 'A minute more', given: [order({ under: 'L1' })], at: '2026-11-13 18:01', reads: [{ state: 'overdue' }] },
  {
    name: 'The emergency has a record of its own: its end is owed there',
    given: [emergency, { did: 'emergency-action.taken', on: '2026-11-10 18:00', says: { power: 'EPO' } }], at: '2026-11-20 09:00', reads: [],
  },
  { name: 'A care order has no last day', given: [order({ under: 'C2' })], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'On the Isle of Man the day in the order is kept',
    where: 'isle-of-man', given: [emergency], at: '2026-11-18 00:00', reads: [{ state: 'overdue', due: '2026-11-17' }],
  },
  {
    name: 'On the Isle of Man no longest time is worked out',
    where: 'isle-of-man', given: [order({ under: 'L2' })], at: '2026-11-20 09:00', reads: [],
  },
])
