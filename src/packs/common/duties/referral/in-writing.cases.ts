import { dutyCases } from '../../../../readings/duty/index.ts'

const phoned = { did: 'referral-in-writing.phoned', on: '2026-11-20 16:10', says: { by: 'School nurse' } }
const arrived = (on: string) => ({ did: 'referral-in-writing.arrived', on, says: { from: 'School nurse' } })
const late = '2026-11-23 09:00'

export default dutyCases('referral/in-writing', [
  { name: 'Twenty-four hours are not over', given: [phoned], at: '2026-11-21 16:10', reads: [{ state: 'open', due: '2026-11-21 16:10' }] },
  { name: 'A minute more and it has not come', given: [phoned], at: '2026-11-21 16:11', reads: [{ state: 'overdue' }] },
  { name: 'It came in time', given: [phoned, arrived('2026-11-21 16:10')], at: late, reads: [{ state: 'met' }] },
  { name: 'It came a minute late', given: [phoned, arrived('2026-11-21 16:11')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Rang some time on Friday: late on Sunday for certain', given: [{ ...phoned, on: '2026-11-20' }], at: '2026-11-22 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Rang some time on Friday: on Saturday we cannot tell', given: [{ ...phoned, on: '2026-11-20' }], at: '2026-11-21 12:00', reads: [{ state: 'cannot tell', why: /too roughly/ }] },
  { name: 'On the Island it is 24 hours too', where: 'isle-of-man', given: [phoned], at: '2026-11-21 16:10', reads: [{ state: 'open', due: '2026-11-21 16:10' }] },
  { name: 'On the Island, a minute more', where: 'isle-of-man', given: [phoned], at: '2026-11-21 16:11', reads: [{ state: 'overdue' }] },
])
