import { defineDuty } from '../../../../readings/duty/index.ts'
import { relationship } from '../../records/relationship.ts'
import { byAgreement } from '../../statuses/by-agreement.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { onceWritten, words } from '../steps.ts'

/** Care by agreement rests on whoever holds parental responsibility: somebody found out who that is, and how we know. */
export default defineDuty({
  id: 'care-plan/who-holds', title: 'Find out who holds parental responsibility', answers: ['CA-1'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 5 },
      'Within five working days of care by agreement it is on the record who holds parental responsibility, and how we know. That is Tarrowmouth’s own choice: the law gives no number.'),
    ...manxOwn('The 2023 inspection found it unclear who held parental responsibility for children in care by agreement.'),
  ],
  arises: (t, c) => byAgreement.spans(t, c).map((span) => ({ key: span.key, of: span, at: span.from, because: span.because.slice(0, 1) })),
  metBy: (_, t) => t.all(relationship, 'began').filter((s) => s.body.holdsPr === 'yes')
    .map((step) => onceWritten(relationship, step, (b) => Boolean(b.prWhy) || words(b.prBasis) !== null, () => 'It does not say how we know')),
  notNeeded: (span) => span.to ? { why: 'Care by agreement has ended', fact: span.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write who holds it', kind: 'relationship', step: 'began' },
  meets: ['Somebody who holds it, with where it comes from or the papers that say so.'],
  doesNotMeet: ['A name without how we know.', 'A parent who is thought to hold it.'],
})
