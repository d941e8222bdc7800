import { defineDuty } from '../../../../readings/duty/index.ts'
import { untilMet } from '../steps.ts'
import { arrangements, fosteredOnly, visitsAfter } from './arrangements.ts'
import { manxPrivateFostering, privateFosteringRegulation } from './law.ts'

/** A child who may be privately fostered is seen, where they live and alone, within days of our hearing of it. */
export default defineDuty({
  id: 'private-fostering/first-visit', title: 'See the child where they live', answers: ['PF-1'], catalogue: 'D-PF02', about: 'child',
  versions: [
    ...privateFosteringRegulation({
      within: { workingDays: 7 }, part: '4 and 7', href: 'https://hertschildcare.proceduresonline.com/p_priv_fost.html',
      says: 'Within seven working days of notice, an officer visits where the child lives or will live, speaks to the carer and all who live there, and to the child, '
        + 'alone unless that would be wrong for the child. We count from when we first heard of it, whoever told us.',
    }),
    ...manxPrivateFostering('A privately fostered child is visited after notice.'),
  ],
  arises: (t) => arrangements(t).map((of) => ({ key: of.entry.record, of, at: of.heard.happened, because: [of.heard.current.id] })),
  metBy: ({ heard }, t) => untilMet(visitsAfter(heard.happened, t)),
  notNeeded: fosteredOnly,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A private fostering visit on which the child was seen alone, or watched closely if they use no words.', 'One with others there, when it says why.'],
  doesNotMeet: ['Speaking to the carer only.', 'A phone call.', 'A visit of another kind.'],
})
