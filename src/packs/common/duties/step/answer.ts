import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { stepTransfer } from '../../records/step-transfer.ts'
import { manxEarlyHelp } from '../early-help/law.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** Somebody says a child needs more than early help. The other side answers, yes or with reasons, while it still matters. */
export default defineDuty({
  id: 'step/answer', title: 'Answer a step up', answers: ['EH-3'], catalogue: 'D-EH05', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 1 },
      'When a step up is asked for, social care takes the child on or gives its reasons by the end of the next working day. That is Tarrowmouth’s '
        + 'own choice, the same as for a referral: no national rule gives a time for a step up.'),
    ...manxEarlyHelp('Its procedure has a way to step up to social care.'),
  ],
  arises: (t) => t.each(stepTransfer).flatMap((entry) => {
    const asked = entry.at('asked')
    // One that does not say which way is treated as a step up: a child may need more.
    return asked && asked.body.direction !== 'DOWN' ? [{ key: entry.record, of: entry, at: asked.happened, because: [asked.current.id] }] : []
  }),
  metBy: (entry) => entry.all('answered').map((step): Candidate => {
    if (step.body.accepted === undefined) return { step, counts: 'no', why: 'It was answered, and not said whether they take the child on' }
    if (step.body.accepted || words(step.body.why) !== null) return { step, counts: 'yes' }
    return { step, counts: 'no', why: 'They said no and gave no reason' }
  }),
  notNeeded: (entry) => {
    const stopped = entry.at('stopped')
    return stopped ? { why: 'Whoever asked took it back', fact: stopped.current.id } : null
  },
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Answer it', kind: 'step-transfer', step: 'answered' },
  meets: ['A yes.', 'A no that says why.'],
  doesNotMeet: ['A no without a reason.', 'A message that it arrived.', 'An answer that does not say yes or no.'],
})
