import { both, day, earliest, isAtOrBefore, startOfDay, type When } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type FactId, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { caseSupervision } from '../../records/case-supervision.ts'
import { managementDecision } from '../../records/management-decision.ts'
import { openWork } from '../silence/open.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { during } from '../spans.ts'
import { notBefore, tooRough, untilMet, words } from '../steps.ts'

/** From when a month is counted: our work with the child, or the last time they were talked through. */
interface Start { readonly work: StatusSpan; readonly from: When; readonly last: StepView | null; readonly key: string; readonly because: readonly FactId[] }

/** Work that was open already on this day is counted from it: nobody was asked before. */
const asked = startOfDay(day('2026-11-01'))

/** A manager talks each child through with whoever works with them, so that no worker is alone with a child's danger. */
export default defineDuty<Start>({
  id: 'supervision/each-month', title: 'Talk the child through in supervision', answers: ['CP-4', 'QA-4'], catalogue: 'D-MG01', about: 'child',
  versions: [...ourOwn({ months: 1 },
    'While we work with a child, a manager and the child’s worker talk them through within a month, and again within a month of each time. That is Tarrowmouth’s own choice, counted '
      + 'from 1 November 2026 at the earliest: inspectors look for it, and no national rule gives a time.'),
  ...manxOwn('A manager looks at each child’s circumstances with the worker.')],
  arises: (t, c) => starts(t, c).map((of) => ({ key: of.key, of, at: of.from, because: of.because })),
  metBy: (start, t) => untilMet(fromEach([...talked(t), ...onlyDecided(t)].filter((d) => d.step.fact !== start.last?.fact), (done): readonly Candidate[] => {
    const inside = both(notBefore(done.step.happened, start.from), start.work.to ? isAtOrBefore(done.step.happened, start.work.to) : 'yes')
    if (inside === 'no') return []
    return [inside === 'cannot tell' && done.counts === 'yes' ? { ...done, counts: 'cannot tell', why: tooRough } : done]
  })),
  notNeeded: ({ work }) => (work.to ? { why: 'We no longer work with the child', fact: work.because.at(-1) ?? null } : null),
  owner: 'team-manager',
  escalates: [{ after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the supervision', kind: 'case-supervision', step: 'held' },
  meets: ['A talk about this child that says how life is for them now, and what was decided.'],
  doesNotMeet: ['A decision about one question.', 'A date with nothing beside it.', 'Supervision of the worker that is not on the child’s record.'],
})

type Said = StepView<NonNullable<(typeof caseSupervision)['bodies']>['held']>
const talked = readOnce((t: Timeline): readonly Candidate[] => t.all(caseSupervision, 'held').map((step) => {
  const lack = lackOf(step)
  return lack === null ? { step, counts: 'yes' } : { step, counts: 'no', why: lack }
}))

function lackOf({ body }: Said): string | null {
  if (words(body.now) === null && body.direction === undefined) return 'It does not say how life is for the child now'
  return words(body.decided) === null && !body.actions?.length ? 'It does not say what was decided' : null
}

/** Shown, so that nobody wonders why the decision they made does not end it. */
const onlyDecided = readOnce((t: Timeline): readonly Candidate[] => t.all(managementDecision, 'made')
  .map((step) => ({ step, counts: 'no', why: 'A decision about one question is not a look at how the child is' })))

const starts = (t: Timeline, c: Context): readonly Start[] => fromEach(openWork(t, c), (work): readonly Start[] => {
  if (work.to && earliest(work.to) <= asked) return []
  const from: When = earliest(work.from) < asked ? { at: asked } : work.from
  return [
    { work, from, last: null, key: work.key, because: work.because.slice(0, 1) },
    ...talked(t).filter((d) => d.counts === 'yes' && during(d.step.happened, work) === 'yes' && notBefore(d.step.happened, from) === 'yes').map(({ step }) => ({
      work, from: step.happened, last: step, key: `${step.record}:${step.sequence}:${work.key}`, because: [step.current.id],
    })),
  ]
})
