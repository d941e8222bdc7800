import { dutyCases } from '../../../../readings/duty/index.ts'

const came = (says: { readonly [field: string]: unknown } = {}, on = '2026-11-16 15:00') => ({ did: 'homeless-young-person.presented', on, says })
const slept = (place: string, on: string) => ({ did: 'homeless-young-person.slept', on, says: { place } })

export default dutyCases('homeless/safe-tonight', [
  { name: 'The day they came is not over', given: [came()], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'It is over, and nowhere is written', given: [came()], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'With a friend’s family, and safe', given: [came({ place: 'friends', safe: 'yes' })], at: '2026-11-17 09:00', reads: [{ state: 'met' }] },
  { name: 'A bed was found that evening', given: [came({ place: 'not-known' }), slept('emergency', '2026-11-16 20:30')], at: '2026-11-17 09:00', reads: [{ state: 'met' }] },
  { name: 'A bed was found the next day', given: [came({ place: 'outside' }), slept('lodgings', '2026-11-17 10:00')], at: '2026-11-17 12:00', reads: [{ state: 'met late' }] },
  { name: 'Bed and breakfast does not meet it', given: [came({ place: 'bed-and-breakfast' })], at: '2026-11-17 09:00', reads: [{ state: 'overdue', why: /no place for them/ }] },
  { name: 'With friends, and it was not safe', given: [came({ place: 'friends', safe: 'no' })], at: '2026-11-17 09:00', reads: [{ state: 'overdue', why: /not safe/ }] },
  { name: 'With friends, and nobody was sure', given: [came({ place: 'friends', safe: 'not-sure' })], at: '2026-11-17 09:00', reads: [{ state: 'cannot tell', why: /sure/ }] },
  { name: 'It was decided that they are not homeless', given: [came({ place: 'not-known' }), { did: 'homeless-young-person.decided', on: '2026-11-16 17:00', says: { outcome: 'not-homeless' } }], at: '2026-11-17 09:00', reads: [{ state: 'not needed' }] },
  { name: 'Before the guidance of April 2018 the pack holds no rule', given: [came({}, '2018-04-30 12:00')], at: '2018-05-02 09:00', reads: [{ state: 'no rule in force' }] },
])
