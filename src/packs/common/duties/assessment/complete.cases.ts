import { dutyCases } from '../../../../readings/duty/index.ts'

const decided = (outcome = 'ASSESS', on = '2026-09-01 15:00') => ({ did: 'referral.decided', on, says: { outcome } })
const referred = [{ did: 'referral.received', on: '2026-09-01 10:00' }, decided()]
const begun = (says: object = { kind: 'CF', referral: 'referral' }, on = '2026-09-02 10:00') => ({ did: 'assessment.begun', on, says: { ...says } })
const agreed = (on: string, says: object = { agreed: true }) => ({ did: 'assessment.approved', on, says: { ...says } })

export default dutyCases('assessment/complete', [
  { name: 'The forty-fifth working day is not over', given: referred, at: '2026-11-03 23:59', reads: [{ state: 'open', due: '2026-11-03' }] },
  { name: 'The forty-sixth begins', given: referred, at: '2026-11-04 00:00', reads: [{ state: 'overdue', due: '2026-11-03' }] },
  { name: 'Agreed on the last day', given: [...referred, begun(), agreed('2026-11-03 17:00')], at: '2026-11-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Agreed the day after', given: [...referred, begun(), agreed('2026-11-04 09:00')], at: '2026-11-10 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Written in time, and no manager has agreed', given: [...referred, begun(), { did: 'assessment.written', on: '2026-10-20' }], at: '2026-11-04 09:00',
    reads: [{ state: 'overdue', why: /no manager has agreed/ }],
  },
  {
    name: 'Sent back',
    given: [...referred, begun(), agreed('2026-11-02', { agreed: false })], at: '2026-11-03 09:00', reads: [{ state: 'open', why: /sent it back/ }],
  },
  {
    name: 'A manager wrote something, but not whether they agree',
    given: [...referred, begun(), agreed('2026-11-02', {})], at: '2026-11-03 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }],
  },
  {
    name: 'An assessment that names no referral counts when it began since',
    given: [...referred, begun({ kind: 'CF' }), agreed('2026-10-01')], at: '2026-11-10 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'One from before does not',
    given: [begun({ kind: 'CF' }, '2026-05-01'), agreed('2026-06-01'), ...referred], at: '2026-11-03 09:00', reads: [{ state: 'open' }],
  },
  {
    name: 'One begun some time that month: we cannot tell',
    given: [...referred, begun({ kind: 'CF' }, '2026-09'), agreed('2026-10-01')], at: '2026-11-03 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
  {
    name: 'A young carer’s assessment is another',
    given: [...referred, begun({ kind: 'YC' }), agreed('2026-10-01')], at: '2026-11-03 09:00', reads: [{ state: 'open' }],
  },
  {
    name: 'Stopped, and the referral stands',
    given: [...referred, begun(), { did: 'assessment.stopped', on: '2026-10-01' }], at: '2026-11-04 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'The referral was closed',
    given: [...referred, { did: 'referral.closed', on: '2026-10-01' }], at: '2026-11-04 09:00', reads: [{ state: 'not needed', why: /closed/ }],
  },
  {
    name: 'Decided otherwise later',
    given: [...referred, decided('TRANS', '2026-09-20')], at: '2026-11-04 09:00', reads: [{ state: 'not needed', why: /otherwise/ }],
  },
  {
    name: 'A strategy discussion first, which found nothing more to do',
    given: [referred[0]!, decided('STRAT'), { did: 'strategy-discussion.held', on: '2026-09-02', says: { outcome: 'NFA' } }], at: '2026-11-04 09:00', reads: [{ state: 'not needed', why: /strategy discussion/ }],
  },
  {
    name: 'A strategy discussion is still to come: the time runs',
    given: [referred[0]!, decided('STRAT')], at: '2026-11-03 09:00', reads: [{ state: 'open', due: '2026-11-03' }],
  },
  { name: 'Nothing more was needed from the start', given: [referred[0]!, decided('NFA')], at: '2026-11-04 09:00', reads: [] },
  {
    name: 'Two referrals: each has its own time',
    given: [...referred, { did: 'referral.received', record: 'second', on: '2026-10-01' }, { ...decided('ASSESS', '2026-10-02'), record: 'second' }, begun(), agreed('2026-10-20')],
    at: '2026-11-04 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-03' }],
  },
  {
    name: 'On the Isle of Man the duty is known and its number is not', where: 'isle-of-man',
    given: referred, at: '2026-11-04 09:00', reads: [{ state: 'cannot tell', why: /No time limit is known/ }],
  },
  {
    name: 'There, agreed is done all the same', where: 'isle-of-man',
    given: [...referred, begun(), agreed('2026-10-20')], at: '2026-11-04 09:00', reads: [{ state: 'cannot tell', why: /It was done/ }],
  },
])
