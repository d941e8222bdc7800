import type { When } from '../../../../calendar/index.ts'
import type { FactId, StepView, Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { careReview } from '../../records/care-review.ts'
import { legalStatus } from '../../statuses/legal-status.ts'
import { visitRegulation } from '../sources.ts'
import { during } from '../spans.ts'
import { notBefore, untilMet } from '../steps.ts'
import { candidate, visits } from '../visit/seen.ts'
import { movedIn, nowOver, type MovedIn } from './with-parents.ts'

/** A moment from which the next weekly visit is counted: the move, or a visit on which the child was seen. */
interface Start { readonly of: MovedIn; readonly at: When; readonly visit: string | null; readonly because: readonly FactId[] }

/** A child who moved in with a parent before it was all looked at, or under an interim order, is seen each week until the first review. */
export default defineDuty({
  id: 'court/parent-visit', title: 'Visit each week at the parent’s home', answers: ['CA-2', 'CA-9', 'CP-3'], catalogue: 'D-LV05', about: 'child',
  versions: visitRegulation({ weeks: 1 }, '28(3) and (4)',
    'A child in care who moved in with a parent before everything was looked at, or who lives with a parent under an interim care order, is visited at least every week until the first review.'),
  arises: (t, c) => movedIn(t).filter((of) => weekly(of, t, c)).flatMap((of) => starts(of, t))
    .map((start) => ({ key: start.visit ? `${start.of.entry.record}:${start.visit}` : start.of.entry.record, of: start, at: start.at, because: start.because })),
  metBy: ({ of, at, visit }, t) => untilMet(visits(t).filter((v) => v.step.record !== visit && during(v.step.happened, stay(of)) !== 'no')
    .flatMap((v) => candidate(v, notBefore(v.step.happened, at)))),
  notNeeded: ({ of }, t) => {
    const review = firstReview(of, t)
    return review ? { why: 'The first review was held: visits follow the usual times', fact: review.current.id } : nowOver(of)
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 2 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit on which the child was seen. It meets D-LV06 as well, until the first review.'],
  doesNotMeet: ['Calling when the child was out.', 'A phone or video call.', 'Seeing the parent without the child.'],
})

/** Moved before it was looked at; or under an interim order when they moved, as far as anybody wrote. */
const weekly = ({ moved }: MovedIn, t: Timeline, c: Context): boolean =>
  moved.body.before === true || legalStatus.spans(t, c).some((s) => s.detail?.['under'] === 'C1' && during(moved.happened, s) !== 'no')

const firstReview = ({ moved }: MovedIn, t: Timeline): StepView | null => t.each(careReview).flatMap((e) => e.first('held') ?? [])
  .find((s) => notBefore(s.happened, moved.happened) === 'yes') ?? null

/** The time at the parent's home, as a stretch. */
const stay = ({ entry, moved }: MovedIn) => ({ key: entry.record, from: moved.happened, to: entry.at('ended')?.happened ?? null, because: [moved.current.id] })

function starts(of: MovedIn, t: Timeline): readonly Start[] {
  const review = firstReview(of, t)
  const seen = visits(t).filter((v) => v.seen === 'yes' && during(v.step.happened, stay(of)) === 'yes')
    .filter((v) => review === null || notBefore(v.step.happened, review.happened) !== 'yes')
  return [
    { of, at: of.moved.happened, visit: null, because: [of.moved.current.id] },
    ...seen.map((v) => ({ of, at: v.step.happened, visit: v.step.record, because: [v.step.current.id] })),
  ]
}
