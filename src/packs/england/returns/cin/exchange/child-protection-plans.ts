import { addDays, isBefore, type When } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import type { StatusSpan } from '../../../../../readings/status/index.ts'
import { between, byTheEnd, during, inOrder, say, type Bringing, type Period, type Said } from '../../../../../returns/exchange/index.ts'
import { heldConferences } from '../../../../common/families/conference.ts'
import { protectionPlan } from '../../../../common/records/protection-plan.ts'
import { onPlanSpans } from '../../../../common/statuses/protection-plan.ts'
import type { ProtectionPlan } from '../modules.ts'
import { dayAt, dayByTheEnd } from './days.ts'
import { moduleCin } from './define.ts'
import { belongsTo } from './episodes.ts'
import { rowOf, type Told } from './told.ts'

/** The times on a protection plan that a census of the year is about, in order: those of any day of it. */
export const plansOf = (t: Timeline, period: Period): readonly StatusSpan[] => inOrder(onPlanSpans(t).filter((p) => during(p.from, p.to, period)), (p) => p.from)

/** Child protection plans: the kind of harm at first and lately, and how many there were before, here or elsewhere. */
export const childProtectionPlans = moduleCin<'ChildProtectionPlans'>({
  module: 'ChildProtectionPlans',
  needs: ['CPPstartDate'],
  kinds: [protectionPlan],
  says: (modules, b, told) => modules.flatMap((p) => plan(p, b, told)),
  sends: (t, { period, episodes }) => plansOf(t, period).map((p) => ({
    within: belongsTo(episodes, p.from), record: p.key, cells: {
      CPPstartDate: dayAt(p.from), CPPendDate: dayByTheEnd(p.to, period), ...harm(p, t, period), NumberOfPreviousCPP: String(earlier(p, t)),
    },
  })),
})

function plan(p: ProtectionPlan, b: Bringing, told: Told): readonly Said[] {
  const name = told.name(p), { CPPstartDate: on, CPPendDate: ended, LatestCategoryOfAbuse: latest, NumberOfPreviousCPP: before } = p
  if (name === null || on === null) return []
  return [
    say(b, protectionPlan, 'begun', {
      name, happened: { day: on }, body: { category: p.InitialCategoryOfAbuse, earlierPlans: before === null ? null : /^\d+$/.test(before) ? Number(before) : NaN },
      columns: { category: 'InitialCategoryOfAbuse', earlierPlans: 'NumberOfPreviousCPP', happened: 'CPPstartDate' }, rows: [rowOf(p)],
    }),
    // When the kind of harm changed the census does not say: after the plan began, by its end or the end of the year.
    ...(latest === null || latest === p.InitialCategoryOfAbuse ? [] : [say(b, protectionPlan, 'changed', {
      name, lasting: ['category'], happened: between(addDays(on, 1), ended ?? b.period.end), body: { category: latest }, columns: { category: 'LatestCategoryOfAbuse' }, rows: [rowOf(p)],
    })]),
    ...(ended === null ? [] : [say(b, protectionPlan, 'ended', { name, happened: { day: ended }, body: {}, columns: { happened: 'CPPendDate' }, rows: [rowOf(p)] })]),
  ]
}

/** The kind of harm the plan began with, and as last decided by the end of the year, on the plan or at a conference that went on with it. */
function harm({ key, from, to }: StatusSpan, t: Timeline, period: Period): { readonly [column: string]: string | null } {
  const written = t.find(protectionPlan, key), began = written?.at('begun')?.body.category ?? heldConferences(t).find((c) => c.entry.record === key)?.held.body.category ?? null
  const changes: readonly { readonly happened: When; readonly body: { readonly category?: string } }[] = [
    ...written?.all('changed') ?? [],
    ...heldConferences(t).map((c) => c.held).filter((h) => h.body.outcome === 'PLAN' && isBefore(from, h.happened) === 'yes' && (!to || isBefore(h.happened, to) === 'yes')),
  ]
  const last = inOrder(changes.filter((c) => c.body.category && byTheEnd(c.happened, period)), (c) => c.happened).at(-1)
  return { InitialCategoryOfAbuse: began, LatestCategoryOfAbuse: last?.body.category ?? began }
}

/** As somebody counted them, else those on the record. */
const earlier = (p: StatusSpan, t: Timeline): number =>
  t.find(protectionPlan, p.key)?.at('begun')?.body.earlierPlans ?? onPlanSpans(t).filter((other) => other.key !== p.key && isBefore(other.from, p.from) === 'yes').length
