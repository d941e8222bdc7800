import { dayIn, isBefore } from '../../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { careReview } from '../../records/care-review.ts'
import { placement } from '../../records/placement.ts'
import { placementNotice } from '../../records/placement-notice.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { careRegulation } from '../care-plan/law.ts'
import { during } from '../spans.ts'
import { stays, type Stay } from '../visit/stays.ts'

/** Endings that are the council’s own decision. When a carer gives up or a home closes, nobody could hold a review first. */
const councils = ['CARPL', 'LAREQ', 'STAND', 'ALLEG', 'APPRR', 'CHILD', 'OTHER']

/** Nobody takes a child out of their home by the council’s decision before a review has looked at it. */
export default defineDuty({
  id: 'placement/end-reviewed', title: 'Review before their home is ended', answers: ['CA-6'], catalogue: 'D-LA28', about: 'child',
  versions: careRegulation({
    within: 'by the date given', numberBasis: 'regulation', part: '14(1) to (3)', status: 'verified', href: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/14/made',
    says: 'The council ends a placement only after a review of the child’s case, but for an immediate risk of serious harm to the child, or to keep others from serious injury.',
  }),
  arises: (t, c) => fromEach(stays(t, c), (stay) => {
    const reason = reasonFor(stay, t)
    if (!stay.to || (reason && !councils.includes(reason)) || leftCare(stay, lookedAfter.spans(t, c))) return []
    const at = reason ? stay.to : { unknown: 'Nobody wrote why they left, so we cannot tell whether the council ended it' }
    return [{ key: stay.key, of: stay, at, by: stay.to, because: stay.because.slice(-1) }]
  }),
  metBy: (stay, t) => t.all(careReview, 'held').flatMap((step): readonly Candidate[] => {
    if (isBefore(step.happened, stay.from) === 'yes') return []
    if (!step.body.aboutMove) return during(step.happened, stay) === 'yes' ? [{ step, counts: 'no', why: 'A review, but not about ending where they lived' }] : []
    if (step.body.moveFrom !== undefined) return step.body.moveFrom === stay.key ? [{ step, counts: 'yes' }] : []
    return [during(step.happened, stay) === 'no' ? { step, counts: 'no', why: 'Held after they left, and it does not say about which home' } : { step, counts: 'yes' }]
  }),
  notNeeded: (stay, t) => {
    const step = t.all(placementNotice, 'ending-sent').find((s) => s.body.placement === stay.key && s.body.atRisk)
    return step ? { why: 'They left at once because somebody would have come to serious harm', fact: step.current.id } : null
  },
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the review', kind: 'care-review', step: 'held' },
  meets: ['A review, since they moved in, that looked at ending it. Held after they left, about that home, it is late.', 'Writing that they left at once, and the danger: then it is not owed.'],
  doesNotMeet: ['A stability meeting.', 'Telling the reviewing officer.', 'A review that did not look at it.'],
})

const reasonFor = (stay: Stay, t: Timeline): string | null => t.find(placement, stay.key)?.at('ended')?.body.reason ?? null

/** Leaving care has a review of its own. */
const leftCare = (stay: Stay, care: ReturnType<typeof lookedAfter.spans>): boolean =>
  care.some((s) => s.to !== null && stay.to !== null && dayIn(s.to) !== null && dayIn(s.to) === dayIn(stay.to))
