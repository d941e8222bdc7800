import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId, SubjectKind, Which } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { FactShelf } from './facts.ts'
import { includes, together } from './looked.ts'
import { loadPlaces, rewindTo, save, unread, type Place, type Walked } from './spans.ts'
import { Walk, type Climbed } from './walk.ts'

export type { Climbed } from './walk.ts'

/**
 * A subject to be read forward, and how far. `from`: facts were written at or after this moment that earlier reading may not
 * have seen, so where it has come so far, reading starts again there.
 */
export interface Forward { readonly id: SubjectId; readonly about: SubjectKind; readonly to: Instant; readonly from: Instant | null }

/**
 * Reads subjects forward, stopping at every moment where what is read can change: a fact written about them or about anyone
 * their rules looked at, and every deadline passed on the way. Appending, the clock and a rebuild all do just this, which is
 * why they agree. The caller holds the subjects' locks, so what is loaded for one is good for all. `authority`: whose own limits hold.
 * `loaded`: where reading of each had got to, when that was looked up under the same locks.
 */
export async function advance(db: Db, pack: Pack, authority: SubjectId | null, who: readonly Forward[], loaded?: ReadonlyMap<SubjectId, Place>): Promise<readonly Climbed[]> {
  if (who.length === 0) return []
  const places = await placesFrom(db, who, loaded ?? await loadPlaces(db, who.map((w) => w.id)))
  const shelf = new FactShelf(db, pack, authority)
  const before = together(places.map((p) => p.place.depends))
  const ids = who.map((w) => w.id)
  await Promise.all([shelf.join(ids), shelf.fetch({ own: ids, some: before.own, naming: before.naming.keys() })])
  for (;;) {
    const walked = await Promise.all(places.map(async ({ who: w, place }) => {
      const joined = shelf.everJoined(w.id)
      await shelf.fetch({ own: joined })
      const walk = new Walk(pack, shelf, w, joined, place)
      await walk.to(w.to)
      return { walk, to: w.to, before: place.depends }
    }))
    if (!(await holdStill(db, shelf, walked))) continue
    await save(db, walked)
    return walked.flatMap(({ walk }) => walk.climbed)
  }
}

/** Where reading of each goes on. */
async function placesFrom(db: Db, who: readonly Forward[], places: ReadonlyMap<SubjectId, Place>): Promise<readonly { readonly who: Forward; readonly place: Place }[]> {
  return Promise.all(who.map(async (w) => {
    const place = places.get(w.id) ?? unread
    // Whoever is behind goes back to where that began, whatever they are read for now: afterwards nobody knows that they were.
    const from = place.behindSince !== null && (w.from === null || place.behindSince < w.from) ? place.behindSince : w.from
    if (from === null || place.readTo === null || place.readTo < from) return { who: w, place }
    await rewindTo(db, w.id, from)
    return { who: w, place: (await loadPlaces(db, [w.id])).get(w.id) ?? unread }
  }))
}

/**
 * Somebody these walks looked at for the first time, or at a kind of record of theirs, may be being written about at this moment by a writer who could not know
 * that we look. Wait for them, and read again when they did write. Only a writer is waited for: a rebuild writes no facts.
 */
export async function holdStill(db: Db, shelf: FactShelf, walked: readonly Walked[]): Promise<boolean> {
  const [before, asked] = [together(walked.map((w) => w.before)), together(walked.map((w) => w.walk.depends))]
  // Nobody can write about those who are being read: their locks are held.
  const held = new Set(walked.map((w) => w.walk.subject))
  const fresh = {
    own: [...asked.own].flatMap(([s, kinds]) => (includes(before.own.get(s), kinds) || held.has(s) ? [] : [s])),
    naming: [...asked.naming].flatMap(([s, kinds]) => (includes(before.naming.get(s), kinds) ? [] : [s])),
  }
  const all = [...new Set([...fresh.own, ...fresh.naming])]
  if (all.length === 0) return true
  await sql`select 1 from subject_cursor where subject = any(${all}::uuid[]) order by subject for key share`.execute(db)
  // What was expunged is an envelope without a body, and is not read.
  const own = await sql<{ id: string; facts: number }>`select s.id, (select count(*) from fact f join fact_body b on b.fact = f.id where f.subject = s.id)::int as facts
    from subject s where s.id = any(${fresh.own}::uuid[])`.execute(db)
  const naming = fresh.naming.length === 0 ? { rows: [] } : await sql<{ id: string; facts: number }>`select s.id, (select count(*) from fact o join fact_body b on b.fact = o.id where o.subject <> s.id
    and o.record in (select n.record from fact n join fact_link l on l.fact = n.id where l.subject = s.id))::int as facts
    from subject s where s.id = any(${fresh.naming}::uuid[])`.execute(db)
  const changed = (which: Which, counts: readonly { readonly id: string; readonly facts: number }[]): number => {
    const late = counts.filter((c) => c.facts !== shelf.count(c.id, which))
    for (const c of late) shelf.forget(c.id, which)
    return late.length
  }
  return changed('own', own.rows) + changed('naming', naming.rows) === 0
}
