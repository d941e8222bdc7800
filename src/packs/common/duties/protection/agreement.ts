import { defineDuty } from '../../../../readings/duty/index.ts'
import { writtenAgreement } from '../../records/written-agreement.ts'
import { ourOwn } from '../sources.ts'

/** An agreement nobody looks at again keeps no child safe. */
export default defineDuty({
  id: 'protection/agreement', title: 'Look at the written agreement again', answers: ['AS-2', 'CP-4'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given', 'A written agreement is looked at again by the day it gives. That the day is kept is Tarrowmouth’s own choice; the day is the writer’s.'),
  arises: (t) => t.each(writtenAgreement).flatMap((entry) => [
    ...entry.all('agreed').map((step) => ({ step, by: step.body.reviewOn })), ...entry.all('reviewed').map((step) => ({ step, by: step.body.nextReview })),
  ].map(({ step, by }, i) => ({
    key: i === 0 ? entry.record : `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id], ...(by ? { by: { day: by } } : {}),
  }))),
  metBy: ({ entry, step }) => entry.all('reviewed').filter((s) => s.sequence > step.sequence).slice(0, 1).map((s) => ({ step: s, counts: 'yes' })),
  notNeeded: ({ entry }) => {
    const ended = entry.at('ended')
    return ended ? { why: 'The agreement has ended', fact: ended.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Look at it again', kind: 'written-agreement', step: 'reviewed' },
  meets: ['Writing what was kept to, how that is known, and whether the child is safer.', 'Ending the agreement.'],
  doesNotMeet: ['Asking for it to be signed again.'],
})
