import { both, isAtOrBefore } from '../../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { reviewingOfficerContact } from '../../records/reviewing-officer-contact.ts'
import { careRegulation } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'
import { forEachReview, type Held } from './after.ts'

/** Why a child and their reviewing officer did not talk alone. Both are answers: the child’s, or the officer’s for a very young one. */
const excused: { readonly [kind: string]: string } = {
  REFUSED: 'The child did not want to talk alone', 'NOT-RIGHT': 'The reviewing officer judged it not right for the child’s age or understanding',
}

/** Before each review the child can say to the reviewing officer, alone, what they would not say in the room. */
export default defineDuty({
  id: 'care-review/spoke-first', title: 'Talk with the child alone before the review', answers: ['CA-3', 'VO-2'], catalogue: 'D-LA11', about: 'child',
  versions: [
    ...careRegulation({
      within: 'by the date given', numberBasis: 'regulation', part: '36', status: 'verified', href: 'https://kirkleeschildcare.proceduresonline.com/p_iro_visits_lac.html',
      says: 'The reviewing officer speaks with the child in private before every review. It is not owed when the child does not want to, or when it is not right for '
        + 'their age or understanding; those exceptions were read in the Welsh rules, which are built alike.',
    }),
    ...manxUnknown('Reviewing officers are expected to know the child’s own view before a review on the Isle of Man too.'),
  ],
  arises: (t, c) => forEachReview(t, c).map((a) => ({ ...a, by: a.of.review.step.happened })),
  metBy: (held, t) => untilMet(fromEach(talks(held, t), ({ step, since }): readonly Candidate[] => {
    if (since === 'no') return []
    if (step.body.kind !== 'ALONE') return [{ step, counts: 'no', why: 'Not a talk with the child alone' }]
    return [since === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: (held, t) => {
    const step = talks(held, t).find((s) => s.since === 'yes' && s.step.body.kind !== undefined && s.step.body.kind in excused)?.step
    return step ? { why: excused[step.body.kind ?? ''] ?? '', fact: step.current.id } : null
  },
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the talk', kind: 'reviewing-officer-contact', step: 'happened' },
  meets: ['A talk alone since the last review and before this one.', 'A talk alone after the review, before the next: late, and better than none.'],
  doesNotMeet: ['A talk with carers or staff in the room.', 'What the social worker says the child thinks.', 'A talk before the last review.'],
})

/** What the reviewing officer did between the review before (or the start of care) and the review after, which has its own talk. */
const talks = ({ care, before, next }: Held, t: Timeline) => fromEach(t.each(reviewingOfficerContact), (entry) => {
  const step = entry.at('happened')
  if (!step) return []
  const ends = next?.step.happened ?? care.to
  return [{ step, since: both(notBefore(step.happened, before?.step.happened ?? care.from), ends ? isAtOrBefore(step.happened, ends) : 'yes') }]
})
