import { sql } from 'kysely'
import { resolveOwner } from '../access/index.ts'
import type { Instant } from '../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../ledger/index.ts'
import type { Pack } from '../packs/index.ts'
import type { DutyReading } from '../readings/duty/index.ts'
import type { StatusSpan } from '../readings/status/index.ts'
import type { PastFact } from './bulk.ts'
import type { Db } from './connect.ts'
import { orgFrom, whatOrgReads, whereFrom, type OrgRow } from './people/org.ts'
import { noticeOf } from './people/tell.ts'

interface Held { readonly from: Instant; readonly to: Instant | null }
interface Rung extends Held {
  readonly subject: SubjectId
  readonly about: SubjectKind
  readonly rule: string
  readonly key: string
  readonly content: DutyReading
}
type Spanned = OrgRow & Held

/**
 * The notices the clock would have sent, had it been running while a loaded past happened: one for each rung of each
 * escalation, to whoever it came down to at that moment. Read from the readings, so they must have been rebuilt.
 */
export async function pastNotices(db: Db, pack: Pack, newId: () => string): Promise<readonly PastFact[]> {
  const reached = rungs(await readRungs(db))
  const org = await spansOf(db, whatOrgReads)
  const people = Map.groupBy(await spansOf(db, sql`kind = 'status' and about in ('child', 'adult')`), (r) => r.subject)
  const sent = reached.map((r): PastFact => {
    const at = r.from
    const where = whereFrom(
      (people.get(r.subject) ?? []).filter((s) => holds(s, at)).map((s) => ({ rule: s.rule, span: s.content as StatusSpan })),
      at,
    )
    const found = resolveOwner({ role: r.content.escalatedTo ?? '' }, where, orgFrom(org.filter((o) => holds(o, at)), at))
    const climbed = { subject: r.subject, duty: r.rule, key: r.key, level: r.content.level }
    return { ...noticeOf(pack, climbed, { about: r.about, why: r.content.why, found, now: at }), id: newId(), recorded: at }
  })
  return sent.sort((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : a.record < b.record ? -1 : 1))
}

const holds = (s: Held, at: Instant): boolean => s.from <= at && (s.to === null || at < s.to)

/** Duties that were ever carried up, with every reading of each in order. */
async function readRungs(db: Db): Promise<readonly Rung[]> {
  const found = await sql<Rung>`select subject, about, rule, key, content, lower(recorded) as "from", upper(recorded) as "to" from reading r
    where kind = 'duty' and not isempty(recorded)
      and exists (select 1 from reading x where x.subject = r.subject and x.kind = 'duty' and x.rule = r.rule and x.key = r.key and x.level > 0)
    order by subject, rule, key, lower(recorded)`.execute(db)
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

async function spansOf(db: Db, which: ReturnType<typeof sql>): Promise<readonly Spanned[]> {
  const found = await sql<Spanned>`select subject, kind, rule, content, lower(recorded) as "from", upper(recorded) as "to" from reading
    where ${which} and not isempty(recorded) order by lower(recorded), key`.execute(db)
  return found.rows
}
