import { dutyCases } from '../../../../readings/duty/index.ts'

const began = { did: 'youth-justice.began', on: '2026-11-02 10:00', says: { rests: 'REFERRAL' } }
const offered = (on: string, says: { readonly [field: string]: unknown } = { ways: ['MEET', 'LETTER'] }) => ({ did: 'youth-justice.offered', on, says })

export default dutyCases('youth-justice/restorative', [
  { name: 'The twentieth working day is not over', given: [began], at: '2026-11-30 23:59', reads: [{ state: 'open', due: '2026-11-30' }] },
  { name: 'The twentieth working day is over', given: [began], at: '2026-12-01 00:00', reads: [{ state: 'overdue', due: '2026-11-30' }] },
  { name: 'Offered on the last day', given: [began, offered('2026-11-30 16:00')], at: '2026-12-02 09:00', reads: [{ state: 'met' }] },
  { name: 'Offered the day after', given: [began, offered('2026-12-01 09:00')], at: '2026-12-02 09:00', reads: [{ state: 'met late' }] },
  { name: 'It does not say what', given: [began, offered('2026-11-30 16:00', {})], at: '2026-12-02 09:00', reads: [{ state: 'overdue', why: /does not say what/ }] },
  { name: 'Nothing could be offered, with why', given: [began, offered('2026-11-30 16:00', { why: 'Nobody was harmed but himself' })], at: '2026-12-02 09:00', reads: [{ state: 'not needed', why: /why is written/ }] },
  { name: 'On bail: nobody has found that he did it', given: [{ ...began, says: { rests: 'BAIL' } }], at: '2026-12-02 09:00', reads: [] },
  { name: 'It ended first', given: [began, { did: 'youth-justice.ended', on: '2026-11-20', says: { outcome: 'DROPPED' } }], at: '2026-12-02 09:00', reads: [{ state: 'not needed' }] },
  { name: 'On the Island no number is known', where: 'isle-of-man', given: [began], at: '2026-12-20 09:00', reads: [{ state: 'cannot tell' }] },
])
