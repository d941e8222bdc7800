import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { begun } from './since.ts'

/** More time was given until a day, and by that day pre-proceedings end. */
export default defineDuty({
  id: 'pre-proceedings/more-time-ends', title: 'Pre-proceedings end by the new day', answers: ['PP-1'], catalogue: 'D-PL06', about: 'child',
  versions: ourOwn('by the date given', 'A senior manager who gives pre-proceedings more time gives a day, and it is kept. That is Tarrowmouth’s own '
    + 'choice; the day is the manager’s.'),
  arises: (t) => begun(t).flatMap(({ entry }) => entry.all('extended').map((step) => ({
    key: `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id], ...(step.body.until ? { by: { day: step.body.until } } : {}),
  }))),
  metBy: ({ entry, step }): readonly Candidate[] => [
    ...entry.all('ended').map((s): Candidate => ({ step: s, counts: 'yes' })),
    ...entry.all('extended').filter((s) => s.sequence > step.sequence).map((s): Candidate => s.body.until ? { step: s, counts: 'yes' } : { step: s, counts: 'no', why: 'More time again, without a day' }),
  ],
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'End pre-proceedings', kind: 'pre-proceedings', step: 'ended' },
  meets: ['An ending.', 'A senior manager giving more time again: each time is counted.'],
  doesNotMeet: ['A meeting.'],
})
