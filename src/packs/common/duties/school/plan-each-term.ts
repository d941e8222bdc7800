import { defineDuty } from '../../../../readings/duty/index.ts'
import { again } from '../../families/again.ts'
import { manxSchoolUnknown, schoolGuidance } from './law.ts'
import { meetings, opened } from './plans.ts'
import { endOfNextTerm } from './terms.ts'

/** Each term those around the child meet about their education plan, with goals and something to aim for. */
export default defineDuty({
  id: 'school/plan-each-term', title: 'Education plan meeting this term', answers: ['ED-2'], catalogue: 'D-HE07', about: 'child',
  versions: [
    ...schoolGuidance({
      within: 'by the date given', numberBasis: 'local default', status: 'partly verified', href: 'https://knowsleychildcare.proceduresonline.com/p_review_pep.html',
      says: 'An education plan is looked at again each school term. Schools set their terms; that they end here in December, March and July is Tarrowmouth’s own choice, '
        + 'and a meeting late in one term gives until the end of the next.',
    }),
    ...manxSchoolUnknown('The education plan of a child in care is looked at again.'),
  ],
  ...again({
    first: 'elsewhere',
    starts: (t) => opened(t).filter((o) => o.counts === 'yes').map((o) => o.step),
    done: meetings,
    by: (round) => ({ day: endOfNextTerm(round.from) }),
  }),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 20 }, to: 'head-of-service' }],
  press: { label: 'Write the plan’s meeting', kind: 'personal-education-plan', step: 'meeting' },
  meets: ['A meeting after the last one, with goals and with what everybody aims for.'],
  doesNotMeet: ['A meeting that set no goals.', 'A meeting that says nothing of what the child could reach.', 'A school report.'],
})
