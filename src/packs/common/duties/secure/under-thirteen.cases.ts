import { dutyCases } from '../../../../readings/duty/index.ts'

const born = (on: string) => ({ did: 'person.described', on: '2020-01-01', says: { born: on } })
const placed = { did: 'secure-accommodation.placed', on: '2026-11-10 18:00', says: { kind: 'secure' } }
const agreed = (on: string, says: object) => ({ did: 'secure-accommodation.approved', on, says: { ...says } })
const both = { agreed: true, underThirteen: true, minister: 'By letter that day' }

export default dutyCases('secure/under-thirteen', [
  {
    name: 'Twelve, and agreed before',
    given: [born('2013-11-11'), agreed('2026-11-10 17:00', both), placed], at: '2026-11-12 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Twelve, and agreed a minute after',
    given: [born('2013-11-11'), placed, agreed('2026-11-10 18:01', both)], at: '2026-11-12 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Twelve, and the director alone agreed',
    given: [born('2013-11-11'), agreed('2026-11-10 17:00', { agreed: true }), placed], at: '2026-11-12 09:00', reads: [{ state: 'overdue', why: /nobody wrote/ }],
  },
  { name: 'Thirteen that day', given: [born('2013-11-10'), placed], at: '2026-11-12 09:00', reads: [] },
  {
    name: 'Said to be under 13, with no date of birth',
    given: [agreed('2026-11-10 17:00', { underThirteen: true }), placed], at: '2026-11-12 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Kept from leaving somewhere else is not a secure home',
    given: [born('2013-11-11'), { ...placed, says: { kind: 'liberty' } }], at: '2026-11-12 09:00', reads: [],
  },
])
