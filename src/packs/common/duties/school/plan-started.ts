import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { untilMet } from '../steps.ts'
import { inCare, oldEnough } from './ages.ts'
import { manxSchool, schoolGuidance } from './law.ts'
import { meetings, opened } from './plans.ts'

/** A child old enough for one who comes into care has an education plan opened with their school, so that it is ready for the first review. */
export default defineDuty({
  id: 'school/plan-started', title: 'Open an education plan', answers: ['ED-2'], catalogue: 'D-HE06', about: 'child',
  versions: [
    ...schoolGuidance({
      within: { workingDays: 10 }, numberBasis: 'statutory guidance', status: 'verified', href: 'https://eastridingchildcare.proceduresonline.com/chapters/p_pep_notes.html',
      says: 'An education plan is begun within ten working days of coming into care, and ready for the first review. Some councils allow twenty unless '
        + 'the move was sudden. Children under three are counted from three, which is Tarrowmouth’s own choice.',
    }),
    ...manxSchool({ days: 20 }, 'The first education plan of a child of school age is in place within the first 20 days of being looked after. The procedure does not say working days, '
      + 'so every day counts.'),
  ],
  arises: (t, c) => lookedAfter.spans(t, c).filter((care) => oldEnough(care, t, c))
    .map((care) => ({ key: care.key, of: care, at: care.from, because: care.because.slice(0, 1) })),
  metBy: (care, t) => untilMet(fromEach([...opened(t), ...meetings(t)], (done) => inCare(done, care))),
  notNeeded: (care) => care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Open the plan with the school', kind: 'personal-education-plan', step: 'started' },
  meets: ['A plan opened with a named school, nursery or college; or with whoever plans while there is none.', 'The plan’s first meeting, with its goals and what they aim for.'],
  doesNotMeet: ['Telling the school that the child is in care.', 'A plan that names nobody to make it with.', 'A plan from an earlier time in care.'],
})
