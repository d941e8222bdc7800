import { addMonths, dayOf, dueAfter, earliest, type When } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { visitRegulation } from '../sources.ts'
import { during } from '../spans.ts'
import { notBefore, untilMet } from '../steps.ts'
import { candidate, visits } from './seen.ts'
import { stays, type Stay } from './stays.ts'

interface Since { readonly visit: StepView; readonly stay: Stay }
/** Kinds of placement that may be meant to last until 18, where a year on the law allows three months. */
const mayLast = ['U1', 'U4']

/** Seen again within six weeks of the last visit, in the home the child lives in. Each visit starts the next count. */
export default defineDuty({
  id: 'visit/in-care', title: 'Visit again within six weeks', answers: ['CA-2', 'CP-3'], catalogue: 'D-LV02', about: 'child',
  versions: visitRegulation({ weeks: 6 }, '28(2)(b) and (c)',
    'A child in care is visited at least every six weeks. After a year in a placement meant to last until they are 18, at least every '
      + 'three months.'),
  arises: (t, c) => stays(t, c).flatMap((stay) => visits(t)
    .filter((v) => v.seen === 'yes' && during(v.step.happened, stay) === 'yes')
    .map((v) => ({ visit: v.step, stay }))
    .map((of) => ({ key: `${of.visit.record}:${stay.key}`, of, at: clock(of, t, c), because: [of.visit.current.id] }))),
  metBy: (since, t) => again(since, t),
  notNeeded: ({ stay }) => stay.to
    ? { why: 'The child moved: a first visit where they live now is owed instead', fact: stay.because.at(-1) ?? null }
    : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit on which the child was seen, where they live or elsewhere.'],
  doesNotMeet: ['Calling when the child was out.', 'A phone or video call.', 'A visit to the carers about fostering.'],
})

const again = ({ visit, stay }: Since, t: Timeline) => untilMet(visits(t)
  .filter((v) => v.step.record !== visit.record && during(v.step.happened, stay) !== 'no')
  .flatMap((v) => candidate(v, notBefore(v.step.happened, visit.happened))))

/**
 * From the last visit. But past six weeks, over a year into a placement that may be meant to last until 18, the law may
 * allow three months and the record does not say which: then we cannot tell, and do not call it late.
 */
function clock(since: Since, t: Timeline, c: Context): When | { readonly unknown: string } {
  const at = since.visit.happened
  const due = dueAfter(at, { weeks: 6 }, c.jurisdiction)
  const seenInTime = again(since, t).some((m) => m.counts === 'yes' && 'to' in due && earliest(m.step.happened) <= due.to)
  const overAYear = dayOf(earliest(at)) >= addMonths(dayOf(earliest(since.stay.from)), 12)
  const running = 'to' in due && c.now <= due.to
  if (running || seenInTime || !overAYear || !mayBeForGood(since.stay)) return at
  return { unknown: 'After a year in a home meant to last, three months are allowed. The record does not say whether this one is' }
}

const mayBeForGood = (stay: Stay): boolean => stay.type === null || mayLast.includes(stay.type)
