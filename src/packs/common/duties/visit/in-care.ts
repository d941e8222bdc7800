import { dueAfter, earliest, type When } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { manxProcedure, manxVisits, visitRegulation } from '../sources.ts'
import { again, keyOf, moved, overAYear, seenVisits, type Since } from './since.ts'
import type { Stay } from './stays.ts'

/** Kinds of placement that may be meant to last until 18, where a year on English law allows three months. */
const mayLast = ['U1', 'U4']

/** Seen again within six weeks of the last visit, in the home the child lives in. Each visit starts the next count. */
export default defineDuty({
  id: 'visit/in-care', title: 'Visit again within six weeks', answers: ['CA-2', 'CP-3'], catalogue: 'D-LV02', about: 'child',
  versions: [
    ...visitRegulation({ weeks: 6 }, '28(2)(b) and (c)',
      'A child in care is visited at least every six weeks. After a year in a placement meant to last until they are 18, at least every '
        + 'three months.'),
    ...manxProcedure({ weeks: 6 }, manxVisits, 'In the first year in a home a child in care is visited at least every six weeks; after it, at least every three months.'),
  ],
  // On the Island another rule takes over after a year, wherever the child lives.
  arises: (t, c) => seenVisits(t, c).filter((of) => c.jurisdiction === 'england' || !overAYear(of))
    .map((of) => ({ key: keyOf(of), of, at: clock(of, t, c), because: [of.visit.current.id] })),
  metBy: (since, t) => again(since, t),
  notNeeded: moved,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit on which the child was seen, where they live or elsewhere.'],
  doesNotMeet: ['Calling when the child was out.', 'A phone or video call.', 'A visit to the carers about fostering.'],
})

/**
 * From the last visit. But past six weeks, over a year into a placement that may be meant to last until 18, English law may
 * allow three months and the record does not say which: then we cannot tell, and do not call it late.
 */
function clock(since: Since, t: Timeline, c: Context): When | { readonly unknown: string } {
  const at = since.visit.happened
  const due = dueAfter(at, { weeks: 6 }, c.jurisdiction)
  const seenInTime = again(since, t).some((m) => m.counts === 'yes' && 'to' in due && earliest(m.step.happened) <= due.to)
  const running = 'to' in due && c.now <= due.to
  if (running || seenInTime || !overAYear(since) || !mayBeForGood(since.stay)) return at
  return { unknown: 'After a year in a home meant to last, three months are allowed. The record does not say whether this one is' }
}

const mayBeForGood = (stay: Stay): boolean => stay.type === null || mayLast.includes(stay.type)
