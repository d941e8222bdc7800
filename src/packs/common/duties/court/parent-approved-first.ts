import { defineDuty } from '../../../../readings/duty/index.ts'
import { withParents } from './law.ts'
import { decisionsOf, movedIn, nowOver } from './with-parents.ts'

/** Before a child in care moves in with a parent, the parent and the home are looked at and a named officer agrees. */
export default defineDuty({
  id: 'court/parent-approved-first', title: 'Agree before a child moves in with a parent', answers: ['CA-2', 'CA-9'], catalogue: 'D-PM07', about: 'child',
  versions: withParents({
    within: 'at once', part: 'regulations 17 and 18', read: 'verified',
    says: 'Before a child under a care order goes to live with a parent, the parent, the home and every adult in it are looked at, and the officer named for it '
      + 'agrees. When it cannot wait, regulation 19 allows the move first, and the looking and the agreeing within days.',
  }),
  arises: (t) => movedIn(t).filter(({ moved }) => moved.body.before !== true).map((of) => ({ key: of.entry.record, of, at: of.moved.happened, because: [of.moved.current.id] })),
  metBy: (of) => decisionsOf(of).map((step) => step.body.agreed ? { step, counts: 'yes' } : { step, counts: 'no', why: 'It was decided, and not agreed to' }),
  notNeeded: (of) => nowOver(of),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 1 }, to: 'head-of-service' }],
  press: { label: 'Write the decision', kind: 'placement-with-parents', step: 'approved' },
  meets: ['The named officer’s yes, with its reason, before the child moved.'],
  doesNotMeet: ['The social worker agreeing with themself.', 'A yes given after the move: done, and late.'],
})
