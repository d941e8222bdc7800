import { isBefore } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { careDecision } from '../../records/care-decision.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** It stands written why a child came into care, what was tried before, and whether they knew: from the day they came. */
export default defineDuty({
  id: 'care-plan/entry-decided', title: 'Write why they came into care', answers: ['CA-2'], catalogue: 'D-PL11', about: 'child',
  versions: ourOwn('by the date given',
    'The decision that a child comes into care is written when they do: why now, and whether it was planned. That is Tarrowmouth’s own choice.'),
  arises: (t, c) => lookedAfter.spans(t, c).map((care, i, all) => ({
    key: care.key, of: { care, last: all[i - 1] ?? null }, at: care.from, by: care.from, because: care.because.slice(0, 1),
  })),
  metBy: ({ care, last }, t) => fromEach(t.all(careDecision, 'decided'), (step): readonly Candidate[] => {
    const another = (last?.to && isBefore(step.happened, last.to) !== 'no') || (care.to && isBefore(care.to, step.happened) === 'yes')
    if (another) return []
    if (step.body.comesIn === false) return [{ step, counts: 'no', why: 'It was decided that they do not come into care' }]
    if (!words(step.body.whyNow)) return [{ step, counts: 'no', why: 'It does not say why now' }]
    return [step.body.planned === undefined ? { step, counts: 'no', why: 'It does not say whether it was planned' } : { step, counts: 'yes' }]
  }),
  notNeeded: ({ care }) => care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null,
  owner: 'team-manager',
  escalates: [{ after: { workingDays: 1 }, to: 'head-of-service' }],
  press: { label: 'Write the decision', kind: 'care-decision', step: 'decided' },
  meets: ['A decision that says why now, and whether it was planned. Planned or not, both count.'],
  doesNotMeet: ['The court’s order alone.', 'The decision about an earlier time in care.'],
})
