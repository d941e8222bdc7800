import { sql } from 'kysely'
import { resolveOwner, type Org } from '../../access/index.ts'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { DutyReading } from '../../readings/duty/index.ts'
import type { StatusSpan } from '../../readings/status/index.ts'
import type { Db } from '../connect.ts'
import { whereFrom, type OrgRow } from '../people/org.ts'
import { noticeOf } from '../people/tell.ts'
import type { PastFact } from './check.ts'
import { OrgHistory } from './org-history.ts'

/** A reading and the recorded time it held in. */
export interface Held { readonly from: Instant; readonly to: Instant | null }
export const holds = (s: Held, at: Instant): boolean => s.from <= at && (s.to === null || at < s.to)
export type Spanned = OrgRow & Held

interface Rung extends Held {
  readonly subject: SubjectId
  readonly about: SubjectKind
  readonly rule: string
  readonly key: string
  readonly content: DutyReading
}

/** Subjects whose notices are worked out at once, so that memory does not grow with the authority. */
const atOnce = 2000

/**
 * The notices the clock would have sent, had it been running while a loaded past happened: one for each rung of each
 * escalation, to whoever it came down to at that moment. Read from the readings, so they must have been rebuilt. Given for
 * some thousands of subjects at a time, in the order of sending within each.
 */
export async function* pastNotices(db: Db, pack: Pack, newId: () => string): AsyncGenerator<readonly PastFact[]> {
  const carried = (await sql<{ subject: string }>`select distinct subject from reading where kind = 'duty' and level > 0 order by subject`.execute(db)).rows
  const org = await OrgHistory.load(db)
  for (let i = 0; i < carried.length; i += atOnce) {
    yield await noticesAbout(db, pack, carried.slice(i, i + atOnce).map((c) => c.subject), org, newId)
  }
}

async function noticesAbout(db: Db, pack: Pack, subjects: readonly SubjectId[], org: OrgHistory, newId: () => string): Promise<readonly PastFact[]> {
  const reached = rungs(await readRungs(db, subjects))
  const people = Map.groupBy(await statusesOf(db, subjects), (r) => r.subject)
  const sent = reached.map((r): PastFact => {
    const at = r.from
    const where = whereFrom(
      (people.get(r.subject) ?? []).filter((s) => holds(s, at)).map((s) => ({ rule: s.rule, span: s.content as StatusSpan })),
      at,
    )
    const role = r.content.escalatedTo ?? ''
    const then: Org = org.around(where, role, at)
    const found = resolveOwner({ role }, where, then)
    const climbed = { subject: r.subject, duty: r.rule, key: r.key, level: r.content.level }
    return { ...noticeOf(pack, climbed, { about: r.about, why: r.content.why, found, now: at }), id: newId(), recorded: at }
  })
  return sent.sort((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : a.record < b.record ? -1 : 1))
}

/** Duties that were ever carried up, with every reading of each in order. */
async function readRungs(db: Db, subjects: readonly SubjectId[]): Promise<readonly Rung[]> {
  const found = await sql<Rung>`select r.subject, r.about, r.rule, r.key, r.content, lower(r.recorded) as "from", upper(r.recorded) as "to" from reading r
    join (select distinct subject, rule, key from reading where kind = 'duty' and level > 0 and subject = any(${subjects}::uuid[])) x
      on x.subject = r.subject and x.rule = r.rule and x.key = r.key
    where r.kind = 'duty' and r.subject = any(${subjects}::uuid[]) and not isempty(r.recorded)
    order by r.subject, r.rule, r.key, lower(r.recorded)`.execute(db)
  return found.rows
}

/** The readings at which a duty stood higher than just before, each height once: a thing is told once. */
function rungs(readings: readonly Rung[]): readonly Rung[] {
  const told = new Set<string>()
  let before: Rung | null = null
  return readings.filter((r) => {
    const follows = before && before.subject === r.subject && before.rule === r.rule && before.key === r.key && before.to === r.from
    const was = follows && before ? before.content.level : 0
    before = r
    const height = `${r.subject} ${r.rule} ${r.key} ${r.content.level}`
    if (r.content.level <= was || r.content.escalatedTo === null || told.has(height)) return false
    told.add(height)
    return true
  })
}

async function statusesOf(db: Db, subjects: readonly SubjectId[]): Promise<readonly Spanned[]> {
  const found = await sql<Spanned>`select subject, kind, rule, content, lower(recorded) as "from", upper(recorded) as "to" from reading
    where kind = 'status' and about in ('child', 'adult') and subject = any(${subjects}::uuid[]) and not isempty(recorded)
    order by lower(recorded), key`.execute(db)
  return found.rows
}
