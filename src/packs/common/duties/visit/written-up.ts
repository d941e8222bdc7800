import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { visit } from '../../records/visit.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { onceWritten, words } from '../steps.ts'

/** A visit is written while it is fresh, with what it means for the child. */
export default defineDuty({
  id: 'visit/written-up', title: 'Write up the visit', answers: ['CP-3'], catalogue: 'D-MG03', about: 'child',
  versions: [...ourOwn({ workingDays: 2 },
    'A visit is written by the end of the second working day after it, with what it means for the child. That is Tarrowmouth’s own choice: '
      + 'no national rule gives a time.'), ...manxOwn('A visit is written up soon after it.')],
  arises: (t) => fromEach(t.each(visit), (entry) => {
    const step = entry.at('happened')
    return step ? [{ key: entry.record, of: step, at: step.happened, because: [step.current.id], ...(step.author ? { owner: { worker: step.author } } : {}) }] : []
  }),
  metBy: (step) => [onceWritten(visit, step, (body) => words(body.meaning) !== null, () => 'Written, but not what it means for the child')],
  owner: 'writer',
  escalates: [{ after: { workingDays: 2 }, to: 'team-manager' }],
  press: { label: 'Add what the visit means', kind: 'visit', step: 'happened' },
  meets: ['The visit, written with what it means for the child. Added later, it counts from the day it was added.'],
  doesNotMeet: ['A line saying that the visit took place.'],
})
