import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { disclosures, whenWithdrawn } from './all.ts'

/** Something a child said that stays half written is already a worry: somebody else hears of it. */
export default defineDuty({
  id: 'disclosure/finish-writing', title: 'Finish writing what a child said', answers: ['EX-2'], catalogue: null, about: 'child',
  versions: [...ourOwn({ minutes: 30 },
    'When somebody begins to write down something a child said, it is saved within thirty minutes, finished or not, or their manager is '
      + 'told. That is Tarrowmouth’s own choice.'), ...manxOwn('What a child told somebody is written down while it is remembered.')],
  arises: (t) => disclosures(t).flatMap((entry) => {
    const begun = entry.first('begun')
    return begun ? [{ key: entry.record, of: entry, at: begun.happened, because: [begun.current.id], ...(begun.author ? { owner: { worker: begun.author } } : {}) }] : []
  }),
  // The child spoke before the writing began, so what counts is when it was saved.
  metBy: (entry) => entry.living.withdrawn ? [] : entry.all('told').map((step) => ({ step, counts: 'yes', at: { at: step.recorded } })),
  notNeeded: whenWithdrawn,
  owner: 'writer',
  escalates: [{ after: { hours: 0 }, to: 'home-manager' }],
  press: { label: 'Finish writing it', kind: 'disclosure', step: 'told' },
  meets: ['What the child said, saved. Half of it is enough to start.'],
  doesNotMeet: ['A draft that only its writer can see.'],
})
