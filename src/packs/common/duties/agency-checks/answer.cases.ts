import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = (by: string | null = '2026-11-24') => ({
  did: 'agency-checks.asked', record: 'checks', on: '2026-11-23 10:00', says: { agencies: [{ id: 'police', agency: 'Police', ...(by ? { by } : {}) }] },
})
const answered = (on: string, says: { readonly [field: string]: unknown } = { check: 'police', answer: 'KNOWN' }) => ({ did: 'agency-checks.answered', record: 'checks', on, says })
const late = '2026-11-25 09:00'

export default dutyCases('agency-checks/answer', [
  { name: 'Asked, and the day is not over', given: [asked()], at: '2026-11-24 23:59', reads: [{ state: 'open', due: '2026-11-24', about: 'Police' }] },
  { name: 'The day is over, and nobody answered', given: [asked()], at: '2026-11-25 00:00', reads: [{ state: 'overdue', due: '2026-11-24' }] },
  { name: 'Answered on the day', given: [asked(), answered('2026-11-24 16:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Answered a day after', given: [asked(), answered('2026-11-25 08:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'They looked, and know nothing: an answer', given: [asked(), answered('2026-11-24 11:00', { check: 'police', answer: 'NOTHING' })], at: late, reads: [{ state: 'met' }] },
  { name: 'They would not tell us: an answer, counted', given: [asked(), answered('2026-11-24 11:00', { check: 'police', answer: 'REFUSED' })], at: late, reads: [{ state: 'met' }] },
  { name: 'Somebody was reached and nothing was said', given: [asked(), answered('2026-11-24 11:00', { check: 'police', by: 'Desk' })], at: late, reads: [{ state: 'overdue' }] },
  { name: 'The school’s answer is not the police’s', given: [asked(), answered('2026-11-24 11:00', { check: 'school', answer: 'KNOWN' })], at: late, reads: [{ state: 'overdue' }] },
  { name: 'An answer, and nobody said whose', given: [asked(), answered('2026-11-24 11:00', { answer: 'KNOWN' })], at: late, reads: [{ state: 'cannot tell', why: /whose answer/ }] },
  { name: 'Nobody wrote by when', given: [asked(null)], at: late, reads: [{ state: 'cannot tell', why: /by which day/ }] },
  { name: 'Decided without them', given: [asked(), { did: 'agency-checks.decided', record: 'checks', on: '2026-11-24 17:00', says: { level: '3' } }], at: late, reads: [{ state: 'not needed' }] },
  { name: 'On the Island each organisation chooses', where: 'isle-of-man', given: [asked()], at: late, reads: [{ state: 'cannot tell' }] },
])
