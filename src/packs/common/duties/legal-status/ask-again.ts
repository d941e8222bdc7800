import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { untilMet } from '../steps.ts'
import { agreementOver, byAgreement } from './by-agreement.ts'

/** Agreement is asked for again by the day given: people's lives change, and care by agreement must not become care by habit. */
export default defineDuty({
  id: 'legal-status/ask-again', title: 'Ask again whether they still agree', answers: ['CA-1', 'PE-1'], catalogue: 'D-LA04', about: 'child',
  versions: [...ourOwn('by the date given',
    'Whoever agreed to care is asked again by the day we gave them. Practice looks at it with each review and names no number; that a day is given '
      + 'and kept is Tarrowmouth’s own choice.'),
  ...manxUnknown('Care by agreement (section 25) goes on only while those with parental responsibility agree.')],
  arises: (t) => fromEach(byAgreement(t), ({ entry }) => [
    ...entry.all('agreed').filter((s) => s.body.agreed), ...entry.all('asked-again').filter((s) => s.body.still !== false),
  ].map((step) => ({
    key: `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id], ...(step.body.askAgainOn ? { by: { day: step.body.askAgainOn } } : {}),
  }))),
  metBy: ({ entry, step }) => untilMet(entry.all('asked-again').filter((s) => s.sequence > step.sequence).map((s) => s.body.still === undefined
    ? { step: s, counts: 'no', why: 'It does not say whether they still agree' }
    : { step: s, counts: 'yes' })),
  notNeeded: ({ entry, step }) => {
    const back = entry.all('taken-back').find((s) => s.sequence > step.sequence)
    return back ? { why: 'The agreement was taken back', fact: back.current.id } : agreementOver({ entry })
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Ask them again', kind: 'legal-status', step: 'asked-again' },
  meets: ['Asking each of them again, with their answer.', 'Another law or an end of care.'],
  doesNotMeet: ['A review the parents did not come to.', 'Nobody having objected.'],
})
