import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxUnknown } from '../sources.ts'
import { words } from '../steps.ts'
import { stays } from '../visit/stays.ts'
import { careRegulation, manxReviews } from './law.ts'
import { plansFor } from './plans.ts'

/** Each home a child moves to has a plan for how they will live there: before the move, or within five working days. */
export default defineDuty({
  id: 'care-plan/placement-plan', title: 'Plan how they will live here', answers: ['CA-2'], catalogue: 'D-LA02', about: 'child',
  versions: [
    ...careRegulation({
      within: { workingDays: 5 }, numberBasis: 'regulation', part: '9', status: 'verified', href: 'https://legislation.gov.uk/uksi/2010/959/part/3/made/data.xht',
      says: 'The placement plan is made before the move, or where that cannot be done within five working days of it. For some months of 2020 a temporary rule was looser; it is not shown here.',
    }),
    ...manxUnknown('On the Isle of Man a placement information record goes with each child.', 'procedure', manxReviews),
  ],
  arises: (t, c) => stays(t, c).map((stay) => ({ key: stay.key, of: stay, at: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => plansFor(stay, t, ({ body }) => words(body.dayToDay) || words(body.howItHelps) ? null : 'Begun, and nothing is written about living there'),
  notNeeded: (stay) => stay.to ? { why: 'The child moved on', fact: stay.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the plan for living here', kind: 'placement-plan', step: 'written' },
  meets: ['A plan for this home, made before or after they moved in.'],
  doesNotMeet: ['The plan for the last home.', 'The care plan.', 'A plan that names no home: we cannot tell.'],
})
