import { sql } from 'kysely'
import type { Org, WhereTheyAre } from '../../access/index.ts'
import { addInstant, type Instant } from '../../calendar/index.ts'
import type { Fact, SubjectId } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Card } from '../../readings/index.ts'
import type { Db } from '../connect.ts'
import { factsAbout } from '../ledger/load.ts'
import { loadOrg, loadWhere } from '../people/org.ts'
import { Reader, type SubjectReadings } from '../reader.ts'

/** What an emergency pack is read from, for one child. Ordinary facts only: restricted ones are counted and left out. */
export interface Gathered {
  readonly child: SubjectId
  readonly facts: readonly Fact[]
  readonly readings: SubjectReadings
  readonly where: WhereTheyAre
  /** Facts that were left out because few may see them. */
  readonly leftOut: number
}
/** What every child's page needs besides. */
export interface Everyone { readonly org: Org; readonly cards: ReadonlyMap<SubjectId, Card> }

/** Statuses in which a child is open to the authority. */
const open = ['child-in-need', 'looked-after', 'referred', 'with-front-door', 'living-at', 'allocated', 'between-workers', 'missing', 'early-help', 'protection-plan', 'privately-fostered', 'care-leaver']

/** Every child open now, once even when recorded twice, by id. */
export async function openChildren(db: Db, now: Instant, unit: SubjectId | null): Promise<readonly SubjectId[]> {
  const found = await sql<{ id: string }>`select distinct (select min(p::text)::uuid from same_people(r.subject) p) as id from reading r
    where r.kind = 'status' and r.about = 'child' and r.rule = any(${open}::text[]) and upper_inf(r.recorded)
      and r.valid_from <= ${now} and (r.valid_to is null or r.valid_to > ${now})
      ${unit === null ? sql`` : sql`and exists (select 1 from subject_scope s where s.subject = r.subject and s.scope = ${`unit:${unit}`}
        and s.valid_from <= ${now} and (s.valid_to is null or s.valid_to > ${now}))`} order by 1`.execute(db)
  return found.rows.map((r) => r.id)
}

/** The authority's people and places, once for all children. */
export async function everyone(db: Db, now: Instant): Promise<Everyone> {
  const found = await sql<{ subject: string; content: Card }>`select subject, content from reading
    where kind = 'card' and about in ('worker', 'team', 'home', 'authority', 'agency') and upper_inf(recorded)`.execute(db)
  return { org: await loadOrg(db, now), cards: new Map(found.rows.map((r) => [r.subject, r.content])) }
}

/** Record types of which every fact is read, however old; of the others only what was written lately. */
const always = [
  'person', 'address', 'relationship', 'risk-assessment', 'care-episode', 'placement', 'allocation', 'missing-episode', 'disclosure', 'contact', 'referral',
  'address-hidden', 'kept-from', 'health', 'medication', 'same-person',
]
const latelyDays = 60

/** Reads a batch of children on the engine's login. */
export async function gather(db: Db, pack: Pack, children: readonly SubjectId[], now: Instant): Promise<readonly Gathered[]> {
  const since = addInstant(now, { days: -latelyDays })
  const together = await sql<{ asked: string; id: string }>`select asked, id from same_people_as(${children}::uuid[])`.execute(db)
  const main = new Map(together.rows.map((r) => [r.id, r.asked]))
  const kept = (await factsAbout(db, pack, [...new Set([...children, ...main.keys()])])).filter((f) => always.includes(f.kind) || f.recorded >= since)
  const facts = Map.groupBy(kept, (f) => main.get(f.subject) ?? f.subject)
  const readings = await new Reader(db, pack, now).readings(children), where = await loadWhere(db, children, now)
  return children.flatMap((child): readonly Gathered[] => {
    const all = facts.get(child) ?? [], read = readings.get(child), place = where.get(child)
    const ordinary = all.filter((f) => f.sensitivity === 'ordinary')
    return read && place ? [{ child, facts: ordinary, readings: read, where: place, leftOut: all.length - ordinary.length }] : []
  })
}

/** The cards of everybody a batch names who is not in the authority itself: family and friends. */
export async function cardsOf(db: Db, subjects: Iterable<SubjectId>): Promise<ReadonlyMap<SubjectId, Card>> {
  const ids = [...new Set(subjects)]
  const found = await sql<{ subject: string; content: Card }>`select subject, content from reading where kind = 'card' and subject = any(${ids}::uuid[]) and upper_inf(recorded)`.execute(db)
  return new Map(found.rows.map((r) => [r.subject, r.content]))
}

/** The children whose id begins so, by that beginning. */
export async function childrenBeginning(db: Db, beginnings: readonly string[]): Promise<ReadonlyMap<string, readonly SubjectId[]>> {
  const bounds = beginnings.map((b) => ({ b, from: uuidFrom(b, '0'), to: uuidFrom(b, 'f') }))
  const found = await sql<{ b: string; id: string }>`select w.b, s.id from unnest(${bounds.map((x) => x.b)}::text[], ${bounds.map((x) => x.from)}::uuid[],
    ${bounds.map((x) => x.to)}::uuid[]) as w(b, low, high) join subject s on s.id between w.low and w.high where s.about = 'child'`.execute(db)
  return new Map([...Map.groupBy(found.rows, (r) => r.b)].map(([b, rows]) => [b, rows.map((r) => r.id)]))
}

function uuidFrom(beginning: string, fill: string): string {
  const hex = beginning.padEnd(32, fill)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
