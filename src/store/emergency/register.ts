import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { idFrom, type SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'
import { childrenBeginning } from './load.ts'
import type { Slip } from './slip.ts'

/** A pack that was made. */
export interface KnownPack {
  readonly pack: string; readonly made: Instant; readonly key: string; readonly file: string; readonly children: number; readonly left_out: number
  readonly bytes: number; readonly sha256: string; readonly cleared: Instant | null
}
/** What became of it: handed to a worker, read by one (or by somebody without an account), destroyed. */
export interface PackEvent { readonly pack: string; readonly at: Instant; readonly what: 'handed' | 'read' | 'destroyed'; readonly worker: SubjectId; readonly reader: string | null; readonly children: number | null }

export interface PackStory extends KnownPack { readonly events: readonly PackEvent[]; /** In somebody's hands, and nobody has said that it was read or destroyed. */ readonly unaccounted: boolean }

export async function noteMade(db: Db, p: Omit<KnownPack, 'cleared'>): Promise<void> {
  await db.insertInto('emergency_pack').values({ ...p, cleared: null }).execute()
}

export async function noteCleared(db: Db, files: readonly string[], at: Instant): Promise<void> {
  if (files.length > 0) await db.updateTable('emergency_pack').set({ cleared: at }).where('file', 'in', [...files]).execute()
}

export async function noteEvent(db: Db, e: Omit<PackEvent, 'reader' | 'children'> & Partial<Pick<PackEvent, 'reader' | 'children'>>): Promise<void> {
  await db.insertInto('emergency_pack_event').values({ id: randomUUID(), reader: null, children: null, ...e }).execute()
}

/** Packs that matter still: the newest, and every one that somebody was given. */
export async function packStories(db: Db): Promise<readonly PackStory[]> {
  const packs = await sql<KnownPack>`select pack, made, key, file, children, left_out, bytes, sha256, cleared from emergency_pack p
    where made > (select max(made) from emergency_pack) - interval '3 days' or exists (select 1 from emergency_pack_event e where e.pack = p.pack) order by made desc limit 200`.execute(db)
  const events = await db.selectFrom('emergency_pack_event').select(['pack', 'at', 'what', 'worker', 'reader', 'children']).orderBy('at').execute()
  const by = Map.groupBy(events, (e) => e.pack)
  return packs.rows.map((p) => {
    const own = by.get(p.pack) ?? []
    const handed = own.filter((e) => e.what === 'handed').length, gone = own.filter((e) => e.what === 'destroyed').length
    return { ...p, events: own, unaccounted: handed > gone }
  })
}

/** Which children a slip names. `unknown`: how many of its looks lead to nobody, or to more than one. */
export async function childrenOn(db: Db, slip: Slip): Promise<{ readonly looks: readonly { readonly child: SubjectId; readonly at: Instant }[]; readonly unknown: number }> {
  const found = await childrenBeginning(db, [...new Set(slip.looks.map((l) => l.child))])
  const looks = slip.looks.flatMap((l) => {
    const [child, ...more] = found.get(l.child) ?? []
    return child !== undefined && more.length === 0 ? [{ child, at: l.at }] : []
  })
  return { looks, unknown: slip.looks.length - looks.length }
}

/** Written where the reasons of reach stand, so that whoever reads who has looked knows how. */
export const fromAPack = 'emergency pack'

/**
 * Writes every look of a slip as an audit event, at the time of the look. The same slip entered twice is written once; a slip
 * that has grown adds what is new. Returns how many were new.
 */
export async function enterLooks(db: Db, slip: Slip, worker: SubjectId, looks: readonly { readonly child: SubjectId; readonly at: Instant }[], because: string): Promise<number> {
  let written = 0
  for (const l of looks) {
    const id = idFrom(`${slip.pack} ${slip.opened} ${worker} ${l.child} ${l.at}`)
    const done = await sql`insert into audit_event (id, at, actor, action, page, subject, because, session, level)
      values (${id}, ${l.at}, ${worker}, 'Read in an emergency pack', '/keeping-safe/emergency/read', ${l.child}, ${because}, null, 'record') on conflict do nothing`.execute(db)
    written += Number(done.numAffectedRows ?? 0)
  }
  return written
}
