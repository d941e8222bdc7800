import { defineDuty } from '../../../../readings/duty/index.ts'
import { transitionPlan } from '../../records/transition-plan.ts'
import { manxUnknown } from '../sources.ts'
import { endOfSchoolYear, growing, whenNotGrowing, type Grown } from './known.ts'
import { sendCode } from './law.ts'

/** At fourteen there are four years left to get ready: enough, if they are used. */
export default defineDuty<Grown>({
  id: 'disability/adult-plan', title: 'Begin to plan for adult life', answers: ['DC-2'], catalogue: 'D-DI01', about: 'child',
  versions: [
    ...sendCode('Planning for adult life begins by year 9, the school year in which a young person turns 14. '
      + 'That the last day of that school year is the last day to begin is Tarrowmouth’s own choice.'),
    ...manxUnknown('An assessment at 14 and over is made for disabled young people: inspectors found it there in 2023.', 'sector practice'),
  ],
  arises: (t, c) => growing(t, c, (born) => endOfSchoolYear(born, 14)),
  metBy: (_, t) => t.all(transitionPlan, 'begun').map((step) => ({ step, counts: 'yes' })),
  notNeeded: whenNotGrowing,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the first plan for adult life', kind: 'transition-plan', step: 'begun' },
  meets: ['A first plan for adult life, with what they hope for.'],
  doesNotMeet: ['A line in a school review.', 'A referral to adult services with no plan.'],
})
