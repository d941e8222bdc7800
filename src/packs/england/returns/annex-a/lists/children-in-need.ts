import { dayIn, dayOf, earliest, isBefore, type When } from '../../../../../calendar/index.ts'
import type { Entry, Timeline } from '../../../../../ledger/index.ts'
import { between, naming, say, type Bringing, type Said, type Sending } from '../../../../../returns/exchange/index.ts'
import { visits } from '../../../../common/duties/visit/seen.ts'
import { assessment } from '../../../../common/records/assessment.ts'
import { childInNeedPlan } from '../../../../common/records/child-in-need-plan.ts'
import { referral } from '../../../../common/records/referral.ts'
import { visit } from '../../../../common/records/visit.ts'
import { allocation } from '../../../../common/records/allocation.ts'
import { needsWork } from '../../../../common/statuses/child-in-need.ts'
import { onPlanSpans } from '../../../../common/statuses/protection-plan.ts'
import { inCareOn } from '../../ssda903/exchange/times-in-care.ts'
import { caseStatus, closure, need } from '../answers/front-door.ts'
import { byTheDay, dayByThen, inOrder, latestOf, stillInMonths } from '../days.ts'
import { listAnnexA } from '../define.ts'
import type { AnnexAChild, ListRow } from '../shapes.ts'
import { saysVisit } from '../visits.ts'
import { allocatedIn, isAllocated, isOpen, kindsOfWorkers, socialWorkerOn } from '../workers.ts'
import { saysDecided } from './referrals.ts'

type Row = ListRow<'Children in need'>

/**
 * Children helped as children in need on the day of the lists or in the six months before: from the referral until it was closed. What is
 * open for a child is worked out; only that a plan for a child in need runs is kept, for no other list tells it.
 */
export const childrenInNeed = listAnnexA<'Children in need'>({
  list: 'Children in need',
  needs: ['CIN Start Date'],
  kinds: [referral, visit, childInNeedPlan, allocation, ...kindsOfWorkers],
  says: (rows, b, child) => {
    const name = naming()
    return rows.flatMap((r) => (r['CIN Start Date'] === null ? [] : one(r, name(r['CIN Start Date']), child, b)))
  },
  sends: (t, s) => inOrder(t.each(referral).flatMap((e) => sent(e, t, s))).map(({ row }) => row),
})

function one(r: Row, name: string, child: AnnexAChild, b: Bringing): readonly Said[] {
  const on = r['CIN Start Date'], closed = r['CIN Closure Date'], rows = [r]
  if (on === null) return []
  const open = isOpen(closed, b), by = allocatedIn(r['Allocated Worker'], r['Allocated Team'], r, b)
  return [
    say(b, referral, 'received', { name, happened: { day: on }, body: { need: r['Primary Need Code'] }, columns: { need: 'Primary Need Code', happened: 'CIN Start Date' }, rows }),
    ...saysDecided(name, on, 'no', 'CIN Start Date', r, b),
    ...(closed === null ? [] : [say(b, referral, 'closed', { name, happened: { day: closed }, body: { reason: r['Reason for Closure'] }, columns: { reason: 'Reason for Closure', happened: 'CIN Closure Date' }, rows })]),
    ...saysVisit(child, r['Date Child Was Last Seen'], null, { happened: 'Date Child Was Last Seen' }, r, b),
    ...(open && r['Case Status'] === 'in-need' ? [say(b, childInNeedPlan, 'agreed', {
      name: `by ${on}`, happened: between(on, b.period.end), spell: { on: b.period.end, to: null, ends: 'ended', alike: [] }, body: {}, columns: { happened: 'Case Status' }, rows,
    })] : []),
    ...(open ? isAllocated(by, r['Allocated Worker'], 'social-worker', on, r, b) : []),
  ]
}

/** In need from the first decision to help, as long as nobody closed it or decided otherwise. A referral that needed nothing more is none. */
function sent(e: Entry<NonNullable<typeof referral.bodies>>, t: Timeline, s: Sending) {
  const received = e.at('received'), decisions = e.all('decided').filter((d) => d.body.outcome), work = decisions.find((d) => needsWork.has(d.body.outcome))
  const closed = e.at('closed'), ended = closed?.happened ?? (work && decisions.find((d) => d.sequence > work.sequence && !needsWork.has(d.body.outcome))?.happened) ?? null
  if (!received || !work || !stillInMonths(6, received.happened, ended, s)) return []
  const over = byTheDay(ended, s)
  return [{
    happened: received.happened, row: {
      record: e.record, cells: {
        'CIN Start Date': dayByThen(received.happened, s), 'Primary Need Code': need.write(received.body.need), 'Date Child Was Last Seen': lastSeen(t, received.happened, over ? ended : null, s),
        'CIN Closure Date': dayByThen(ended, s), 'Reason for Closure': over ? closure.write(closed?.body.reason) : null, 'Case Status': caseStatus.write(over ? 'closed' : status(t, s)),
        ...socialWorkerOn(t, over ? dayIn(ended) : null, s),
      },
    },
  }]
}

/** The day of the last visit on which the child was surely seen, since help began and until it ended. */
function lastSeen(t: Timeline, from: When, to: When | null, s: Sending): string | null {
  const seen = visits(t).filter((v) => v.seen === 'yes' && isBefore(v.step.happened, from) !== 'yes' && (to === null || isBefore(to, v.step.happened) !== 'yes'))
  return dayByThen(latestOf(seen.map((v) => v.step), s)?.happened, s)
}

/** What is open for a child on the day of the lists, the gravest first. Null: nothing that the list has a word for. */
function status(t: Timeline, s: Sending): string | null {
  const { end } = s.period, begun = (from: When | undefined, to: When | null | undefined): boolean => byTheDay(from, s) && !byTheDay(to, s)
  if (inCareOn(t, end)) return 'in-care'
  if (onPlanSpans(t).some((p) => dayOf(earliest(p.from)) <= end && !byTheDay(p.to, s))) return 'protection'
  if (t.each(childInNeedPlan).some((p) => begun(p.at('agreed')?.happened, p.at('ended')?.happened))) return 'in-need'
  return t.each(assessment).some((a) => begun(a.at('begun')?.happened, (a.all('approved').find((x) => x.body.agreed === true) ?? a.at('stopped'))?.happened)) ? 'assessment' : null
}
