import { dutyCases } from '../../../../readings/duty/index.ts'

const told = (danger: string) => ({ did: 'concern.told', record: 'worry', on: '2026-11-20 22:10', says: { words: 'I can hear her screaming', danger } })
const taken = (on: string) => ({ did: 'concern.taken-up', record: 'worry', on, says: { by: 'amina' } })
const late = '2026-11-21 09:00'

export default dutyCases('concern/danger-now', [
  { name: 'They wrote that nobody is in danger now', given: [told('no')], at: late, reads: [] },
  { name: 'They wrote of danger: there is an hour', given: [told('yes')], at: '2026-11-20 23:10', reads: [{ state: 'open', due: '2026-11-20 23:10' }] },
  { name: 'A minute more, and nobody has read it', given: [told('yes')], at: '2026-11-20 23:11', reads: [{ state: 'overdue', due: '2026-11-20 23:10' }] },
  { name: 'They were not sure: that is read as quickly', given: [told('not-sure')], at: '2026-11-20 23:11', reads: [{ state: 'overdue' }] },
  { name: 'Taken up within the hour', given: [told('yes'), taken('2026-11-20 22:40')], at: late, reads: [{ state: 'met' }] },
  { name: 'Taken up in the morning', given: [told('yes'), taken('2026-11-21 08:30')], at: late, reads: [{ state: 'met late' }] },
  { name: 'On the Island nobody has chosen a time yet', where: 'isle-of-man', given: [told('yes')], at: late, reads: [{ state: 'cannot tell' }] },
])
