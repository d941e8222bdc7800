import { addDays, dayIn, earliest, type Day, type When } from '../../../../calendar/index.ts'
import type { FactId, Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { protectionPlan as planRecord } from '../../records/protection-plan.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { planOver } from '../conference/reviews.ts'
import { ourOwn } from '../sources.ts'
import { during } from '../spans.ts'
import { visits, visitsSince } from '../visit/seen.ts'
import { manxVisit } from './law.ts'

/** A moment from which the next visit is counted: the conference, or a visit on which the child was seen. */
interface Start { readonly key: string; readonly at: When; readonly because: readonly FactId[]; readonly plan: StatusSpan }

/** A child on a plan is seen again within ten working days of the conference and of each visit, at home and alone. */
export default defineDuty({
  id: 'protection/visit', title: 'Visit the child on a plan', answers: ['CP-3', 'VO-2'], catalogue: 'D-CP16', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 10 }, 'A child on a protection plan is seen at least once in every ten working days. That is Tarrowmouth’s own choice; other councils choose the same or two weeks.'),
    ...manxVisit('The core group decides how often each person visits the child, and the plan says so. The days written in the plan count.'),
  ],
  arises: (t, c) => starts(t, c).map((start) => {
    const by = planned(start, t)
    return { key: start.key, of: start, at: start.at, because: start.because, ...(by ? { by: { day: by } } : {}) }
  }),
  metBy: (start, t) => visitsSince(t, start.at, (v) => v.step.record !== start.key),
  notNeeded: ({ plan }) => planOver(plan),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit on which the child was seen, alone or with others. Watching closely counts for a child who does not use words.'],
  doesNotMeet: ['A visit when the child was out, would not see us, or an adult would not let us in.', 'A phone or video call.', 'Seeing the parents.'],
})

const starts = (t: Timeline, c: Context): readonly Start[] => protectionPlan.spans(t, c).flatMap((plan): readonly Start[] => [
  { key: plan.key, at: plan.from, because: plan.because.slice(0, 1), plan },
  ...visits(t).filter((v) => v.seen === 'yes' && during(v.step.happened, plan) !== 'no')
    .map((v) => ({ key: v.step.record, at: v.step.happened, because: [v.step.current.id], plan })),
]).filter((start, i, all) => all.findIndex((s) => s.key === start.key) === i)

/** The day the plan itself gives for the next visit, as it stood when the count began; null when it gives none. */
function planned({ at, plan }: Start, t: Timeline): Day | null {
  const entry = t.find(planRecord, plan.key)
  const written = [...entry?.all('begun') ?? [], ...entry?.all('changed') ?? []].filter((s) => s.body.seenEvery !== undefined)
  const every = (written.findLast((s) => earliest(s.happened) <= earliest(at)) ?? written[0])?.body.seenEvery
  const from = dayIn(at)
  return every !== undefined && Number.isInteger(every) && every > 0 && from ? addDays(from, every) : null
}
