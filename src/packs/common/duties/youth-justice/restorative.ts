import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { strands, whenEnded, workerOwes, type Strand } from './strands.ts'

/** What begins before anybody has found that the child did something: nothing is owed to be put right yet. */
const notFound: readonly unknown[] = ['PREVENT', 'BAIL', 'REMAND']

/** A child is offered a way to put right what was done, with whoever was harmed, early enough to mean something to both. */
export default defineDuty({
  id: 'youth-justice/restorative', title: 'Offer a way to put things right', answers: ['YJ-2'], catalogue: 'D-YJ04', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 20 }, 'Within twenty working days of youth justice beginning, the child is offered a way to put things right with whoever was harmed. That is Tarrowmouth’s own choice: no national rule gives a time.'),
    ...manxOwn('Inspectors found in 2023 that the Island had no restorative way of working.'),
  ],
  arises: (t) => strands(t).filter(({ began }) => !notFound.includes(began.body.rests))
    .map((of) => ({ key: of.entry.record, of, at: of.began.happened, because: [of.began.current.id], ...workerOwes(of) })),
  metBy: ({ entry }: Strand) => entry.all('offered').map((step): Candidate => (step.body.ways?.length
    ? { step, counts: 'yes' } : { step, counts: 'no', why: words(step.body.why) === null ? 'It does not say what was offered' : 'Nothing was offered' })),
  notNeeded: (strand) => {
    const why = strand.entry.all('offered').findLast((s) => !s.body.ways?.length && words(s.body.why) !== null)
    return why ? { why: 'Nothing could be offered, and why is written', fact: why.current.id } : whenEnded(strand)
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Offer a way', kind: 'youth-justice', step: 'offered' },
  meets: ['At least one way offered, with what the child says to it.', 'Why nothing could be offered: then nothing more is owed.'],
  doesNotMeet: ['A leaflet.', 'An apology the child was told to write.'],
})
