import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { unmetNeed } from '../../records/unmet-need.ts'
import { ourOwn } from '../sources.ts'
import { onceWritten, words } from '../steps.ts'

/** Answers that leave the child without. */
const without: readonly unknown[] = ['WAIT', 'NOTHERE', 'REFUSED']

/** When help is not there, somebody writes what that does to the child, so that it can be weighed, counted and bought. */
export default defineDuty({
  id: 'disability/unmet-need', title: 'Write what going without does to the child', answers: ['DC-1', 'UN-1'], catalogue: 'D-DI05', about: 'child',
  versions: ourOwn({ workingDays: 1 },
    'When help a child or family needs is refused, not there or has a waiting list, what that does to the child is written by the end of '
      + 'the next working day. That is Tarrowmouth’s own choice.'),
  arises: (t) => t.each(unmetNeed).flatMap((entry) => entry.all('answered').filter((s) => without.includes(s.body.answer)).map((step) => ({
    key: `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id],
    about: words(entry.at('asked')?.body.what) ?? 'Help nobody described',
  }))),
  metBy: ({ entry, step }): readonly Candidate[] => entry.all('answered').filter((s) => s.sequence >= step.sequence)
    .map((s) => onceWritten(unmetNeed, s, (b) => words(b.effect) !== null, () => 'The answer is written, but not what going without does to the child')),
  notNeeded: ({ entry }) => {
    const over = entry.at('begun') ?? entry.at('not-needed')
    return over ? { why: 'It began, or is no longer needed', fact: over.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write what it does to the child', kind: 'unmet-need', step: 'answered' },
  meets: ['What going without does to this child, in plain words.'],
  doesNotMeet: ['“On the waiting list”.', 'A number for those who buy services, with no child in it.'],
})
