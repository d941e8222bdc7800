import { dutyCases } from '../../../../readings/duty/index.ts'

const told = (reach: string | undefined = '01632 960155') =>
  ({ did: 'concern.told', record: 'worry', on: '2026-11-20 22:10', says: { words: 'Left alone every evening', danger: 'no', ...(reach ? { reach } : {}) } })
const taken = { did: 'concern.taken-up', record: 'worry', on: '2026-11-23 10:00', says: { by: 'amina' } }
const back = (on: string, says: { readonly [field: string]: unknown } = { what: 'It was read, and somebody is looking into it' }) => ({ did: 'concern.told-back', record: 'worry', on, says })

export default dutyCases('concern/tell-back', [
  { name: 'Nobody has taken it up yet: that is owed first', given: [told()], at: '2026-12-07 09:00', reads: [] },
  { name: 'They left no way to be reached', given: [told(''), taken], at: '2026-12-07 09:00', reads: [] },
  { name: 'Five working days from taking it up', given: [told(), taken], at: '2026-11-30 23:59', reads: [{ state: 'open', due: '2026-11-30' }] },
  { name: 'The day after, and they have heard nothing', given: [told(), taken], at: '2026-12-01 00:00', reads: [{ state: 'overdue', due: '2026-11-30' }] },
  { name: 'Rung the next day', given: [told(), taken, back('2026-11-24 11:00')], at: '2026-12-07 09:00', reads: [{ state: 'met' }] },
  { name: 'Nobody answers that number, and that is written', given: [told(), taken, back('2026-11-24 11:00', { notToldBecause: 'The number is not in use' })], at: '2026-12-07 09:00', reads: [{ state: 'met' }] },
  { name: 'An entry that says nothing', given: [told(), taken, back('2026-11-24 11:00', { how: 'phone' })], at: '2026-12-07 09:00', reads: [{ state: 'overdue', why: /what they were told/ }] },
  {
    name: 'It went no further: they hear that all the same', at: '2026-11-24 09:00', reads: [{ state: 'open', due: '2026-11-30' }],
    given: [told(), { did: 'concern.no-further', record: 'worry', on: '2026-11-23 10:00', says: { reason: 'told-before', why: 'The same family, told by the school' } }],
  },
  { name: 'On the Island nobody has chosen a time yet', where: 'isle-of-man', given: [told(), taken], at: '2026-12-07 09:00', reads: [{ state: 'cannot tell' }] },
])
