import { dutyCases } from '../../../../readings/duty/index.ts'

const named = (worker: string, on = '2026-11-10 10:00') => ({ did: 'allocation.allocated', record: worker, on, says: { worker, role: 'social-worker' } })
const handed = { did: 'case-handover.handed', on: '2026-11-10 10:00', by: 'dee', says: { why: 'NEW', from: 'amina', to: 'sam', know: 'Nan is who she rings.' } }
const given = [named('sam'), handed]
const taken = (on: string, by = 'sam') => ({ did: 'case-handover.taken-on', on, by })
const late = '2026-11-16 09:00'

export default dutyCases('allocation/take-on', [
  { name: 'Handed on Tuesday: there is until the end of Thursday', given, at: '2026-11-12 23:59', reads: [{ state: 'open', due: '2026-11-12' }] },
  { name: 'Nobody took her on when Friday begins', given, at: '2026-11-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Taken on on Thursday', given: [...given, taken('2026-11-12 16:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Taken on on Friday', given: [...given, taken('2026-11-13 09:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'The manager said it for them', given: [...given, taken('2026-11-12 16:00', 'dee')], at: late, reads: [{ state: 'overdue', why: /Somebody else said so/ }] },
  {
    name: 'Handed to somebody else before it was read', given: [...given, { ...handed, record: 'again', on: '2026-11-11 10:00', says: { ...handed.says, to: 'omar' } }],
    at: '2026-11-12 09:00', reads: [{ state: 'not needed', why: /somebody else since/ }, { state: 'open' }],
  },
  {
    name: 'They stopped being the worker', given: [...given, { did: 'allocation.ended', record: 'sam', on: '2026-11-12 09:00', says: { reason: 'left' } }],
    at: late, reads: [{ state: 'not needed', why: /not the child’s worker/ }],
  },
  {
    name: 'Cover is owed by whoever covers, and names nobody as the worker', given: [named('amina'), { ...handed, says: { ...handed.says, why: 'COVER' } }],
    at: late, reads: [{ state: 'overdue' }],
  },
  { name: 'Written on the wrong child and withdrawn', given: [...given, { ...handed, withdraws: true, why: 'His cousin’s' }], at: late, reads: [] },
  { name: 'Before Tarrowmouth set this limit there is no rule', given: [{ ...handed, on: '2020-03-31 10:00' }], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given, at: late, reads: [{ state: 'cannot tell' }] },
])
