import { signalCases } from '../../../../readings/signal/index.ts'

const agreed = { did: 'child-in-need-plan.agreed', on: '2025-06-01', says: { goals: [{ id: 'food' }, { id: 'school' }] } }
const review = (on: string, outcome: string | undefined = 'GOON') => ({ did: 'child-in-need-review.held', record: on, on, says: { outcome } })
const reached = (goal: string) => ({ did: 'child-in-need-plan.goal-done', on: '2026-03-01', says: { goal, reached: true } })

export default signalCases('in-need/drift', [
  { name: 'Carried on at a year to the day', given: [agreed, review('2026-06-01')], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'Carried on the day after',
    given: [agreed, review('2026-06-02')], at: '2026-11-20 09:00', reads: [{ says: /carried on once, with 2 goals not reached/ }],
  },
  {
    name: 'And again',
    given: [agreed, review('2026-06-02'), review('2026-07-14', 'CHANGE'), reached('food')],
    at: '2026-11-20 09:00', reads: [{ says: /2 times, with one goal not reached/ }],
  },
  { name: 'Every goal was reached', given: [agreed, review('2026-06-02'), reached('food'), reached('school')], at: '2026-11-20 09:00', reads: [] },
  { name: 'The review stepped it up', given: [agreed, review('2026-06-02', 'UP')], at: '2026-11-20 09:00', reads: [] },
  { name: 'The plan ended', given: [agreed, review('2026-06-02'), { did: 'child-in-need-plan.ended', on: '2026-08-01' }], at: '2026-11-20 09:00', reads: [] },
])
