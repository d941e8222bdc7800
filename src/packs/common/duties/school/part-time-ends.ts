import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { untilMet } from '../steps.ts'
import { gaps, type Gap } from './gaps.ts'

/** A part-time timetable has an end. By that day the child is back full time, or somebody has looked at it again and said why not. */
export default defineDuty({
  id: 'school/part-time-ends', title: 'End the part-time timetable', answers: ['ED-1'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'A part-time timetable has a last day, and is not simply carried on past it. That the day is kept is Tarrowmouth’s own choice; the day is the one agreed.'),
  arises: (t) => gaps(t, ['part-time']).flatMap((gap) => days(gap).map(({ step, backOn }, i) => ({
    key: i === 0 ? gap.entry.record : `${gap.entry.record}:${step.sequence}`, of: { gap, after: step.sequence }, at: step.happened,
    because: [step.current.id], ...(backOn ? { by: { day: backOn } } : {}),
  }))),
  metBy: ({ gap, after }) => untilMet([...gap.entry.all('looked-again'), ...gap.entry.all('ended')]
    .filter((s) => s.sequence > after).map((step): Candidate => ({ step, counts: 'yes' }))),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Look at it again', kind: 'education-gap', step: 'looked-again' },
  meets: ['The child back full time, or the gap over in another way.', 'Looking at it again with what was tried. A new day starts a new count.'],
  doesNotMeet: ['Carrying on with the same hours.', 'Changing the day and looking at nothing: the old day stays on the record.'],
})

/** The day it began, and each later look: one that set no day leaves nothing to count to, and that is said. */
const days = ({ entry, begun }: Gap) => [begun, ...entry.all('looked-again')].map((step) => ({ step, backOn: step.body.backOn }))
