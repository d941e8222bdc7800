import { defineDuty } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { manxBeforeCourt } from './law.ts'
import { begun, over } from './since.ts'

/** Parents hear in writing, within five working days, what must change, what help there is, and how to get a free lawyer. */
export default defineDuty({
  id: 'pre-proceedings/letter', title: 'Send the letter before proceedings', answers: ['PP-1', 'FA-1'], catalogue: 'D-PL03', about: 'child',
  versions: [...ourOwn({ workingDays: 5 },
    'The letter goes to each parent within five working days of the decision. That is Tarrowmouth’s own choice: national guidance says what the letter holds '
      + 'and gives it no number of days.'), ...manxBeforeCourt('Parents are told in writing before a court is asked.')],
  arises: (t) => begun(t).map((of) => ({ key: of.entry.record, of, at: of.decided.happened, because: [of.decided.current.id] })),
  metBy: ({ entry }) => entry.all('letter-sent').map((step) => step.body.lawyer === false
    ? { step, counts: 'no', why: 'Sent, without saying how to get a free lawyer' }
    : { step, counts: 'yes' }),
  notNeeded: (of) => over(of),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say the letter was sent', kind: 'pre-proceedings', step: 'letter-sent' },
  meets: ['The letter sent to the parents, with how to get a free lawyer.'],
  doesNotMeet: ['A draft.', 'Telling them on a visit.', 'A letter that does not say how to get a free lawyer.'],
})
