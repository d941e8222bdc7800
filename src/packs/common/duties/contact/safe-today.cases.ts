import { dutyCases } from '../../../../readings/duty/index.ts'

const received = (immediateRisk: boolean | undefined = true) =>
  ({ did: 'contact.received', record: 'call', on: '2026-11-20 22:15', says: { concern: 'Screaming, and a child at the window', ...(immediateRisk === undefined ? {} : { immediateRisk }) } })
const whole = { contact: 'call', decision: 'Police are there; she goes to her grandmother', withWhom: 'Her grandmother' }
const decided = (on: string, says: { readonly [field: string]: unknown } = whole) => ({ did: 'safe-for-now.decided', on, says })
const late = '2026-11-21 09:00'

export default dutyCases('contact/safe-today', [
  { name: 'Nobody is in danger today', given: [received(false)], at: late, reads: [] },
  { name: 'The minute it came in', given: [received()], at: '2026-11-20 22:15', reads: [{ state: 'open', due: '2026-11-20 22:15' }] },
  { name: 'A minute later and nothing is decided', given: [received()], at: '2026-11-20 22:16', reads: [{ state: 'overdue' }] },
  { name: 'Decided while they were on the phone', given: [received(), decided('2026-11-20 22:15')], at: late, reads: [{ state: 'met' }] },
  { name: 'Decided half an hour later: done, and said to be late', given: [received(), decided('2026-11-20 22:45')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Not written who is with her', given: [received(), decided('2026-11-20 22:20', { contact: 'call', decision: 'Police told' })], at: late, reads: [{ state: 'overdue', why: /who is with/ }] },
  { name: 'Not written what was decided', given: [received(), decided('2026-11-20 22:20', { contact: 'call', withWhom: 'Mum' })], at: late, reads: [{ state: 'overdue', why: /what was decided/ }] },
  { name: 'About an earlier call', given: [received(), decided('2026-11-20 22:20', { ...whole, contact: 'earlier' })], at: late, reads: [{ state: 'overdue' }] },
  { name: 'Does not name the call, and came after it', given: [received(), decided('2026-11-20 22:20', { ...whole, contact: undefined })], at: late, reads: [{ state: 'met late' }] },
  { name: 'It became a referral: that keeps nobody safe by itself', given: [received(), { did: 'contact.decided', record: 'call', on: '2026-11-20 22:20', says: { outcome: 'REF' } }], at: late, reads: [{ state: 'overdue' }] },
  { name: 'On the Island it is owed at once too', where: 'isle-of-man', given: [received()], at: '2026-11-20 22:16', reads: [{ state: 'overdue' }] },
])
