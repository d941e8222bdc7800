import { defineDuty } from '../../../../readings/duty/index.ts'
import { withParents } from './law.ts'
import { movedIn, nowOver } from './with-parents.ts'

/** When a child moved in with a parent before everything was looked at, it is looked at within ten working days. */
export default defineDuty({
  id: 'court/parent-assessed', title: 'Look at the parent and the home', answers: ['CA-2', 'CA-9'], catalogue: 'D-PM08', about: 'child',
  versions: withParents({
    within: { workingDays: 10 }, part: 'regulation 19', read: 'partly verified',
    says: 'When a child moved in with a parent before it was all looked at, that is finished within ten working days of the move. We have read the number in the '
      + 'Welsh rule of the same words; the English text we could read stops before it.',
  }),
  arises: (t) => movedIn(t).filter(({ moved }) => moved.body.before === true).map((of) => ({ key: of.entry.record, of, at: of.moved.happened, because: [of.moved.current.id] })),
  metBy: ({ entry }) => entry.all('assessed').map((step) => step.body.homeSeen === false
    ? { step, counts: 'no', why: 'The home was not seen' }
    : { step, counts: step.body.homeSeen ? 'yes' : 'cannot tell', ...(step.body.homeSeen ? {} : { why: 'It does not say whether the home was seen' }) }),
  notNeeded: (of) => nowOver(of),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 3 }, to: 'head-of-service' }],
  press: { label: 'Write what you found', kind: 'placement-with-parents', step: 'assessed' },
  meets: ['The parent, the home and the adults in it looked at, with the place the child sleeps seen.'],
  doesNotMeet: ['A visit to the child.', 'Looking at the parent without the home.'],
})
