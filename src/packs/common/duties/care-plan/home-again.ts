import { dueAfter, latest } from '../../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { homeAgain } from '../../statuses/home-again.ts'
import { ourOwn } from '../sources.ts'
import { during } from '../spans.ts'
import { visits, visitsSince } from '../visit/seen.ts'

const every = { workingDays: 20 } as const
interface Since { readonly home: StatusSpan; readonly visit: StepView }

/** Somebody goes on coming for as long as help was promised: it is seen early when it does not hold. */
export default defineDuty<Since>({
  id: 'care-plan/home-again', title: 'See the child at home again, and again', answers: ['CA-9'], catalogue: 'D-LA26', about: 'child',
  versions: ourOwn(every, 'A child who went home from care is seen there at least every twenty working days after the first visit, for as long as help is promised. That is Tarrowmouth’s own choice.'),
  arises: (t, c) => fromEach(homeAgain.spans(t, c), (home) => seenIn(home, t).filter((visit) => goesOn(home, visit, c)).map((visit): Arising<Since> => ({
    key: `${visit.record}:${home.key}`, of: { home, visit }, at: visit.happened, because: [visit.current.id],
  }))),
  metBy: ({ visit }, t) => visitsSince(t, visit.happened, (v) => v.step.record !== visit.record),
  notNeeded: ({ home }) => home.detail?.['cameBack'] === true
    ? { why: 'The child is in care again: visits there are owed instead', fact: home.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit on which the child was seen.', 'When help ends before the next visit would be due, none is owed.'],
  doesNotMeet: ['A phone call.', 'Calling when nobody was in.', 'What the school says.'],
})

const seenIn = (home: StatusSpan, t: Timeline): readonly StepView[] => visits(t).filter((v) => v.seen === 'yes' && during(v.step.happened, home) === 'yes').map((v) => v.step)

/** Whether help is still promised on the day the next visit would be due. */
function goesOn(home: StatusSpan, visit: StepView, c: Context): boolean {
  const due = dueAfter(visit.happened, every, c.jurisdiction)
  return home.to === null || !('from' in due) || home.detail?.['cameBack'] === true || due.from <= latest(home.to)
}
