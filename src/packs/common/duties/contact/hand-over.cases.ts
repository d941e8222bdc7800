import { dutyCases } from '../../../../readings/duty/index.ts'

const night = (on = '2026-11-20 22:15', outOfHours: boolean | undefined = true) => ({ did: 'contact.received', record: 'call', on, says: outOfHours ? { outOfHours } : {} })
const handed = { did: 'out-of-hours-handover.handed', on: '2026-11-21 06:30', says: { contact: 'call', todo: 'See her before school' } }
const taken = (on: string, says: { readonly [field: string]: unknown } = { by: 'amina' }) => ({ did: 'out-of-hours-handover.taken-on', on, says })
const late = '2026-11-24 09:00'

export default dutyCases('contact/hand-over', [
  { name: 'It came in by day', given: [night('2026-11-20 14:00', false)], at: late, reads: [] },
  { name: 'Friday night: there is until nine on Monday', given: [night(), handed], at: '2026-11-23 09:00', reads: [{ state: 'open', due: '2026-11-23 09:00' }] },
  { name: 'A minute past nine and nobody has it', given: [night(), handed], at: '2026-11-23 09:01', reads: [{ state: 'overdue', due: '2026-11-23 09:00' }] },
  { name: 'Taken on by name before nine', given: [night(), handed, taken('2026-11-23 08:40')], at: late, reads: [{ state: 'met' }] },
  { name: 'Taken on at ten past nine', given: [night(), handed, taken('2026-11-23 09:10')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Taken on by nobody by name', given: [night(), handed, taken('2026-11-23 08:40', { first: 'We will look' })], at: late, reads: [{ state: 'overdue', why: /nobody by name/ }] },
  { name: 'Early on Monday: nine the same morning', given: [night('2026-11-23 03:10')], at: '2026-11-23 08:00', reads: [{ state: 'open', due: '2026-11-23 09:00' }] },
  { name: 'Christmas Eve at night: nine on the first working day', given: [night('2026-12-24 23:00')], at: '2026-12-27 12:00', reads: [{ state: 'open', due: '2026-12-29 09:00' }] },
  { name: 'Nobody handed it over, and the day took it on all the same', given: [night(), taken('2026-11-23 08:40', { contact: 'call', by: 'amina' })], at: late, reads: [{ state: 'met' }] },
  { name: 'Something was taken on, and not said what', given: [night(), taken('2026-11-23 08:40')], at: late, reads: [{ state: 'cannot tell', why: /which contact/ }] },
  { name: 'A handover with no contact behind it is taken on too', given: [{ ...handed, says: { todo: 'Ring her school' } }], at: '2026-11-23 09:01', reads: [{ state: 'overdue', due: '2026-11-23 09:00' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [night()], at: late, reads: [{ state: 'cannot tell' }] },
])
