import { isBefore } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { allocation } from '../../records/allocation.ts'
import { openWork } from '../silence/open.ts'
import { manxOwn, ourOwn } from '../sources.ts'

/** A child we have decided to help, who is on a plan or has come into care, has one person whose name they can be told: however they came. */
export default defineDuty({
  id: 'allocation/named-worker', title: 'Give the child a named social worker', answers: ['DC-1'], catalogue: null, about: 'child',
  versions: [...ourOwn({ workingDays: 1 },
    'Once we decide to assess or to hold a strategy discussion, or a child is put on a protection plan or comes into care without that, the child has a named social worker by the end of the next working day. '
      + 'That is Tarrowmouth’s own choice: no national rule gives a time.'), ...manxOwn('A child who is to be helped has a named worker.')],
  arises: (t, c) => openWork(t, c).map((span) => ({ key: span.key, of: span, at: span.from, because: span.because })),
  metBy: (span, t) => fromEach(t.each(allocation), (entry): readonly Candidate[] => {
    const step = entry.at('allocated')
    const ended = entry.at('ended')
    if (!step || (ended && isBefore(ended.happened, span.from) === 'yes')) return []
    // Named when this work was long over: that was for the next.
    if (span.to && isBefore(span.to, step.happened) === 'yes') return []
    if (!step.body.worker) return [{ step, counts: 'no', why: 'Allocated, but to nobody by name' }]
    if (!step.body.role) return [{ step, counts: 'cannot tell', why: 'It does not say what the worker is to the child' }]
    return [step.body.role === 'social-worker' ? { step, counts: 'yes' } : { step, counts: 'no', why: 'Somebody is named, but not a social worker' }]
  }),
  notNeeded: (span) => span.to
    ? { why: 'The work was closed before a social worker was named', fact: span.because.at(-1) ?? null }
    : null,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { workingDays: 5 }, to: 'director' }],
  press: { label: 'Name the child’s social worker', kind: 'allocation', step: 'allocated' },
  meets: ['A social worker named as this child’s.', 'The social worker the child already had.'],
  doesNotMeet: ['Putting the child on a team’s waiting list.', 'A key worker, a reviewing officer or another role.'],
})
