import { dutyCases } from '../../../../readings/duty/index.ts'

const food = { id: 'food', different: 'Tea every evening', owner: 'sam', by: '2026-10-30' }
const agreed = (...goals: readonly object[]) => ({ did: 'child-in-need-plan.agreed', on: '2026-09-01 10:00', says: { goals } })
const changed = (...goals: readonly object[]) => ({ did: 'child-in-need-plan.changed', on: '2026-10-20 10:00', says: { goals } })
const went = (on: string, reached?: boolean) => ({ did: 'child-in-need-plan.goal-done', on, says: { goal: 'food', ...(reached === undefined ? {} : { reached }) } })

export default dutyCases('in-need/goal', [
  { name: 'Its day is not over', given: [agreed(food)], at: '2026-10-30 23:59', reads: [{ state: 'open', due: '2026-10-30', about: 'Tea every evening' }] },
  { name: 'Its day is over', given: [agreed(food)], at: '2026-10-31 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Reached on the day', given: [agreed(food), went('2026-10-30 18:00', true)], at: '2026-11-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Reached the day after', given: [agreed(food), went('2026-10-31 18:00', true)], at: '2026-11-10 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Looked at, and not reached',
    given: [agreed(food), went('2026-10-30', false)], at: '2026-10-31 09:00', reads: [{ state: 'overdue', why: /not reached yet/ }],
  },
  {
    name: 'Written about, but not whether it is reached',
    given: [agreed(food), went('2026-10-30')], at: '2026-10-31 09:00', reads: [{ state: 'cannot tell' }],
  },
  {
    name: 'No day was given',
    given: [agreed({ id: 'food', different: 'Tea every evening' })], at: '2026-10-31 09:00', reads: [{ state: 'cannot tell', why: /No date/ }],
  },
  {
    name: 'A change gave it more time, and it is said so',
    given: [agreed(food), changed({ ...food, by: '2026-11-20' })], at: '2026-10-31 09:00', reads: [{ state: 'open', due: '2026-11-20' }],
  },
  {
    name: 'A change took it out',
    given: [agreed(food), changed({ id: 'school', different: 'On time', by: '2026-11-20' })],
    at: '2026-10-31 09:00', reads: [{ state: 'open', about: 'On time' }],
  },
  {
    name: 'The plan was ended',
    given: [agreed(food), { did: 'child-in-need-plan.ended', on: '2026-10-10' }], at: '2026-10-31 09:00', reads: [{ state: 'not needed', why: /ended/ }],
  },
  {
    name: 'A goal nobody described is still owed',
    given: [agreed({ id: 'food', by: '2026-10-30' })], at: '2026-10-31 00:00', reads: [{ state: 'overdue', about: 'A goal nobody described' }],
  },
])
