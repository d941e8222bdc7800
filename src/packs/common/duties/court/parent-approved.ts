import { defineDuty } from '../../../../readings/duty/index.ts'
import { withParents } from './law.ts'
import { decisionsOf, movedIn, nowOver } from './with-parents.ts'

/** Once the parent and home were looked at after the move, somebody decides within ten working days: agreed, or the child does not stay. */
export default defineDuty({
  id: 'court/parent-approved', title: 'Decide if the child stays with their parent', answers: ['CA-2', 'CA-9'], catalogue: 'D-PM08', about: 'child',
  versions: withParents({
    within: { workingDays: 10 }, part: 'regulation 19', read: 'partly verified',
    says: 'Within ten working days of looking at the parent and home after the move, the officer named for it decides. Without a yes the child does not stay. '
      + 'We have read the number in the Welsh rule of the same words, not in the English text.',
  }),
  arises: (t) => movedIn(t).filter(({ moved }) => moved.body.before === true).flatMap((of) => {
    const looked = of.entry.first('assessed')
    return looked ? [{ key: of.entry.record, of, at: looked.happened, because: [looked.current.id] }] : []
  }),
  metBy: (of) => decisionsOf(of).map((step) => ({ step, counts: 'yes' })),
  notNeeded: (of) => nowOver(of),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the decision', kind: 'placement-with-parents', step: 'approved' },
  meets: ['A decision by the named officer, yes or no. After a no, write where the child lives now.'],
  doesNotMeet: ['The child seeming settled.'],
})
