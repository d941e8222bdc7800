import { addDays, dayOf, latest, type Day, type When } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising } from '../../../../readings/duty/index.ts'
import { person } from '../../records/person.ts'
import { ourOwn } from '../sources.ts'
import { answering, decisions, noLongerNeeded, toAssess, type ToAssess } from './assessments.ts'

/** The due day and the birth as last written, whichever description they stand in. */
function birth(t: Timeline): { readonly expected: Day | null; readonly born: Day | null } {
  const said = t.all(person, 'described')
  return { expected: said.findLast((d) => d.body.expectedBirth)?.body.expectedBirth ?? null, born: said.findLast((d) => d.body.born)?.body.born ?? null }
}
/** Twelve weeks before the due day. */
const lastDay = (expected: Day): Day => addDays(expected, -84)

/** A baby not yet born: the assessment is there while the parents can still be helped to get ready. */
export default defineDuty({
  id: 'assessment/before-birth', title: 'Finish the assessment before the birth', answers: ['AS-1'], catalogue: 'D-AS09', about: 'child',
  versions: ourOwn('by the date given',
    'An assessment of a baby not yet born is finished at least twelve weeks before the due day. When fewer are left, it is owed the day the '
      + 'referral arrives. That is Tarrowmouth’s own choice: councils and partnerships differ.'),
  arises: (t): readonly Arising<ToAssess>[] => {
    const { expected } = birth(t)
    return expected === null ? [] : toAssess(t).filter((of) => dayOf(latest(of.received.happened)) < expected)
      .map((of) => ({ key: of.entry.record, of, at: of.received.happened, because: of.because, by: laterOf(lastDay(expected), of.received.happened) }))
  },
  metBy: (of, t) => answering(of, t).flatMap(({ a, counts }) => decisions(a, counts)),
  notNeeded: (of, t) => {
    const { expected, born } = birth(t)
    const early = born && expected && born <= lastDay(expected)
    return early ? { why: 'The baby came before that day', fact: null } : noLongerNeeded(of, t)
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Begin the assessment', kind: 'assessment', step: 'begun' },
  meets: ['An assessment that a manager agreed to.'],
  doesNotMeet: ['A conference about the baby without an assessment.', 'An assessment that is written and waits for a manager.'],
})

const laterOf = (planned: Day, arrived: When): When => {
  const on = dayOf(latest(arrived))
  return { day: planned > on ? planned : on }
}
