import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxUnknown, workingTogether } from '../sources.ts'
import { answering, decisions, noLongerNeeded, toAssess } from './assessments.ts'

/** A child who was referred is not left waiting to know what we found, and what happens next. */
export default defineDuty({
  id: 'assessment/complete', title: 'Finish the assessment', answers: ['AS-1'], catalogue: 'D-AS04', about: 'child',
  versions: [
    ...workingTogether({
      within: { workingDays: 45 }, numberBasis: 'statutory guidance', numberRead: true,
      says: 'From the day the referral arrives there are at most 45 working days to finish the assessment and decide what happens next. '
        + 'It is a longest time, not an aim: how fast it goes depends on what the child needs.',
    }),
    ...manxUnknown('An assessment follows times agreed for it.', 'procedure'),
  ],
  arises: (t) => toAssess(t).map((of) => ({ key: of.entry.record, of, at: of.received.happened, because: of.because })),
  metBy: (of, t) => fromEach(answering(of, t), ({ a, counts }) => decisions(a, counts)),
  notNeeded: noLongerNeeded,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Begin the assessment', kind: 'assessment', step: 'begun' },
  meets: ['An assessment that a manager agreed to, with what happens next.'],
  doesNotMeet: [
    'An assessment that is written and waits for a manager.', 'An assessment that was sent back.', 'Saying why it takes longer.',
    'Stopping the assessment while the referral stands.', 'An assessment of a young carer’s or a parent carer’s needs.',
  ],
})
