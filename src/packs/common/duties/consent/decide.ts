import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { decisionsAfter, everyNo, purposeOf } from '../../families/agreement.ts'
import { consentPurpose } from '../../codes/index.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** A no stops help, not care about the child: a manager says what happens to them now. */
export default defineDuty({
  id: 'consent/decide', title: 'Decide what happens after a no', answers: ['CO-1', 'EH-1'], catalogue: 'D-FD09', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 1 },
      'When agreement is taken back or refused, a manager decides by the end of the next working day what happens for the child, and whether their need reaches '
        + 'the threshold for a referral. That is Tarrowmouth’s own choice: no national rule gives a time.'),
    ...manxUnknown('Inspectors found in 2023 that needs went unassessed on the Island when parents took their agreement back.'),
  ],
  arises: (t) => everyNo(t).map((of) => ({
    key: `${of.entry.record}:${of.no.sequence}`, of, at: of.no.happened, because: [of.no.current.id],
    about: consentPurpose.codes.find((c) => c.code === purposeOf(of.entry))?.label ?? 'What it was for is not written',
  })),
  metBy: (of) => decisionsAfter(of).map((step): Candidate => {
    if (step.body.thresholdMet === undefined) return { step, counts: 'no', why: 'It does not say whether the threshold for a referral is met' }
    if (!step.body.outcome) return { step, counts: 'no', why: 'It does not say what happens now' }
    if (!step.body.decidedBy) return { step, counts: 'no', why: 'It does not say who decided' }
    if (step.body.outcome === 'WITHOUT' && words(step.body.lawful) === null) return { step, counts: 'no', why: 'It does not say what allows going on without agreement' }
    return { step, counts: 'yes' }
  }),
  notNeeded: ({ entry, no }) => {
    const yes = entry.all('given').find((s) => s.sequence > no.sequence)
    return yes ? { why: 'They agreed again', fact: yes.current.id } : null
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Decide what happens now', kind: 'consent', step: 'decided' },
  meets: ['A manager’s decision what happens now, and whether the threshold for a referral is met. To stop is a decision too.', 'The family agreeing again.'],
  doesNotMeet: ['Closing the help without a word about the threshold.', 'A decision nobody’s name is on.', 'Going on without agreement when nobody says what allows it.'],
})
