import { addMonths, dayOf, earliest, isBefore } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising, type Candidate } from '../../../../readings/duty/index.ts'
import { words } from '../steps.ts'
import { breaks, clock, type Breaks } from './breaks.ts'
import { shortBreaks } from './law.ts'

/** Days one stay may last, and days all stays may come to in twelve months, before the full rules for children in care apply. */
const oneStay = 17, inAYear = 75
type Stay = StepView<{ readonly days?: number }>
interface Over { readonly b: Breaks; readonly stay: Stay }

/** The days of this stay and of every other that began in the twelve months before it, whoever gave them. */
function inTheYearTo(stay: Stay, t: Timeline): number {
  const on = dayOf(earliest(stay.happened)), since = addMonths(on, -12)
  return breaks(t).flatMap((b) => b.stays).filter((s) => s === stay || (isBefore(s.happened, stay.happened) === 'yes' && dayOf(earliest(s.happened)) > since))
    .reduce((sum, s) => sum + (s.body.days ?? 0), 0)
}

function overBy(b: Breaks, stay: Stay, t: Timeline): readonly Arising<Over>[] {
  const { days } = stay.body, total = inTheYearTo(stay, t)
  const thing = { key: `${b.entry.record}:${stay.sequence}`, of: { b, stay }, because: [stay.current.id] }
  if (days === undefined) return [{ ...thing, at: { unknown: 'It does not say how many days the stay lasted' } }]
  if (days <= oneStay && total <= inAYear) return []
  const about = days > oneStay ? `One stay of ${days} days` : `${total} days in twelve months`
  return [{ ...thing, at: clock(b, stay.happened), about }]
}

/** Short breaks are short. Past the limit a child is in care like any other, and somebody must decide what that means. */
export default defineDuty({
  id: 'disability/short-break-limit', title: 'Decide about short breaks over the limit', answers: ['DC-1'], catalogue: 'D-PM15', about: 'child',
  versions: shortBreaks('at once', '48(2)',
    'The lighter rules for short breaks hold while no stay is meant to be longer than 17 days and all stays come to no more than '
      + '75 days in twelve months. Past that the full rules for children in care apply.'),
  arises: (t) => breaks(t).flatMap((b) => b.stays.flatMap((stay) => overBy(b, stay, t))),
  metBy: ({ b, stay }) => b.entry.all('limit-decided').filter((s) => s.sequence > stay.sequence || isBefore(stay.happened, s.happened) === 'yes')
    .map((step): Candidate => (words(step.body.decision) === null ? { step, counts: 'no', why: 'It does not say what was decided' } : { step, counts: 'yes' })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 2 }, to: 'head-of-service' }],
  press: { label: 'Decide about going over the limit', kind: 'short-break', step: 'limit-decided' },
  meets: ['A manager’s decision since the stay: fewer days, or the full rules for children in care.'],
  doesNotMeet: ['Calling one long stay two short ones.', 'A parent’s agreement by itself.'],
})
