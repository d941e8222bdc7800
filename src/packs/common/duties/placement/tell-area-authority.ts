import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { placementNotice } from '../../records/placement-notice.ts'
import { careRegulation, distancePage, distanceSince } from '../care-plan/law.ts'
import { movedOn, noticeBy, staysElsewhere } from './elsewhere.ts'

/** The council where a child goes to live knows that they are there, what they need and why that home. */
export default defineDuty({
  id: 'placement/tell-area-authority', title: 'Tell the council where they live', answers: ['CA-5'], catalogue: 'D-PM03', about: 'child',
  versions: careRegulation({
    within: 'by the date given', numberBasis: 'regulation', part: '13(4)', status: 'verified', href: distancePage, from: distanceSince,
    says: 'The council of the area is told in writing before the move, or within five working days of an emergency one, with what the child needs, why this home, and the care plan.',
  }),
  arises: (t, c) => staysElsewhere(t, c, ['NEXT', 'FAR', 'OFF'], true)
    .map((stay) => ({ key: stay.key, of: stay, at: stay.from, because: stay.because.slice(0, 1), ...noticeBy(stay, t, c) })),
  metBy: (stay, t) => t.all(placementNotice, 'sent').flatMap((step): readonly Candidate[] => {
    if (!step.body.to?.includes('area-authority')) return []
    if (step.body.placement === undefined) return [{ step, counts: 'cannot tell', why: 'It does not say which move it is about' }]
    if (step.body.placement !== stay.key) return []
    return [step.body.carePlan === false ? { step, counts: 'no', why: 'Told, without what the child needs and the care plan' } : { step, counts: 'yes' }]
  }),
  notNeeded: movedOn,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say who was told', kind: 'placement-notice', step: 'sent' },
  meets: ['Written notice to the council of the area about this move. After an emergency it has five working days (D-PM04), and so when nobody wrote whether the move was planned.'],
  doesNotMeet: ['Asking the council before the decision.', 'A notice without the care plan.', 'A notice about the last home.'],
})
