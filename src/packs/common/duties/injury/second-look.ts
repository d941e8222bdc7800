import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { injury, wroteIt } from '../../records/injury.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** Marks that only their writer ever looked at were never set beside each other. Somebody else looks, with the earlier ones in view. */
export default defineDuty({
  id: 'injury/second-look', title: 'A second person looks at an injury or mark', answers: ['HO-2'], catalogue: 'D-CH16', about: 'child',
  versions: [
    ...ourOwn({ hours: 12 },
      'Somebody who did not write it looks at every injury or mark within twelve hours of when it was seen, with what was said of it and the earlier ones, and says what happens now. '
        + 'Twelve hours, about one shift, is Tarrowmouth’s own choice. The law asks a home to keep children safe and to pass on a worry without delay: it gives no hours, and asks for no body map.'),
    ...manxOwn('Somebody who did not write it looks at every injury or mark, with the earlier ones. Inspectors of the Island saw bruises recorded one by one and nobody looking at them together.'),
  ],
  arises: (t) => fromEach(t.each(injury), (entry) => {
    const seen = entry.first('seen')
    return seen ? [{ key: entry.record, of: entry, at: seen.happened, because: [seen.current.id], owner: { role: 'home-manager', ...(seen.author ? { except: [seen.author] } : {}) } }] : []
  }),
  metBy: (entry): readonly Candidate[] => entry.all('looked').map((step) => {
    const by = step.body.by ?? step.author
    if (by !== null && wroteIt(entry.living, by)) return { step, counts: 'no', why: 'Whoever wrote it looked again: nobody else has' }
    if (words(step.body.decided) === null) return { step, counts: 'no', why: 'It was looked at, and what happens now is not written' }
    return step.body.by === undefined ? { step, counts: 'cannot tell', why: 'It does not say who looked' } : { step, counts: 'yes' }
  }),
  owner: 'home-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { hours: 12 }, to: 'head-of-service' }],
  press: { label: 'Look at it', kind: 'injury', step: 'looked' },
  meets: ['Somebody who did not write it looking at the marks and at the earlier ones, and writing what happens now. To do nothing is a decision, with its reason.'],
  doesNotMeet: ['Whoever wrote it looking again.', 'Having been told of it on the telephone, and nothing written.', 'A look that does not say what happens now.', 'A doctor’s look: it says what the mark is, not what we do.'],
})
