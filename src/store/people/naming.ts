import { sql, type RawBuilder } from 'kysely'
import type { Fact, RecordId, SubjectId } from '../../ledger/index.ts'
import type { Reader } from '../reader.ts'

/**
 * The children within reach whose relationship records name somebody as they were written. Whether one still holds, was corrected or
 * withdrawn is for whoever reads the record. Somebody who sees everybody is told of children of that person’s own team or home only: going through
 * every relationship there is takes seconds.
 */
export async function childrenNaming(reader: Reader, person: SubjectId): Promise<readonly SubjectId[]> {
  const all = (await sql<{ all: boolean }>`select sees_all() or sees_counts() as all`.execute(reader.db)).rows[0]?.all ?? false
  const near = all ? sql`and subject in (${beside(person, 'at_team')} union ${beside(person, 'at_home')})` : await reader.near(['child'])
  const found = await sql<{ subject: SubjectId }>`select distinct subject from (
      select f.subject, b.body from fact f join fact_body b on b.fact = f.id where f.kind = 'relationship' and f.step = 'began'
    ) said where strpos(body, ${person}) > 0 ${near}`.execute(reader.db)
  return found.rows.map((r) => r.subject).filter((s) => s !== person)
}

/** Children read now as of the same team or home as somebody. */
const beside = (person: SubjectId, unit: 'at_team' | 'at_home'): RawBuilder<unknown> => sql`select o.subject from reading o where o.about = 'child' and upper_inf(o.recorded)
  and o.${sql.ref(unit)} in (select m.${sql.ref(unit)} from reading m where m.subject = ${person} and upper_inf(m.recorded) and m.${sql.ref(unit)} is not null)`

/** What a draft became where this person wrote and sent it: the record, and what was done to it. Null when it was not sent, or is out of their reach. */
export async function sentTo(reader: Reader, draft: string, author: SubjectId): Promise<{ readonly record: RecordId; readonly act: Fact['act'] } | null> {
  const found = await reader.db.selectFrom('fact').select(['record', 'act']).where('id', '=', draft).where('author', '=', author).executeTakeFirst()
  return found ? { record: found.record, act: found.act as Fact['act'] } : null
}
