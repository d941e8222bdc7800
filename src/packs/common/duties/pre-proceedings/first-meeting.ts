import { defineDuty } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { manxBeforeCourt } from './law.ts'
import { begun, over } from './since.ts'

/** Within ten working days of the letter, parents, their lawyers and we sit down together. */
export default defineDuty({
  id: 'pre-proceedings/first-meeting', title: 'Hold the first meeting with the parents', answers: ['PP-1', 'FA-1'], catalogue: 'D-PL04', about: 'child',
  versions: [...ourOwn({ workingDays: 10 },
    'The first meeting is held within ten working days of the letter, so that parents have time to find a lawyer. That is Tarrowmouth’s own choice. Others '
      + 'meet within five working days of the decision; national guidance only asks that parents have time.'),
  ...manxBeforeCourt('Parents are met before a court is asked.')],
  arises: (t) => begun(t).flatMap((of) => {
    const letter = of.entry.first('letter-sent')
    return letter ? [{ key: of.entry.record, of, at: letter.happened, because: [letter.current.id] }] : []
  }),
  metBy: ({ entry }) => entry.all('met').map((step) => ({ step, counts: 'yes' })),
  notNeeded: (of) => over(of),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the meeting', kind: 'pre-proceedings', step: 'met' },
  meets: ['A pre-proceedings meeting held, with what was agreed.'],
  doesNotMeet: ['A meeting called off because the parents did not come: hold it, and say who was not there.', 'A core group.'],
})
