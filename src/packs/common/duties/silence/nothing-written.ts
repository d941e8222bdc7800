import { addInstant, day, earliest, latest, startOfDay, type Instant } from '../../../../calendar/index.ts'
import { fromEach, isAutomatic, readOnce, type Fact, type FactId, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising } from '../../../../readings/duty/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { openWork } from './open.ts'

/** A writing after which it was quiet, and what broke the quiet. */
interface Quiet { readonly work: StatusSpan; readonly then: Fact | null }

/** Shorter gaps than this are ordinary life, and are not kept once they are over. */
const ordinaryDays = 14
/** Nobody was asked before this day, so no silence is counted from earlier. */
const asked = startOfDay(day('2026-11-01'))
/** What keeps a record in order says nothing of the child. */
const housekeeping: ReadonlySet<string> = new Set([
  'notice', 'allocation', 'access-grant', 'share', 'release', 'break-glass', 'sensitivity-decision', 'kept-from', 'address-hidden', 'legal-hold', 'same-person', 'home-postcode', 'expunge-order',
])

/** A child we work with, of whom nobody has written anything for weeks: the silence is itself something to act on. */
export default defineDuty<Quiet>({
  id: 'silence/nothing-written', title: 'Nothing written: find out how they are', answers: ['AS-3', 'QA-4'], catalogue: null, about: 'child',
  versions: [...ourOwn({ days: 28 },
    'While we work with a child, no four weeks pass without anybody writing anything of them. That is Tarrowmouth’s own choice, counted from 1 November 2026 at the earliest: no national '
      + 'rule gives a time, and visits and reviews have limits of their own.'), ...manxOwn('A child who is worked with is not left unwritten about.')],
  arises: (t, c) => fromEach(openWork(t, c), (work) => quiets(work, t)),
  metBy: ({ then }, t) => {
    const step = then && t.living(then.kind, then.record)?.steps.find((s) => s.fact === then.id)
    return then && step ? [{ step, counts: 'yes', at: { at: then.recorded } }] : []
  },
  notNeeded: ({ work }) => (work.to ? { why: 'We no longer work with the child', fact: work.because.at(-1) ?? null } : null),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write how they are', kind: 'case-note', step: 'noted' },
  meets: ['Anything written of the child: a visit, a note, a call, a meeting.'],
  doesNotMeet: ['Somebody opening the record and writing nothing.', 'Who works with them, or who may see them, being changed.', 'What Sightline writes by itself.'],
})

/** Each writing that a longer quiet followed, and the last one, within a stretch of our work. */
function quiets(work: StatusSpan, t: Timeline): readonly Arising<Quiet>[] {
  const from = later(earliest(work.from), asked), to = work.to ? latest(work.to) : null
  if (to !== null && to <= from) return []
  const all = writings(t), first = all.findIndex((s) => s.recorded > from)
  const before = first === -1 ? all.at(-1) : all[first - 1]
  const within = first === -1 ? [] : all.slice(first).filter((s) => to === null || s.recorded <= to)
  const found: Arising<Quiet>[] = []
  let at = from, step = before ?? null
  for (let i = 0; to === null || at < to; i++) {
    const ordinary = addInstant(at, { days: ordinaryDays })
    // What was written while the gap was still ordinary had ordinary gaps too: only the last of it can begin a longer one.
    while ((within[i + 1]?.recorded ?? never) <= ordinary) i++
    const then = within[i] ?? null
    if (then === null || then.recorded > ordinary) {
      const because: readonly FactId[] = step && step.recorded >= earliest(work.from) ? [step.id] : work.because.slice(0, 1)
      found.push({ key: `${work.key}:${step && i > 0 ? step.id : 'start'}`, of: { work, then }, at: { at }, because })
    }
    if (then === null) break
    at = then.recorded
    step = then
  }
  return found
}

/** Later than any moment. */
const never = '9999'
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)
/**
 * What somebody wrote of the child, in the order it was written: the last of what stood before anybody was asked, and all since.
 * Facts and not records: of hundreds, one or two matter.
 */
const writings = readOnce((t: Timeline): readonly Fact[] => {
  const all = t.facts, gone = new Set(all.filter((f) => f.act === 'withdraw').map((f) => f.record)), found: Fact[] = []
  for (let i = all.length - 1; i >= 0; i--) {
    const f = all[i] as Fact
    if (f.act !== 'step' || isAutomatic(f) || housekeeping.has(f.kind) || (gone.size > 0 && gone.has(f.record))) continue
    found.push(f)
    if (f.recorded <= asked) break
  }
  return found.reverse()
})
