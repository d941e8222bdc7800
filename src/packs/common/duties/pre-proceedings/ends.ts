import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { words } from '../steps.ts'
import { manxBeforeCourt, practiceGuide } from './law.ts'
import { begun } from './since.ts'

/** Pre-proceedings come to an end within sixteen weeks of the letter: better, or to court. More time is a senior manager's to give, with a day. */
export default defineDuty({
  id: 'pre-proceedings/ends', title: 'Pre-proceedings end in sixteen weeks', answers: ['PP-1', 'AS-3', 'PE-1'], catalogue: 'D-PL06', about: 'child',
  versions: [...practiceGuide({ weeks: 16 }, { href: 'https://www.dfjsocialworkpracticeguide.org/chapter-1-pre-proceedings', status: 'verified' },
    'Pre-proceedings last up to sixteen weeks. What we read does not say from which day: we count from the letter, and from the decision until it is sent.'),
  ...manxBeforeCourt('Work before court has an end.')],
  arises: (t) => begun(t).map(({ entry, decided }) => {
    const start = entry.first('letter-sent') ?? decided
    return { key: entry.record, of: entry, at: start.happened, because: [start.current.id] }
  }),
  metBy: (entry): readonly Candidate[] => [
    ...entry.all('ended').map((step): Candidate => step.body.outcome ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: 'Ended, and how is not written' }),
    ...entry.all('extended').map((step): Candidate => step.body.until && words(step.body.why)
      ? { step, counts: 'yes' }
      : { step, counts: 'no', why: 'More time, without a day or a reason' }),
  ],
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'End pre-proceedings', kind: 'pre-proceedings', step: 'ended' },
  meets: ['An ending, whichever it is.', 'A senior manager giving more time, with a day and a reason: from then that day is owed instead.'],
  doesNotMeet: ['A letter to the lawyers.', 'More time that nobody ends.'],
})
