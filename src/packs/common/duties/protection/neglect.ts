import { defineDuty } from '../../../../readings/duty/index.ts'
import { neglectTool } from '../../records/neglect-tool.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { planOver } from '../conference/reviews.ts'
import { ourOwn } from '../sources.ts'
import { during } from '../spans.ts'
import { notBefore, untilMet } from '../steps.ts'

/** Neglect is seen by looking the same way again: each three months somebody says whether the child’s days are better. */
export default defineDuty({
  id: 'protection/neglect', title: 'Look again at day-to-day care', answers: ['AS-2', 'AS-3'], catalogue: 'D-CP23', about: 'child',
  versions: ourOwn({ months: 3 }, 'For a child on a plan because of neglect, day-to-day care is looked at with the same tool every three months. That is Tarrowmouth’s own choice.'),
  arises: (t, c) => protectionPlan.spans(t, c).filter((plan) => plan.detail?.['category'] === 'NEG').flatMap((plan) => [
    { key: plan.key, of: { plan, from: plan.from, record: plan.key }, at: plan.from, because: plan.because.slice(0, 1) },
    ...t.all(neglectTool, 'done').filter((s) => during(s.happened, plan) === 'yes')
      .map((s) => ({ key: `${s.record}:${plan.key}`, of: { plan, from: s.happened, record: s.record }, at: s.happened, because: [s.current.id] })),
  ]),
  metBy: ({ from, record }, t) => untilMet(t.all(neglectTool, 'done').filter((s) => s.record !== record)
    .map((step) => ({ step, after: notBefore(step.happened, from) })).filter((s) => s.after !== 'no')
    .map(({ step, after }) => step.body.direction ? { step, counts: after } : { step, counts: 'no', why: 'It does not say whether things are better' })),
  notNeeded: ({ plan }) => planOver(plan),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Look at day-to-day care', kind: 'neglect-tool', step: 'done' },
  meets: ['Looking with a tool, and saying which way things are going.'],
  doesNotMeet: ['A visit that says the home was tidy.', 'Grades with no word of which way they are going.'],
})
