import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'
import { breaks, clock, whenEnded } from './breaks.ts'
import { shortBreaks } from './law.ts'

/** And again at least twice a year, for as long as the breaks go on. */
export default defineDuty({
  id: 'disability/short-break-review', title: 'Review the short breaks again', answers: ['DC-1'], catalogue: 'D-PM16', about: 'child',
  versions: shortBreaks({ months: 6 }, '48(3)', 'After the first review, short breaks of a child in care while away are reviewed at least every six months.'),
  arises: (t) => breaks(t).flatMap((b) => b.entry.all('reviewed').map((from) => ({ key: `${b.entry.record}:${from.sequence}`, of: { b, from }, at: clock(b, from.happened), because: [from.current.id] }))),
  metBy: ({ b, from }) => untilMet(b.entry.all('reviewed').filter((s) => s.sequence !== from.sequence).flatMap((step): readonly Candidate[] => {
    const since = notBefore(step.happened, from.happened)
    return since === 'no' ? [] : [since === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ b }) => whenEnded(b),
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Review the short breaks', kind: 'short-break', step: 'reviewed' },
  meets: ['A review with what the child says or shows about it.'],
  doesNotMeet: ['A stay that went well.', 'A review of another plan.'],
})
