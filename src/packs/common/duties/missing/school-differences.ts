import { daysBetween, dayIn, dayOf, earliest, endOfDay, latest, startOfDay, type Day } from '../../../../calendar/index.ts'
import { readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { readOnceIn, type Context } from '../../../../readings/index.ts'
import { timedSince } from '../../families/apart.ts'
import { listsOfSchools, type List } from '../../families/lists.ts'
import { educationGap } from '../../records/education-gap.ts'
import { homeEducation } from '../../records/home-education.ts'
import { missingFromSchool } from '../../records/missing-from-school.ts'
import { schoolAbsence } from '../../records/school-absence.ts'
import type { Difference } from '../differences.ts'
import { wentMissing } from './episodes.ts'

/** Marks that say nobody at the school knew why a pupil was not there. */
const unknownWhy: ReadonlySet<string | undefined> = new Set(['N', 'O'])
/** Days from one absence to the next that are still one: from Friday to Monday is three. */
const oneAbsence = 3

/**
 * Where schools and we differ: a school does not know where a child was and nothing of it is on our record, or we wrote that they were
 * missing from school and the school’s list of those days has nothing.
 */
export const differencesWithSchools = readOnceIn((t: Timeline, c: Context): readonly Difference[] => [...onlyTheirs(t), ...onlyOurs(t, c)])

const marked = readOnce((t: Timeline) => t.all(schoolAbsence, 'marked').flatMap((step) => {
  const on = dayIn(step.happened)
  return on ? [{ step, on }] : []
}))
type Marked = ReturnType<typeof marked>[number]

const nobodyKnew = ({ step: { body } }: Marked): boolean =>
  unknownWhy.has(body.morning) || unknownWhy.has(body.afternoon) || (body.morning === undefined && body.afternoon === undefined && !body.reason?.trim())

/** Days one after another are one thing to explain. */
function onlyTheirs(t: Timeline): readonly Difference[] {
  const open = marked(t).filter((m) => nobodyKnew(m) && !known(t).some((k) => k.from <= m.on && m.on <= k.to)).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const runs = open.reduce<Marked[][]>((all, m) => {
    const last = all.at(-1), before = last?.at(-1)
    if (last && before && daysBetween(before.on, m.on) <= oneAbsence) last.push(m)
    else all.push([m])
    return all
  }, [])
  return runs.flatMap((run): readonly Difference[] => {
    const first = run[0], last = run.at(-1), since = run.map((m) => timedSince(m.step)).toSorted().at(-1)
    return first && last && since ? [{
      key: first.step.record, with: 'school', what: 'only-theirs', known: since, from: first.step.happened, to: last.step.happened,
      because: run.map((m) => m.step.current.id), about: { absence: run.map((m) => m.step.record) },
    }] : []
  })
}

interface Days { readonly from: Day; readonly to: Day }
const always = '9999-12-31' as Day

/** Days of which something is on our record already: missing, missing from school, out of school for longer, taught at home. */
const known = readOnce((t: Timeline): readonly Days[] => [
  ...wentMissing(t).map(({ entry, started }) => days(started, entry.at('returned'), always)),
  ...t.each(missingFromSchool).flatMap((e) => { const at = e.at('noticed'); return at ? [days(at, e.at('found'), dayOf(latest(at.happened)))] : [] }),
  ...t.each(educationGap).flatMap((e) => { const at = e.at('begun'); return at ? [days(at, e.at('ended'), always)] : [] }),
  ...t.each(homeEducation).flatMap((e) => { const at = e.at('began'); return at ? [days(at, e.at('ended'), always)] : [] }),
])
const days = (from: StepView<unknown>, to: StepView<unknown> | null, open: Day): Days => ({ from: dayOf(earliest(from.happened)), to: to ? dayOf(latest(to.happened)) : open })

/** Only where a list of a school the child goes to was surely of that day: silence of a list that was of other days says nothing. */
function onlyOurs(t: Timeline, c: Context): readonly Difference[] {
  const theirs = marked(t), schools = new Set(theirs.flatMap(({ step }) => plain(step.body.school) ?? []))
  if (schools.size === 0) return []
  return t.each(missingFromSchool).flatMap((entry): readonly Difference[] => {
    const noticed = entry.at('noticed'), on = noticed && dayIn(noticed.happened)
    if (!noticed || !on || theirs.some((m) => m.on === on)) return []
    const list = listsOfSchools(c).find((l) => schools.has(plain(l.body.school) ?? '') && isOf(l, on))
    return list ? [{
      key: entry.record, with: 'school', what: 'only-ours', known: [timedSince(noticed), list.current.recorded].toSorted()[1]!, from: noticed.happened, to: entry.at('found')?.happened ?? null,
      because: [noticed.current.id], about: { fromSchool: entry.record },
    }] : []
  })
}

const isOf = ({ body: { from, to } }: List, on: Day): boolean => from !== undefined && to !== undefined && earliest(from) <= startOfDay(on) && endOfDay(on) <= latest(to)
const plain = (school: string | undefined): string | null => school?.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() || null
