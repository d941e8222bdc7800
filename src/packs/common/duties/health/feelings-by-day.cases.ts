import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = { did: 'therapeutic-help.asked', on: '2026-09-01', says: { of: 'Harbour Child Wellbeing' } }
const answered = (on: string, answer: string, startsBy?: string) => ({ did: 'therapeutic-help.answered', on, says: { answer, ...(startsBy ? { startsBy } : {}) } })
const waiting = answered('2026-09-14', 'waiting', '2026-11-13')
const met = (on: string, came: boolean | null = true) => ({ did: 'therapeutic-help.met', on, says: came === null ? {} : { came } })

export default dutyCases('health/feelings-by-day', [
  { name: 'Asked, and no answer yet: nothing to hold anybody to', given: [asked], at: '2026-11-21 09:00', reads: [] },
  { name: 'The day they gave is not over', given: [asked, waiting], at: '2026-11-13 23:59', reads: [{ state: 'open', due: '2026-11-13' }] },
  { name: 'It is over and nobody has met the child', given: [asked, waiting], at: '2026-11-14 00:00', reads: [{ state: 'overdue', due: '2026-11-13' }] },
  { name: 'They met on that day', given: [asked, waiting, met('2026-11-13 15:00')], at: '2026-11-21 09:00', reads: [{ state: 'met' }] },
  { name: 'They met a day later', given: [asked, waiting, met('2026-11-14 10:00')], at: '2026-11-21 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody could take the child there', given: [asked, waiting, met('2026-11-10 15:00', false)], at: '2026-11-14 09:00', reads: [{ state: 'overdue', why: /did not take place/ }] },
  { name: 'It does not say whether it took place', given: [asked, waiting, met('2026-11-10 15:00', null)], at: '2026-11-14 09:00', reads: [{ state: 'cannot tell', why: /took place/ }] },
  { name: 'A waiting list with no day', given: [asked, answered('2026-09-14', 'waiting')], at: '2026-11-21 09:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  {
    name: 'They answered anew with a later day', given: [asked, waiting, answered('2026-11-10', 'waiting', '2027-01-15')],
    at: '2026-11-21 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-01-15' }],
  },
  { name: 'They say it is not for them', given: [asked, answered('2026-09-14', 'refused')], at: '2026-11-21 09:00', reads: [] },
  { name: 'It never began', given: [asked, waiting, { did: 'therapeutic-help.ended', on: '2026-10-30', says: { how: 'never' } }], at: '2026-11-21 09:00', reads: [{ state: 'not needed' }] },
])
