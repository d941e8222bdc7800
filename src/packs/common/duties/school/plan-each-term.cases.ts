import { dutyCases } from '../../../../readings/duty/index.ts'

const care = { did: 'care-episode.started', on: '2026-01-12', says: { legalStatus: 'C2' } }
const opened = { did: 'personal-education-plan.started', on: '2026-01-19', says: { school: 'Harbour Primary' } }
const whole = { goals: [{ id: 'reading', different: 'Reads a chapter a night' }], aim: 'To be a marine biologist' }
const met = (on: string, says: { readonly [field: string]: unknown } = whole) => ({ did: 'personal-education-plan.meeting', on, says })

export default dutyCases('school/plan-each-term', [
  { name: 'No plan opened yet: that is owed by another rule', given: [care], at: '2026-09-01 09:00', reads: [] },
  {
    name: 'Opened in January: a meeting by the end of the summer term',
    given: [care, opened], at: '2026-07-31 23:59', reads: [{ state: 'open', due: '2026-07-31' }],
  },
  { name: 'The summer term is over and nobody met', given: [care, opened], at: '2026-08-01 00:00', reads: [{ state: 'overdue', due: '2026-07-31' }] },
  {
    name: 'Met in May, and the next is owed by the end of December',
    given: [care, opened, met('2026-05-11')], at: '2026-12-31 23:59', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-31' }],
  },
  {
    name: 'A new year without it',
    given: [care, opened, met('2026-05-11')], at: '2027-01-01 00:00', reads: [{ state: 'met' }, { state: 'overdue', due: '2026-12-31' }],
  },
  {
    name: 'Met in September: by the end of March',
    given: [care, opened, met('2026-05-11'), met('2026-09-21')],
    at: '2026-11-21 09:00', reads: [{ state: 'met' }, { state: 'met' }, { state: 'open', due: '2027-03-31' }],
  },
  {
    name: 'They met and set no goals',
    given: [care, opened, met('2026-05-11', { aim: 'A job' })], at: '2026-08-01 09:00', reads: [{ state: 'overdue', why: /no goals/ }],
  },
  {
    name: 'They met and aimed for nothing',
    given: [care, opened, met('2026-05-11', { goals: whole.goals, aim: ' ' })], at: '2026-08-01 09:00', reads: [{ state: 'overdue', why: /aim for/ }],
  },
  {
    name: 'Goals added by a correction',
    given: [care, opened, met('2026-05-11', {}), { ...met('2026-05-11'), amends: 2, why: 'The goals were left out' }],
    at: '2026-08-01 09:00', reads: [{ state: 'met' }, { state: 'open' }],
  },
  {
    name: 'Left care in the summer',
    given: [care, opened, { did: 'care-episode.ended', on: '2026-06-30' }], at: '2026-08-01 09:00', reads: [{ state: 'not needed' }],
  },
  { name: 'On the Isle of Man no number was found', where: 'isle-of-man', given: [care, opened], at: '2026-08-01 09:00', reads: [{ state: 'cannot tell' }] },
])
