import { dutyCases } from '../../../../readings/duty/index.ts'

const placed = { did: 'secure-accommodation.placed', on: '2026-10-16 18:00', says: { kind: 'secure' } }
const review = (on: string, says: object = { people: 3, independent: true }) => ({ did: 'secure-accommodation.reviewed', on, says: { ...says } })

export default dutyCases('secure/first-review', [
  { name: 'The month is not over', given: [placed], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'It is over', given: [placed], at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  { name: 'On the last day', given: [placed, review('2026-11-16')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'The day after', given: [placed, review('2026-11-17')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Two people',
    given: [placed, review('2026-11-10', { people: 2, independent: true })], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /Fewer than three/ }],
  },
  {
    name: 'Nobody from outside',
    given: [placed, review('2026-11-10', { people: 4, independent: false })], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /outside/ }],
  },
  {
    name: 'Who was on it is not written',
    given: [placed, review('2026-11-10', {})], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /who was on/ }],
  },
  {
    name: 'Free before',
    given: [placed, { did: 'secure-accommodation.ended', on: '2026-11-01' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }],
  },
  {
    name: 'Kept from leaving somewhere else: the court’s order says when',
    given: [{ ...placed, says: { kind: 'liberty' } }], at: '2026-11-20 09:00', reads: [],
  },
  {
    name: 'On the Isle of Man the panel is owed and its month is not known',
    where: 'isle-of-man', given: [placed], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell' }],
  },
])
