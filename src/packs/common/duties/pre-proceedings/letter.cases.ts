import { dutyCases } from '../../../../readings/duty/index.ts'

const began = { did: 'pre-proceedings.decided', on: '2026-11-02 10:00' }
const sent = (on: string, says: object = { lawyer: true }) => ({ did: 'pre-proceedings.letter-sent', on, says: { ...says } })

export default dutyCases('pre-proceedings/letter', [
  { name: 'The fifth working day is not over', given: [began], at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'It is over', given: [began], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Sent on the fifth', given: [began, sent('2026-11-09')], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  { name: 'Sent the day after', given: [began, sent('2026-11-10')], at: '2026-11-12 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Sent, without saying how to get a free lawyer',
    given: [began, sent('2026-11-05', { lawyer: false })], at: '2026-11-12 09:00', reads: [{ state: 'overdue', why: /lawyer/ }],
  },
  {
    name: 'Ended before it went',
    given: [began, { did: 'pre-proceedings.ended', on: '2026-11-06', says: { outcome: 'ISSUE' } }], at: '2026-11-12 09:00', reads: [{ state: 'not needed' }],
  },
  { name: 'On the Isle of Man no number is known', where: 'isle-of-man', given: [began], at: '2026-11-12 09:00', reads: [{ state: 'cannot tell' }] },
])
