import { addDays, dayIn, isBefore, type When } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import type { StatusSpan } from '../../../../../readings/status/index.ts'
import { between, naming, say, type Bringing, type Said, type Sending } from '../../../../../returns/exchange/index.ts'
import { reviewsOf } from '../../../../common/duties/conference/reviews.ts'
import { heldConferences } from '../../../../common/families/conference.ts'
import { allocation } from '../../../../common/records/allocation.ts'
import { emergencyAction } from '../../../../common/records/emergency-action.ts'
import { legalStatus } from '../../../../common/records/legal-status.ts'
import { protectionConference } from '../../../../common/records/protection-conference.ts'
import { protectionPlan } from '../../../../common/records/protection-plan.ts'
import { visit } from '../../../../common/records/visit.ts'
import { onPlanSpans } from '../../../../common/statuses/protection-plan.ts'
import { yesNo } from '../answers/answers.ts'
import { abuse } from '../answers/front-door.ts'
import { conferenceNames } from '../conferences.ts'
import { byTheDay, dayByThen, inMonths, inOrder, latestOf, stillInMonths } from '../days.ts'
import { listAnnexA } from '../define.ts'
import type { AnnexAChild, ListRow } from '../shapes.ts'
import { saysVisit } from '../visits.ts'
import { allocatedIn, isAllocated, isOpen, kindsOfWorkers, socialWorkerOn } from '../workers.ts'

type Row = ListRow<'Child protection'>

/** Children on a protection plan on the day of the lists, or who were in the six months before. */
export const protection = listAnnexA<'Child protection'>({
  list: 'Child protection',
  needs: ['Child Protection Plan Start Date'],
  kinds: [protectionPlan, protectionConference, visit, allocation, ...kindsOfWorkers],
  says: (rows, b, child) => {
    const name = naming(), conference = conferenceNames(child)
    return rows.flatMap((r) => (r['Child Protection Plan Start Date'] === null ? [] : [...plan(r, name(r['Child Protection Plan Start Date']), b), ...beside(r, conference(r), child, b)]))
  },
  sends: (t, s) => inOrder(onPlanSpans(t).filter((p) => stillInMonths(6, p.from, p.to, s)).map((p) => ({ ...p, happened: p.from }))).map((p) => sent(p, t, s)),
})

function plan(r: Row, name: string, b: Bringing): readonly Said[] {
  const on = r['Child Protection Plan Start Date'], ended = r['Child Protection Plan End Date'], latest = r['Latest Category of Abuse'], rows = [r]
  if (on === null) return []
  return [
    say(b, protectionPlan, 'begun', {
      name, happened: { day: on }, body: { category: r['Initial Category of Abuse'], earlierPlans: r['Number of Previous Child Protection Plans'] },
      columns: { category: 'Initial Category of Abuse', earlierPlans: 'Number of Previous Child Protection Plans', happened: 'Child Protection Plan Start Date' }, rows,
    }),
    // When the kind of harm changed is not told: after the plan began, by its end or the day of the lists.
    ...(latest === null || latest === r['Initial Category of Abuse'] ? [] : [say(b, protectionPlan, 'changed', {
      name, lasting: ['category'], happened: between(addDays(on, 1), ended ?? b.period.end), body: { category: latest }, columns: { category: 'Latest Category of Abuse' }, rows,
    })]),
    ...(ended === null ? [] : [say(b, protectionPlan, 'ended', { name, happened: { day: ended }, body: {}, columns: { happened: 'Child Protection Plan End Date' }, rows })]),
  ]
}

/** The last visit, the last review, which went on with a plan that did not end that day, and the child's worker. */
function beside(r: Row, review: string | null, child: AnnexAChild, b: Bringing): readonly Said[] {
  const on = r['Child Protection Plan Start Date'], ended = r['Child Protection Plan End Date'], looked = r['Date of latest review conference']
  const by = allocatedIn(r['Allocated Worker'], r['Allocated Team'], r, b)
  return [
    ...saysVisit(child, r['Date of the Last Statutory Visit'], 'CP', { happened: 'Date of the Last Statutory Visit', seen: 'Was the Child Seen Alone?' }, r, b),
    ...(looked === null || review === null ? [] : [say(b, protectionConference, 'held', {
      name: review, happened: { day: looked }, body: { kind: 'REVIEW', outcome: on !== null && looked > on && (ended === null || looked < ended) ? 'PLAN' : null },
      columns: { happened: 'Date of latest review conference' }, rows: [r],
    })]),
    ...(isOpen(ended, b) && on ? isAllocated(by, r['Allocated Worker'], 'social-worker', on, r, b) : []),
  ]
}

function sent(p: StatusSpan, t: Timeline, s: Sending) {
  const category = p.detail?.['category'], written = t.find(protectionPlan, p.key)?.at('begun')?.body, decided = heldConferences(t).find((c) => c.entry.record === p.key)?.held.body
  const over = byTheDay(p.to, s), last = lastVisit(p, t, s), review = latestOf(reviewsOf(p, t).map((c) => c.held), s)
  const before = written?.earlierPlans ?? onPlanSpans(t).filter((other) => other.key !== p.key && isBefore(other.from, p.from) === 'yes').length
  return {
    record: p.key, cells: {
      'Child Protection Plan Start Date': dayByThen(p.from, s), 'Initial Category of Abuse': abuse.write(written?.category ?? decided?.category),
      'Latest Category of Abuse': abuse.write(typeof category === 'string' ? category : null), 'Date of the Last Statutory Visit': dayByThen(last?.happened, s), 'Was the Child Seen Alone?': alone(last?.body.seen),
      'Date of latest review conference': dayByThen(review?.happened, s), 'Child Protection Plan End Date': dayByThen(p.to, s),
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)': yesNo.write(keptSafe(t, s) ? 'yes' : 'no'),
      'Number of Previous Child Protection Plans': String(before), ...socialWorkerOn(t, over && p.to ? dayIn(p.to) : null, s),
    },
  }
}

/** The last visit about the plan while the child was on it. */
const lastVisit = ({ from, to }: StatusSpan, t: Timeline, s: Sending) => latestOf(t.all(visit, 'happened')
  .filter((v) => v.body.kind === 'CP' && isBefore(v.happened, from) !== 'yes' && (to === null || isBefore(to, v.happened) !== 'yes')), s)

const alone = (seen: string | undefined): string | null => (seen === undefined ? null : yesNo.write(seen === 'ALONE' || seen === 'OBS' ? 'yes' : seen === 'SEEN' ? 'not-known' : 'no'))

/** Whether the police or a court kept the child safe for some of the six months, by what they did or by the law the child was under. */
function keptSafe(t: Timeline, s: Sending): boolean {
  const some = (...moments: readonly (When | undefined)[]): boolean => moments.some((at) => inMonths(6, at, s))
  return t.each(emergencyAction).some((e) => some(e.at('taken')?.happened, e.at('ended')?.happened))
    || t.each(legalStatus).some((l) => ['L1', 'L2'].includes(l.first('began')?.body.under ?? '') && some(l.first('began')?.happened, l.at('ended')?.happened))
}
