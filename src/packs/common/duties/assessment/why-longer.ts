import { dueAfter, earliest, latest, type When } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { workingTogether } from '../sources.ts'
import { words } from '../steps.ts'
import { noLongerNeeded, underWay, type ToAssess, type UnderWay } from './assessments.ts'

interface Late { readonly a: UnderWay; readonly answers: ToAssess; readonly end: When | { readonly unknown: string } }

/** The last day allowed: until then there is nothing to explain. */
function lastDay(of: ToAssess, c: Context): Late['end'] {
  const due = dueAfter(of.received.happened, { workingDays: 45 }, c.jurisdiction)
  if ('cannotTell' in due) return { unknown: due.cannotTell }
  return due.from === due.to ? { at: due.to } : { about: { ...due, says: 'the last day allowed, from a rough start' } }
}

/** Waiting is explained: when the longest time is not enough, the record says why. */
export default defineDuty<Late>({
  id: 'assessment/why-longer', title: 'If the assessment takes longer, say why', answers: ['AS-1'], catalogue: 'D-AS05', about: 'child',
  versions: workingTogether({
    within: 'at once', numberBasis: 'statutory guidance', numberRead: true,
    says: 'When an assessment goes past 45 working days, the social worker writes down the reasons. A new day and a manager’s agreement, '
      + 'which the form asks for too, are Tarrowmouth’s own choice and not in the guidance.',
  }),
  arises: (t, c) => fromEach(underWay(t), (a) => {
    if (!a.answers) return []
    const end = lastDay(a.answers, c)
    return [{ key: a.entry.record, of: { a, answers: a.answers, end }, at: end, because: [a.answers.received.current.id, a.begun.current.id] }]
  }),
  metBy: ({ a }) => a.entry.all('longer').map((step): Candidate => words(step.body.why) === null
    ? { step, counts: 'no', why: 'More time was taken, and it does not say why' }
    : { step, counts: 'yes' }),
  notNeeded: ({ a, answers, end }, t) => {
    const inTime = a.agreed && !('unknown' in end) && latest(a.agreed.happened) <= earliest(end)
    if (a.agreed && inTime) return { why: 'The assessment was finished in time', fact: a.agreed.current.id }
    return a.stopped ? { why: 'The assessment was stopped', fact: a.stopped.current.id } : noLongerNeeded(answers, t)
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say why it takes longer', kind: 'assessment', step: 'longer' },
  meets: ['The reasons, written by the last day allowed.', 'An assessment finished in time: then there is nothing to explain.'],
  doesNotMeet: ['A new day with no reason.', 'An assessment agreed late that does not say why.'],
})
