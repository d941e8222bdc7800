import { isBefore } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { allocation } from '../../records/allocation.ts'
import { betweenWorkers } from '../../statuses/between-workers.ts'
import { manxOwn, ourOwn } from '../sources.ts'

/** A child whose social worker stops is given another: a change of worker is ours to manage, and not the child’s to wait through. */
export default defineDuty({
  id: 'allocation/named-again', title: 'Name who works with the child now', answers: ['CA-6', 'DC-1'], catalogue: null, about: 'child',
  versions: [...ourOwn({ workingDays: 1 },
    'When a social worker stops and there is still work to do, the child has another by name by the end of the next working day. '
      + 'That is Tarrowmouth’s own choice: no national rule gives a time.'), ...manxOwn('A child in hand has a named worker, whoever leaves.')],
  arises: (t, c) => betweenWorkers.spans(t, c).map((span) => ({ key: span.key, of: span, at: span.from, because: span.because })),
  metBy: (span, t) => fromEach(t.each(allocation), (entry): readonly Candidate[] => {
    const step = entry.at('allocated')
    if (!step || entry.record === span.key || isBefore(step.happened, span.from) === 'yes') return []
    if (!step.body.worker) return [{ step, counts: 'no', why: 'Allocated, but to nobody by name' }]
    if (!step.body.role) return [{ step, counts: 'cannot tell', why: 'It does not say what the worker is to the child' }]
    return [step.body.role === 'social-worker' ? { step, counts: 'yes' } : { step, counts: 'no', why: 'Somebody is named, but not a social worker' }]
  }),
  notNeeded: (span) => span.to ? { why: 'The work with the child ended before another social worker was named', fact: span.because.at(-1) ?? null } : null,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { workingDays: 5 }, to: 'director' }],
  press: { label: 'Name the child’s social worker', kind: 'allocation', step: 'allocated' },
  meets: ['Another social worker named as this child’s.'],
  doesNotMeet: ['The manager holding the child without saying so.', 'Putting the child on a team’s waiting list.', 'A key worker, a reviewing officer or another role.'],
})
