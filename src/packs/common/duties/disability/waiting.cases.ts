import { dutyCases } from '../../../../readings/duty/index.ts'

const child = [
  { did: 'disability.known', on: '2026-06-01', says: { kinds: ['LD'] } }, { did: 'referral.received', on: '2026-11-02 09:00' },
  { did: 'referral.decided', on: '2026-11-02 11:00', says: { outcome: 'ASSESS' } },
]
const worker = (on: string, role = 'social-worker', record = 'allocation') => ({ did: 'allocation.allocated', record, on, says: { worker: 'priya', role } })
const decided = (on: string, decision?: string) => ({ did: 'management-decision.made', on, says: decision ? { decision } : { question: 'Who?' } })

export default dutyCases('disability/waiting', [
  { name: 'Seven days are not over', given: child, at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'Seven days are over and nobody has looked', given: child, at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'A worker was named on the seventh day', given: [...child, worker('2026-11-09 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'A worker was named on the eighth', given: [...child, worker('2026-11-10 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'A manager looked, and must look again in a week',
    given: [...child, decided('2026-11-06 10:00', 'Priya from the 16th; Kit visits on Monday')],
    at: '2026-11-13 23:59', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-13' }],
  },
  { name: 'A manager wrote a question and no decision', given: [...child, decided('2026-11-06 10:00')], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'A reviewing officer is not it',
    given: [...child, worker('2026-11-03', 'reviewing-officer')], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }],
  },
  { name: 'Had a worker from before', given: [worker('2026-05-01'), ...child], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'The worker left and nobody followed', given: [worker('2026-05-01'), ...child, { did: 'allocation.ended', record: 'allocation', on: '2026-11-12' }],
    at: '2026-11-19 23:59', reads: [{ state: 'open', due: '2026-11-19' }],
  },
  {
    name: 'The worker left and another had been named', given: [worker('2026-05-01'), ...child, worker('2026-11-11', 'social-worker', 'next'), { did: 'allocation.ended', record: 'allocation', on: '2026-11-12' }],
    at: '2026-11-20 09:00', reads: [],
  },
  { name: 'Closed while waiting', given: [...child, { did: 'referral.closed', on: '2026-11-06' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'Not known to be disabled: asked elsewhere', given: child.slice(1), at: '2026-11-20 09:00', reads: [] },
])
