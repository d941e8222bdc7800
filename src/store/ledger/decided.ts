import { sql } from 'kysely'
import type { Day } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Reader } from '../reader.ts'

/** Subjects looked through at most. */
const most = 5_000

/**
 * Whom steps of some kinds were written about since a day, within reach: `written` names kind and step. What happened in a period may
 * be written long after it, so there is no last day; whether a step still stands, and when it happened, is for whoever reads their
 * facts to see. `cut`: there were more than are looked through.
 */
export async function writtenAbout(reader: Reader, written: readonly { readonly kind: string; readonly step: string }[], since: Day): Promise<{ readonly subjects: readonly SubjectId[]; readonly cut: boolean }> {
  const near = await reader.near(['child'])
  const any = sql.join(written.map((w) => sql`(kind = ${w.kind} and step = ${w.step})`), sql` or `)
  const found = await sql<{ subject: SubjectId }>`select distinct subject from fact
    where (${any}) and recorded >= ${since}::date ${near} order by subject limit ${most + 1}`.execute(reader.db)
  return { subjects: found.rows.slice(0, most).map((r) => r.subject), cut: found.rows.length > most }
}
