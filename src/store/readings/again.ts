import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { holdStill } from './advance.ts'
import { FactShelf } from './facts.ts'
import { nobody, together } from './looked.ts'
import { loadDepends, saveWhatDiffers, unread, type StoredSpan } from './spans.ts'
import { Walk, type Climbed } from './walk.ts'

export interface Who { readonly id: SubjectId; readonly about: SubjectKind }

/**
 * Reads some subjects again, each from its first fact on, and changes what is kept only where it differs. In the caller's
 * transaction: until that is over, everybody else sees what was kept before, and a rebuild cut short leaves each subject
 * either as it was or as it is now read. Those being written about are waited for. Gives what somebody must still be told.
 */
export async function readAgain(db: Db, pack: Pack, authority: SubjectId | null, who: readonly Who[], now: Instant): Promise<readonly Climbed[]> {
  const ids = who.map((w) => w.id)
  const cursors = await sql<{ subject: SubjectId; read_to: Instant | null }>`select subject, read_to from subject_cursor
    where subject = any(${ids}::uuid[]) order by subject for no key update`.execute(db)
  const readTo = new Map(cursors.rows.map((c) => [c.subject, c.read_to]))
  const before = await loadDepends(db, ids)
  const stored = Map.groupBy(await loadStored(db, ids), (s) => s.subject)
  const shelf = new FactShelf(db, pack, authority), all = together([...before.values()])
  await Promise.all([shelf.join(ids), shelf.fetch({ own: ids, some: all.own, naming: all.naming.keys() })])
  for (;;) {
    const walked = await Promise.all(who.map(async (w) => {
      const joined = shelf.everJoined(w.id)
      await shelf.fetch({ own: joined })
      const walk = new Walk(pack, shelf, w, joined, unread)
      const was = readTo.get(w.id) ?? null
      // A clock set back does not make anybody forget what was read since.
      const to = was !== null && was > now ? was : now
      await walk.to(to)
      return { walk, to, before: before.get(w.id) ?? nobody, stored: stored.get(w.id) ?? [] }
    }))
    if (!(await holdStill(db, shelf, walked))) continue
    await saveWhatDiffers(db, walked)
    // Whoever had to be told of what came before was told then. What the clock had not come to yet is told now.
    return walked.flatMap(({ walk }) => walk.climbed.filter((c) => c.at > (readTo.get(c.subject) ?? c.at)))
  }
}

/** Subjects read in one transaction: enough to share what they cost together, and few enough that nobody waits long to write. */
const size = 60

/** Everybody, in batches: first what everybody looks at, then families together, so that their facts are loaded once. */
export async function batchesOf(db: Db): Promise<Who[][]> {
  const found = await sql<Who>`with family as (
      select l.subject, min(f.subject::text) as child from fact f join fact_link l on l.fact = f.id where f.about = 'child' group by l.subject)
    select s.id, s.about from subject s left join family on family.subject = s.id
    order by s.about in ('child', 'adult') desc, coalesce(case when s.about = 'adult' then family.child end, s.id::text) desc, s.about, s.id`.execute(db)
  return Array.from({ length: Math.ceil(found.rows.length / size) }, (_, i) => found.rows.slice(i * size, (i + 1) * size))
}

/** Those an import wrote about and nobody has read yet: those whom the children name first. */
export async function broughtBatches(db: Db): Promise<Who[][]> {
  const found = await sql<Who>`select s.id, s.about from import_unread u join subject s on s.id = u.subject order by s.about in ('child', 'adult'), s.about, s.id`.execute(db)
  return Array.from({ length: Math.ceil(found.rows.length / size) }, (_, i) => found.rows.slice(i * size, (i + 1) * size))
}

async function loadStored(db: Db, subjects: readonly SubjectId[]): Promise<readonly StoredSpan[]> {
  const found = await sql<StoredSpan>`select id, subject, kind, rule, key, content::text as text, lower(recorded) as "from", upper(recorded) as "to"
    from reading where subject = any(${subjects}::uuid[])`.execute(db)
  return found.rows
}
