import { dutyCases } from '../../../../readings/duty/index.ts'

const told = (on: string) => ({ did: 'concern.told', record: 'worry', on, says: { words: 'A baby crying every night', danger: 'no' } })
const taken = (on: string, says: { readonly [field: string]: unknown } = { by: 'amina' }) => ({ did: 'concern.taken-up', record: 'worry', on, says })
const late = '2026-11-27 09:00'

export default dutyCases('concern/take-up', [
  { name: 'Told on Monday at noon: there is until the end of Monday', given: [told('2026-11-23 12:00')], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'Tuesday, and nobody has taken it up', given: [told('2026-11-23 12:00')], at: '2026-11-24 00:00', reads: [{ state: 'overdue', due: '2026-11-23' }] },
  { name: 'Told a minute before five: that day', given: [told('2026-11-23 16:59')], at: '2026-11-23 18:00', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'Told at five: the next working day', given: [told('2026-11-23 17:00')], at: '2026-11-24 12:00', reads: [{ state: 'open', due: '2026-11-24' }] },
  { name: 'Told on Friday night: by the end of Monday', given: [told('2026-11-20 23:10')], at: '2026-11-23 12:00', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'Taken up the same day', given: [told('2026-11-23 12:00'), taken('2026-11-23 15:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Taken up a day late', given: [told('2026-11-23 12:00'), taken('2026-11-24 09:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Taken up by nobody by name', given: [told('2026-11-23 12:00'), taken('2026-11-23 15:00', { how: 'The only Tom in the street' })], at: late, reads: [{ state: 'overdue', why: /nobody by name/ }] },
  {
    name: 'Decided with a reason that it goes no further', at: late, reads: [{ state: 'met' }],
    given: [told('2026-11-23 12:00'), { did: 'concern.no-further', record: 'worry', on: '2026-11-23 16:00', says: { reason: 'not-a-worry', why: 'Asks where to get a bus pass' } }],
  },
  {
    name: 'Put away without saying why', at: late, reads: [{ state: 'overdue', why: /why it goes no further/ }],
    given: [told('2026-11-23 12:00'), { did: 'concern.no-further', record: 'worry', on: '2026-11-23 16:00', says: { reason: 'not-a-worry' } }],
  },
  { name: 'On the Island nobody has chosen a time yet', where: 'isle-of-man', given: [told('2026-11-23 12:00')], at: late, reads: [{ state: 'cannot tell' }] },
])
