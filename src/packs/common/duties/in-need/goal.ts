import type { Day } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising, type Candidate } from '../../../../readings/duty/index.ts'
import { goalsNow } from '../../records/child-in-need-plan.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { plans, whenEnded, type Plan } from './plans.ts'

interface Goal { readonly plan: Plan; readonly goal: string }
type Written = StepView<{ readonly goals?: readonly { readonly id: string; readonly different?: string; readonly owner?: string; readonly by?: Day }[] }>

/** The goals of each plan as it stands, each from the first time it was written with its words. */
const goals = readOnce((t: Timeline) => fromEach(plans(t), (plan) => {
  const writings: readonly Written[] = [plan.agreed, ...plan.entry.all('changed')]
  const now = new Set(goalsNow(plan.entry.living.steps).map((g) => g.id))
  return fromEach([...now], (id) => {
    const said = fromEach(writings, (step) => (step.body.goals ?? []).filter((g) => g.id === id).map((row) => ({ step, row })))
    const first = said[0], last = said.at(-1)
    return first && last ? [{ plan, id, first: first.step, row: last.row }] : []
  })
}))

/** What the family was promised by a day is asked for on that day. */
export default defineDuty({
  id: 'in-need/goal', title: 'See that a goal is reached', answers: ['AS-3'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'Each goal of a child in need plan is reached by the day the plan gives. That the day is kept is Tarrowmouth’s own choice; the day is the family’s and ours together.'),
  arises: (t): readonly Arising<Goal>[] => goals(t).map(({ plan, id, first, row }) => ({
    key: `${plan.entry.record}:${id}`, of: { plan, goal: id }, at: first.happened, because: [first.current.id],
    about: words(row.different) ?? 'A goal nobody described',
    ...(row.by ? { by: { day: row.by } } : {}), ...(row.owner ? { owner: { worker: row.owner } } : {}),
  })),
  metBy: ({ plan, goal }) => plan.entry.all('goal-done').filter((s) => s.body.goal === goal).map((step): Candidate => {
    if (step.body.reached === undefined) return { step, counts: 'cannot tell', why: 'It does not say whether the goal is reached' }
    return step.body.reached ? { step, counts: 'yes' } : { step, counts: 'no', why: 'Looked at, and not reached yet' }
  }),
  notNeeded: ({ plan }) => whenEnded(plan),
  owner: 'social-worker',
  escalates: [{ after: { workingDays: 5 }, to: 'team-manager' }],
  press: { label: 'Say how the goal went', kind: 'child-in-need-plan', step: 'goal-done' },
  meets: ['Writing that it is now as the plan hoped, with what is different for the child.', 'A change that takes the goal out of the plan, with its reason.'],
  doesNotMeet: ['A service that was used, with nothing better for the child.', 'Looking at it and finding it not reached.'],
})
