import { isBefore, type When } from '../../../../calendar/index.ts'
import { readOnce, type FactId, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { allocation } from '../../records/allocation.ts'
import { managementDecision } from '../../records/management-decision.ts'
import { ourOwn } from '../sources.ts'
import { during } from '../spans.ts'
import { notBefore, tooRough, untilMet, words } from '../steps.ts'
import { later, whenOver, working, type Working } from './known.ts'

interface Gap { readonly of: Working; readonly key: string; readonly at: When; readonly because: readonly FactId[] }

/** Social workers named for the child, each with when they stopped. */
const named = readOnce((t: Timeline) => t.each(allocation).flatMap((e) => {
  const from = e.at('allocated'), ended = e.at('ended')
  return from?.body.worker && (from.body.role === 'social-worker' || !from.body.role) ? [{ record: e.record, from, ended }] : []
}))
const somebody = (t: Timeline, at: When, but: string | null): boolean => named(t)
  .some((n) => n.record !== but && isBefore(at, n.from.happened) !== 'yes' && (n.ended === null || isBefore(at, n.ended.happened) === 'yes'))
const decisions = (t: Timeline): readonly StepView<{ readonly decision?: string }>[] => t.all(managementDecision, 'made')

/** Times from which nobody is named: our work beginning, a worker stopping, and again each time a manager looked meanwhile. */
const gaps = (t: Timeline, c: Context): readonly Gap[] => working(t, c).flatMap((of) => {
  const span = { ...of.work, from: of.from }
  const begin: readonly Gap[] = somebody(t, of.from, null) ? [] : [{ of, key: of.key, at: of.from, because: [...of.disabled.because.slice(0, 1), ...of.work.because.slice(0, 1)] }]
  const stopped = named(t).flatMap((n): readonly Gap[] => (n.ended && during(n.ended.happened, span) !== 'no' && !somebody(t, n.ended.happened, n.record)
    ? [{ of, key: `${of.key}:${n.record}`, at: later(of.from, n.ended.happened), because: [n.ended.current.id] }] : []))
  const looked = decisions(t).flatMap((d): readonly Gap[] => (words(d.body.decision) !== null && during(d.happened, span) !== 'no' && !somebody(t, d.happened, null)
    ? [{ of, key: `${of.key}:${d.record}`, at: d.happened, because: [d.current.id] }] : []))
  return [...begin, ...stopped, ...looked]
})

/** A disabled child who waits for a social worker is not forgotten while they wait: every week a manager looks, and decides. */
export default defineDuty({
  id: 'disability/waiting', title: 'Look after a disabled child who waits for a worker', answers: ['DC-1'], catalogue: 'D-CN05', about: 'child',
  versions: ourOwn({ days: 7 },
    'While a disabled child in need or in care has no named social worker, a manager looks every seven days and writes what was decided. '
      + 'That is Tarrowmouth’s own choice. That a worker is named by the next working day is asked separately.'),
  arises: (t, c) => gaps(t, c).map((gap) => ({ key: gap.key, of: gap, at: gap.at, because: gap.because })),
  metBy: ({ at, because }, t) => untilMet([
    ...named(t).map((n) => n.from as StepView), ...decisions(t).filter((d) => words(d.body.decision) !== null && !because.includes(d.current.id)) as StepView[],
  ].flatMap((step): readonly Candidate[] => {
    const since = notBefore(step.happened, at)
    return since === 'no' ? [] : [since === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ of }) => whenOver(of),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Decide what happens while they wait', kind: 'management-decision', step: 'made' },
  meets: ['A social worker named for the child.', 'A manager’s decision about the child, every week until then.'],
  doesNotMeet: ['A place on a waiting list.', 'A reviewing officer or key worker.', 'A duty worker who answers the phone.'],
})
