import { isBefore } from '../../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { permanencePlan } from '../../records/permanence-plan.ts'
import { heldIn, inCare } from '../care-review/reviews.ts'
import { ourOwn } from '../sources.ts'
import { during } from '../spans.ts'
import { tooRough, untilMet } from '../steps.ts'
import { reached } from './plans.ts'

interface Count { readonly care: StatusSpan; readonly from: StepView }

/** A child who still waits for a home that lasts is looked at every six weeks: what stands in the way, and who moves it. */
export default defineDuty({
  id: 'permanence/track', title: 'Look at how near their home is', answers: ['CA-2', 'CA-6'], catalogue: 'D-LA17', about: 'child',
  versions: ourOwn({ weeks: 6 },
    'From the second review until a child has a home that lasts, somebody senior looks every six weeks at what stands in the way. That is Tarrowmouth’s own choice: no rule gives a number.'),
  arises: counts,
  metBy: ({ from }, t) => untilMet(fromEach(looks(t).filter((s) => s.fact !== from.fact), (step): readonly Candidate[] => {
    const after = isBefore(from.happened, step.happened)
    return after === 'no' ? [] : [after === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ care, from }, t) => {
    const done = reached(t)
    if (done && isBefore(done.happened, from.happened) !== 'yes') return { why: 'They have a home that lasts', fact: done.current.id }
    return care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Look at how near it is', kind: 'permanence-plan', step: 'looked-at' },
  meets: ['Writing what stands in the way, the next step, and whose it is.'],
  doesNotMeet: ['A new day for the same plan.', 'A review in care, which asks about everything.'],
})

/** From the second review, and then from each look. Once they have a home that lasts no new count starts. */
function counts(t: Timeline, c: Context): readonly Arising<Count>[] {
  const done = reached(t)
  return fromEach(inCare(t, c), (care) => {
    const second = heldIn(care, t, c)[1]?.step
    if (!second) return []
    const later = looks(t).filter((s) => isBefore(second.happened, s.happened) === 'yes' && during(s.happened, care) === 'yes')
    return [second, ...later].filter((s) => !done || isBefore(done.happened, s.happened) !== 'yes').map((from) => ({
      key: from === second ? care.key : `${from.record}:${from.sequence}`, of: { care, from }, at: from.happened, because: [from.current.id],
    }))
  })
}

const looks = (t: Timeline): readonly StepView[] => t.all(permanencePlan, 'looked-at')
