import { sql } from 'kysely'
import type { SubjectReach } from '../../access/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'

/** Keeps who was let in by name, who is kept out, and who is closed altogether, in place of what was kept of these subjects. */
export async function saveExceptions(db: Db, reach: readonly (SubjectReach & { readonly source: SubjectId })[]): Promise<void> {
  const sources = reach.map((r) => r.source)
  const rows = reach.flatMap((r) => r.exceptions.map((e) => ({
    source: r.source, does: e.does, person: e.person, record: e.record, of_subject: e.of, kinds: e.kinds, quotes: e.quotes, because: e.because,
    valid_from: e.from, valid_to: e.to,
  })))
  await Promise.all([
    sql`delete from reach_exception where source = any(${sources}::uuid[])`.execute(db),
    mark(db, 'closed_subject', sources, reach.filter((r) => r.closed).map((r) => r.source)),
    mark(db, 'partly_withheld', sources, reach.filter((r) => r.exceptions.some((e) => e.does === 'withhold')).map((r) => r.source)),
  ])
  if (rows.length === 0) return
  const columns = sql`does, person, record, of_subject, kinds, quotes, because, valid_from, valid_to`
  await sql`insert into reach_exception (source, subject, ${columns}) select source, source, ${columns}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(source uuid, does text, person uuid, record uuid, of_subject uuid, kinds text[], quotes text[],
      because text, valid_from timestamptz, valid_to timestamptz)`.execute(db)
}

async function mark(db: Db, table: 'closed_subject' | 'partly_withheld', sources: readonly SubjectId[], marked: readonly SubjectId[]): Promise<void> {
  await Promise.all([
    sql`delete from ${sql.table(table)} where subject = any(${sources}::uuid[]) and subject <> all(${marked}::uuid[])`.execute(db),
    marked.length > 0 && sql`insert into ${sql.table(table)} (subject) select unnest(${marked}::uuid[]) on conflict do nothing`.execute(db),
  ])
}
