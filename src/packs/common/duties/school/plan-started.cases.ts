import { dutyCases } from '../../../../readings/duty/index.ts'

const care = { did: 'care-episode.started', on: '2026-09-01', says: { legalStatus: 'V2' } }
const born = (on: string) => ({ did: 'person.described', on: '2026-09-01', says: { born: on } })
const opened = (on: string, says: { readonly [field: string]: unknown } = { school: 'Harbour Primary' }) => ({ did: 'personal-education-plan.started', on, says })

export default dutyCases('school/plan-started', [
  { name: 'Ten working days are not over', given: [care], at: '2026-09-15 23:59', reads: [{ state: 'open', due: '2026-09-15' }] },
  { name: 'Ten working days and a minute', given: [care], at: '2026-09-16 00:00', reads: [{ state: 'overdue', due: '2026-09-15' }] },
  { name: 'Opened on the last day', given: [care, opened('2026-09-15')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Opened a day late', given: [care, opened('2026-09-16')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'It names no school, and nobody else',
    given: [care, opened('2026-09-10', {})], at: '2026-09-16 09:00', reads: [{ state: 'overdue', why: /names no school/ }],
  },
  {
    name: 'No school yet, and who plans meanwhile',
    given: [care, opened('2026-09-10', { noSchool: 'With the virtual school' })], at: '2026-09-16 09:00', reads: [{ state: 'met' }],
  },
  { name: 'A plan from before they came into care', given: [opened('2026-08-20'), care], at: '2026-09-16 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Three on the day they came into care', given: [born('2023-09-01'), care], at: '2026-09-16 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Two on that day: owed by their birthday, by another rule', given: [born('2023-09-02'), care], at: '2026-09-16 09:00', reads: [] },
  {
    name: 'Four on the Isle of Man, where it is owed from school age',
    where: 'isle-of-man', given: [born('2022-01-10'), care], at: '2026-09-22 09:00', reads: [],
  },
  {
    name: 'Home again before it was opened',
    given: [care, { did: 'care-episode.ended', on: '2026-09-10' }], at: '2026-09-16 09:00', reads: [{ state: 'not needed' }],
  },
  {
    name: 'On the Isle of Man the twentieth day is not over',
    where: 'isle-of-man', given: [care], at: '2026-09-21 23:59', reads: [{ state: 'open', due: '2026-09-21' }],
  },
  {
    name: 'On the Isle of Man the twenty-first has begun',
    where: 'isle-of-man', given: [care], at: '2026-09-22 00:00', reads: [{ state: 'overdue', due: '2026-09-21' }],
  },
  {
    name: 'Before the guidance of 2018 the pack holds no rule',
    given: [{ ...care, on: '2018-02-28' }], at: '2018-06-01 09:00', reads: [{ state: 'no rule in force' }],
  },
])
