import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { SubjectId } from '../../../ledger/index.ts'
import type { StatusSpan } from '../../../readings/status/index.ts'
import type { Engine } from '../../engine.ts'
import type { NewFact } from '../../ledger/append.ts'
import { isNow } from '../org.ts'
import type { Due, Unit } from './claims.ts'

/** Every unit of the authority that has a name. */
export async function unitsOf(engine: Engine): Promise<readonly Unit[]> {
  const found = await sql<Unit>`select subject as id, about, coalesce(content ->> 'name', '') as name from reading
    where kind = 'card' and about in ('team', 'home', 'agency', 'authority') and upper_inf(recorded)`.execute(engine.db)
  return found.rows
}

/** The posts somebody is in now, each with its record and how many facts it has. */
async function postsNow(engine: Engine, worker: SubjectId): Promise<readonly (Due & { readonly record: string; readonly last: number })[]> {
  const found = await sql<{ key: string; content: StatusSpan; last: number }>`select r.key, r.content,
      (select max(f.sequence) from fact f where f.record::text = r.key) as last from reading r
    where r.subject = ${worker} and r.kind = 'status' and r.rule = 'in-post' and upper_inf(r.recorded)`.execute(engine.db)
  const now = engine.clock.now()
  return found.rows.filter((r) => isNow(r.content, now)).flatMap((r) => {
    const role = r.content.detail?.['role'], unit = r.content.detail?.['unit']
    return typeof role === 'string' && typeof unit === 'string' ? [{ role, unit, record: r.key, last: r.last }] : []
  })
}

/**
 * Starts the posts somebody should be in and ends those they should not. They are facts like any other post, written by the
 * clock's own hand: the provider is where the authority says who works where.
 */
export async function bringPosts(engine: Engine, worker: SubjectId, name: string, due: readonly Due[]): Promise<{ readonly started: number; readonly ended: number }> {
  const now = { at: engine.clock.now() }
  const held = await postsNow(engine, worker)
  const same = (a: Due, b: Due): boolean => a.role === b.role && a.unit === b.unit
  const base = { subject: worker, about: 'worker' as const, kind: 'post', happened: now, author: null }
  const starts = due.filter((d) => !held.some((h) => same(h, d)))
    .map((d): NewFact => ({ ...base, record: randomUUID(), expects: 0, step: 'started', body: { name, role: d.role, unit: d.unit } }))
  const ends = held.filter((h) => !due.some((d) => same(h, d)))
    .map((h): NewFact => ({ ...base, record: h.record, expects: h.last, step: 'ended', body: {} }))
  if (starts.length + ends.length > 0) await engine.append([...starts, ...ends])
  return { started: starts.length, ended: ends.length }
}
