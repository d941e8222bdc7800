import { dutyCases } from '../../../../readings/duty/index.ts'

const given = { did: 'consent.given', on: '2026-09-07 09:30', says: { whatFor: 'EH' } }
const back = [given, { did: 'consent.withdrawn', on: '2026-11-17 16:00', says: { why: 'Too many people in the house' } }]
const whole = { thresholdMet: false, outcome: 'STOP', decidedBy: 'dee' }
const decided = (on: string, says: { readonly [field: string]: unknown } = whole) => ({ did: 'consent.decided', on, says })
const late = '2026-11-20 09:00'

export default dutyCases('consent/decide', [
  { name: 'Agreed, and nothing to decide', given: [given], at: late, reads: [] },
  { name: 'Taken back on Tuesday: there is until the end of Wednesday', given: back, at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18', about: 'Early help' }] },
  { name: 'Nobody has decided when Thursday begins', given: back, at: '2026-11-19 00:00', reads: [{ state: 'overdue', due: '2026-11-18' }] },
  { name: 'Decided on Wednesday', given: [...back, decided('2026-11-18 17:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Decided on Thursday', given: [...back, decided('2026-11-19 09:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Nothing about the threshold', given: [...back, decided('2026-11-18 17:00', { outcome: 'STOP', decidedBy: 'dee' })], at: late, reads: [{ state: 'overdue', why: /threshold/ }] },
  { name: 'Nobody’s name is on it', given: [...back, decided('2026-11-18 17:00', { thresholdMet: false, outcome: 'STOP' })], at: late, reads: [{ state: 'overdue', why: /who decided/ }] },
  { name: 'To go on without agreement, and not what allows it', given: [...back, decided('2026-11-18 17:00', { ...whole, outcome: 'WITHOUT' })], at: late, reads: [{ state: 'overdue', why: /what allows/ }] },
  {
    name: 'To go on without agreement, with what allows it',
    given: [...back, decided('2026-11-18 17:00', { thresholdMet: true, outcome: 'WITHOUT', decidedBy: 'dee', lawful: 'Enquiries into serious harm' })], at: late, reads: [{ state: 'met' }],
  },
  { name: 'They agreed again the same evening', given: [...back, { ...given, on: '2026-11-17 19:00' }], at: late, reads: [{ state: 'not needed', why: /agreed again/ }] },
  {
    name: 'They said no from the start', given: [{ did: 'consent.refused', on: '2026-11-17 16:00', says: { whatFor: 'ASSESS' } }], at: late,
    reads: [{ state: 'overdue', about: 'An assessment' }],
  },
  {
    name: 'The record was of another child', given: [...back, { ...given, withdraws: true, written: '2026-11-18 09:00', why: 'His sister’s' }], at: late, reads: [],
  },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: back, at: late, reads: [{ state: 'cannot tell' }] },
])
