import type { StepView } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { stepTransfer } from '../../records/step-transfer.ts'
import { manxEarlyHelp } from '../early-help/law.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

type Done = NonNullable<(typeof stepTransfer)['bodies']>['completed']

/** A child who leaves a social worker’s plan is handed to somebody, in a room, with a plan that person agreed to. */
export default defineDuty({
  id: 'step/hand-over', title: 'Hand over a step down', answers: ['EH-3'], catalogue: 'D-EH06', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 10 },
      'Within ten working days of the decision to step down, both sides meet with the family, somebody is named to lead and agrees to the plan, and for early help '
        + 'the parents agree in writing. That is Tarrowmouth’s own choice: no national rule gives a time.'),
    ...manxEarlyHelp('A step down to it therefore needs the parents’ written agreement.'),
  ],
  arises: (t) => t.each(stepTransfer).flatMap((entry) => {
    const asked = entry.at('asked')
    return asked?.body.direction === 'DOWN' ? [{ key: entry.record, of: entry, at: asked.happened, because: [asked.current.id] }] : []
  }),
  metBy: (entry) => {
    const to = entry.at('asked')?.body.to
    const refused = entry.all('answered').filter((s) => s.body.accepted === false)
    return [
      ...refused.map((step): Candidate => ({ step, counts: 'no', why: 'They did not take the child on. The child stays with those who have them' })),
      ...entry.all('completed').map((step) => judge(step, to === undefined || to === 'EARLY')),
    ]
  },
  notNeeded: (entry) => {
    const stopped = entry.at('stopped')
    return stopped ? { why: 'The step down will not happen', fact: stopped.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say that it is done', kind: 'step-transfer', step: 'completed' },
  meets: ['A meeting of both sides with the family; somebody named who leads; the plan agreed; and for early help the parents’ agreement in writing.'],
  doesNotMeet: ['A letter that closes the case.', 'A yes by phone with no meeting.', 'A team’s name instead of a person’s.'],
})

/** What is said to be missing is missing; what is not said cannot be told. */
function judge(step: StepView<Done>, early: boolean): Candidate {
  const { metOn, lead, leadName, planAgreed, consentWritten } = step.body
  const view = step as StepView
  if (!lead && words(leadName) === null) return { step: view, counts: 'no', why: 'Nobody is named to lead for the child' }
  if (planAgreed === false) return { step: view, counts: 'no', why: 'The new side did not agree to the plan' }
  if (early && consentWritten === false) return { step: view, counts: 'no', why: 'The parents have not agreed in writing' }
  if (metOn === undefined) return { step: view, counts: 'cannot tell', why: 'It does not say when both sides met' }
  if (planAgreed === undefined) return { step: view, counts: 'cannot tell', why: 'It does not say whether the new side agreed to the plan' }
  if (early && consentWritten === undefined) return { step: view, counts: 'cannot tell', why: 'It does not say whether the parents agreed in writing' }
  return { step: view, counts: 'yes' }
}
