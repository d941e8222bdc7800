import { dutyCases } from '../../../../readings/duty/index.ts'

const review = { did: 'adoption.recommended', on: '2026-03-09 10:00', says: { why: 'Nobody in the family can' } }
const decided = (on: string, says: object = { agreed: true, by: 'joanna' }) => ({ did: 'adoption.approved', on, says: { ...says } })

export default dutyCases('permanence/adoption-decided', [
  { name: 'Two months are not over', given: [review], at: '2026-05-09 23:59', reads: [{ state: 'open', due: '2026-05-09' }] },
  { name: 'They are over', given: [review], at: '2026-05-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Decided on the last day', given: [review, decided('2026-05-09 17:00')], at: '2026-06-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Decided the day after', given: [review, decided('2026-05-10 09:00')], at: '2026-06-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'A no is a decision', given: [review, decided('2026-04-20 17:00', { agreed: false, by: 'joanna' })], at: '2026-06-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Looked at, and nothing decided', given: [review, decided('2026-04-20 17:00', {})], at: '2026-05-10 00:00', reads: [{ state: 'overdue', why: /does not say/ }] },
  { name: 'Another plan', given: [review, { did: 'adoption.ended', on: '2026-04-01', says: { reason: 'RD1' } }], at: '2026-05-10 00:00', reads: [{ state: 'not needed' }] },
  { name: 'No number is known on the Isle of Man', where: 'isle-of-man', given: [review], at: '2026-05-10 00:00', reads: [{ state: 'cannot tell' }] },
])
