import { defineDuty } from '../../../../readings/duty/index.ts'
import { askedForVisit } from '../../codes/asked-for-visit.ts'
import { untilMet } from '../steps.ts'
import { arrangements, over, visitsAfter } from './arrangements.ts'
import { manxPrivateFostering, privateFosteringRegulation, regulation8 } from './law.ts'

/** Somebody asked that we come, and we come. */
export default defineDuty({
  id: 'private-fostering/visit-asked', title: 'Visit because somebody asked', answers: ['PF-1'], catalogue: 'D-PF06', about: 'child',
  versions: [
    ...privateFosteringRegulation({
      within: { workingDays: 5 }, part: '8(2)', href: regulation8, numberIsOurs: true,
      says: 'A privately fostered child is visited when the child, the carer or a parent reasonably asks for it. The regulation gives no number of days: five working days is Tarrowmouth’s own choice.',
    }),
    ...manxPrivateFostering('A privately fostered child is visited when somebody asks for it.'),
  ],
  arises: (t) => arrangements(t).flatMap((of) => of.entry.all('visit-asked').map((step) => ({
    key: `${of.entry.record}:${step.sequence}`, of: { of, step }, at: step.happened, because: [step.current.id],
    about: askedForVisit.codes.find((c) => c.code === step.body.who)?.label ?? 'Who asked is not written',
  }))),
  metBy: ({ step }, t) => untilMet(visitsAfter(step.happened, t)),
  notNeeded: ({ of }) => over(of),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A private fostering visit since they asked, on which the child was seen alone, or with others when it says why.'],
  doesNotMeet: ['The visit that was due anyway and came before they asked.', 'Ringing back.'],
})
