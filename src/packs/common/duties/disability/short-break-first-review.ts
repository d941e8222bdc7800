import { earliest } from '../../../../calendar/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'
import { breaks, clock, whenEnded } from './breaks.ts'
import { shortBreaks } from './law.ts'

/** Soon after the first stay somebody asks the child whether it is good there. */
export default defineDuty({
  id: 'disability/short-break-first-review', title: 'Review the short breaks for the first time', answers: ['DC-1'], catalogue: 'D-PM16', about: 'child',
  versions: shortBreaks({ months: 3 }, '48(3)', 'Short breaks of a child in care while away are reviewed within three months of the first stay.'),
  arises: (t) => breaks(t).flatMap((b) => {
    const first = [...b.stays].sort((x, y) => (earliest(x.happened) < earliest(y.happened) ? -1 : 1))[0]
    return first ? [{ key: b.entry.record, of: { b, first }, at: clock(b, first.happened), because: [first.current.id] }] : []
  }),
  metBy: ({ b, first }) => untilMet(b.entry.all('reviewed').flatMap((step): readonly Candidate[] => {
    const since = notBefore(step.happened, first.happened)
    return since === 'no' ? [] : [since === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ b }) => whenEnded(b),
  owner: 'reviewing-officer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Review the short breaks', kind: 'short-break', step: 'reviewed' },
  meets: ['A review after the first stay, with what the child says or shows about it.'],
  doesNotMeet: ['A review before anybody stayed.', 'A call with the parents.'],
})
