import { isBefore, type When } from '../../../../calendar/index.ts'
import { fromEach, type FactId, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { childInNeed } from '../../statuses/child-in-need.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { during, inAny } from '../spans.ts'
import { visits, visitsSince } from './seen.ts'

/** A moment from which the next visit is counted: the decision, a visit, coming home from care, or the end of a protection plan. */
interface Start { readonly key: string; readonly at: When; readonly because: readonly FactId[]; readonly need: StatusSpan }

/** Seeing the child again within twenty working days, for as long as they are a child in need. Each visit starts the next count. */
export default defineDuty({
  id: 'visit/in-need', title: 'Visit the child', answers: ['CP-3'], catalogue: 'D-CN03', about: 'child',
  versions: [...ourOwn({ workingDays: 20 },
    'A child in need is seen at least once in every twenty working days. That is Tarrowmouth’s own choice: no national rule gives a '
      + 'number, and other councils choose six weeks.'), ...manxUnknown('What a visit must hold is set (alone, bedroom, views); how often is set by each child’s plan.', 'procedure', 'http://isleofmanchildcare.proceduresonline.com/chapters/p_sw_visits_cin.html')],
  arises: (t, c) => starts(t, c).map((start) => ({ key: start.key, of: start, at: start.at, because: start.because })),
  metBy: (start, t) => visitsSince(t, start.at, (v) => v.step.record !== start.key),
  notNeeded: (start, t, c) => {
    const care = lookedAfter.spans(t, c).find((s) => isBefore(s.from, start.at) !== 'yes')
    if (care) return { why: 'The child came into care: visits in care are owed instead', fact: care.because[0] ?? null }
    const plan = protectionPlan.spans(t, c).find((s) => s.to === null || isBefore(start.at, s.to) === 'yes')
    if (plan) return { why: 'The child has a protection plan: its visits, which come more often, are owed instead', fact: plan.because[0] ?? null }
    return start.need.to ? { why: 'The child is no longer a child in need', fact: start.need.because.at(-1) ?? null } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit on which the child was seen, alone or with others. Watching closely counts for a child who does not use words.'],
  doesNotMeet: [
    'A visit when the child was out, would not see us, or an adult would not let us in.',
    'A phone call.', 'A visit to a foster carer about fostering.',
  ],
})

function starts(t: Timeline, c: Context): readonly Start[] {
  const care = lookedAfter.spans(t, c), known = new Set<string>()
  return fromEach(childInNeed.spans(t, c), (need): readonly Start[] => [
    { key: need.key, at: need.from, because: need.because.slice(0, 1), need },
    ...visits(t).filter((v) => v.seen === 'yes' && during(v.step.happened, need) !== 'no')
      .map((v) => ({ key: v.step.record, at: v.step.happened, because: [v.step.current.id], need })),
    ...fromEach([...care, ...protectionPlan.spans(t, c)], (s) => (s.to && during(s.to, need) !== 'no' ? [{ key: s.key, at: s.to, because: s.because.slice(-1), need }] : [])),
  ]).filter((start) => !known.has(start.key) && known.add(start.key))
    .filter((start) => inAny(start.at, care.filter((s) => s.key !== start.key)) !== 'yes')
}
