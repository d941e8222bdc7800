import { dutyCases } from '../../../../readings/duty/index.ts'

const at = (text: string) => ({ at: text })
const taken = { did: 'emergency-action.taken', on: '2026-11-10 16:00', says: { power: 'EPO', endsBy: at('2026-11-18T16:00:00.000Z') } }
const longer = { did: 'emergency-action.extended', on: '2026-11-17 11:00', says: { until: { day: '2026-11-24' } } }
const ended = (on: string) => ({ did: 'emergency-action.ended', on, says: { how: 'ORDER' } })

export default dutyCases('emergency/order-ends', [
  { name: 'The moment on the order', given: [taken], at: '2026-11-18 16:00', reads: [{ state: 'open', due: '2026-11-18 16:00' }] },
  { name: 'A minute after it', given: [taken], at: '2026-11-18 16:01', reads: [{ state: 'overdue', due: '2026-11-18 16:00' }] },
  { name: 'Another order in time', given: [taken, ended('2026-11-18 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'A day too late', given: [taken, ended('2026-11-19 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Made longer: it runs to the end of the new day', given: [taken, longer], at: '2026-11-24 23:59', reads: [{ state: 'open', due: '2026-11-24' }] },
  { name: 'And no further', given: [taken, longer], at: '2026-11-25 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Nobody wrote the day on the order', given: [{ ...taken, says: { power: 'EPO' } }], at: '2026-11-25 00:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  { name: 'The Isle of Man: the day on the order counts there too', where: 'isle-of-man', given: [taken], at: '2026-11-18 16:01', reads: [{ state: 'overdue' }] },
])
