import { dutyCases } from '../../../../readings/duty/index.ts'

const review = (on: string, says: object = { people: 3, independent: true }) => ({ did: 'secure-accommodation.reviewed', on, says: { ...says } })
const given = [{ did: 'secure-accommodation.placed', on: '2026-07-20 18:00', says: { kind: 'secure' } }, review('2026-08-16')]

export default dutyCases('secure/review', [
  { name: 'Three months are not over', given, at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'They are over', given, at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'On the last day, and the next three months begin',
    given: [...given, review('2026-11-16')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-02-16' }],
  },
  { name: 'The day after', given: [...given, review('2026-11-17')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  {
    name: 'A panel of two neither counts nor starts the next',
    given: [...given, review('2026-11-10', { people: 2, independent: true })], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /Fewer/ }],
  },
  {
    name: 'Free before',
    given: [...given, { did: 'secure-accommodation.ended', on: '2026-11-01' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }],
  },
])
