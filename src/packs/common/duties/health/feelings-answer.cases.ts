import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = { did: 'therapeutic-help.asked', on: '2026-09-07 10:00', says: { of: 'CAMHS' } }
const answered = (on: string, says: object = { answer: 'refused' }) => ({ did: 'therapeutic-help.answered', on, says: { ...says } })

export default dutyCases('health/feelings-answer', [
  { name: 'Ten working days are not over', given: [asked], at: '2026-09-21 23:59', reads: [{ state: 'open', due: '2026-09-21' }] },
  { name: 'They are over', given: [asked], at: '2026-09-22 00:00', reads: [{ state: 'overdue' }] },
  { name: 'A no on the last day is an answer', given: [asked, answered('2026-09-21 16:00')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'A no the day after', given: [asked, answered('2026-09-22 16:00')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'They rang, and nobody wrote what they said', given: [asked, answered('2026-09-10 16:00', {})], at: '2026-09-22 00:00', reads: [{ state: 'overdue', why: /does not say/ }] },
  { name: 'They met at once', given: [asked, { did: 'therapeutic-help.met', on: '2026-09-09 16:00', says: { came: true } }], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'The child wanted to stop', given: [asked, { did: 'therapeutic-help.ended', on: '2026-09-14', says: { how: 'enough' } }], at: '2026-10-01 09:00', reads: [{ state: 'not needed' }] },
])
