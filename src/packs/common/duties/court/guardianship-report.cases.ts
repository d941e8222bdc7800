import { dutyCases } from '../../../../readings/duty/index.ts'

const notice = (says: object = {}, on = '2026-08-20') => ({ did: 'special-guardianship.notice', on, says: { ...says } })
const byCourt = notice({ reportBy: '2026-11-10' })

export default dutyCases('court/guardianship-report', [
  { name: 'The court’s day is not over', given: [byCourt], at: '2026-11-10 23:59', reads: [{ state: 'open', due: '2026-11-10' }] },
  { name: 'The court’s day is over', given: [byCourt], at: '2026-11-11 00:00', reads: [{ state: 'overdue' }] },
  { name: 'No court has said: three months', given: [notice()], at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20' }] },
  { name: 'Three months and a moment', given: [notice()], at: '2026-11-21 00:00', reads: [{ state: 'overdue', due: '2026-11-20' }] },
  {
    name: 'Filed in time',
    given: [byCourt, { did: 'special-guardianship.reported', on: '2026-11-10' }], at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Filed late',
    given: [byCourt, { did: 'special-guardianship.reported', on: '2026-11-11' }], at: '2026-11-22 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'They asked for it no longer',
    given: [byCourt, { did: 'special-guardianship.ended', on: '2026-10-01' }], at: '2026-11-22 09:00', reads: [{ state: 'not needed' }],
  },
  {
    name: 'Told some day in August, and no court has said',
    given: [notice({}, '2026-08')], at: '2026-11-22 09:00', reads: [{ state: 'cannot tell', why: /No date/ }],
  },
  {
    name: 'On the Isle of Man no number is known',
    where: 'isle-of-man', given: [notice()], at: '2026-11-22 09:00', reads: [{ state: 'cannot tell', why: /No time limit/ }],
  },
])
