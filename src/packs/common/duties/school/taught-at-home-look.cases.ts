import { dutyCases } from '../../../../readings/duty/index.ts'

const began = { did: 'home-education.began', on: '2026-03-02', says: { freely: 'yes' } }
const look = (on: string, says: object = { suitable: 'yes' }) => ({ did: 'home-education.looked-at', on, says: { ...says } })

export default dutyCases('school/taught-at-home-look', [
  { name: 'Three months are not over', given: [began], at: '2026-06-02 23:59', reads: [{ state: 'open', due: '2026-06-02' }] },
  { name: 'They are over', given: [began], at: '2026-06-03 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Looked at on the last day, and again in a year', given: [began, look('2026-06-02 10:00')], at: '2026-07-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-06-02' }] },
  { name: 'Looked at the day after', given: [began, look('2026-06-03 10:00')], at: '2026-07-01 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'The day they agreed comes first', given: [began, look('2026-06-02 10:00', { suitable: 'not-sure', next: '2026-07-14' })], at: '2026-07-15 00:00', reads: [{ state: 'met' }, { state: 'overdue', due: '2026-07-14' }] },
  { name: 'It does not say whether it is the education they need', given: [began, look('2026-05-05 10:00', {})], at: '2026-06-03 00:00', reads: [{ state: 'overdue', why: /does not say/ }, { state: 'open' }] },
  { name: 'Back at school', given: [began, { did: 'home-education.ended', on: '2026-05-05', says: { where: 'Harbour Primary' } }], at: '2026-06-03 00:00', reads: [{ state: 'not needed' }] },
  { name: 'On the Isle of Man each organisation chooses', where: 'isle-of-man', given: [began], at: '2026-06-03 00:00', reads: [{ state: 'cannot tell' }] },
])
