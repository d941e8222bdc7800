import { sql } from 'kysely'
import { instant, type Instant } from '../calendar/index.ts'
import { StartProblem } from '../store/embedded/index.ts'
import { factsAbout, type Store } from '../store/index.ts'
import type { Out, Values } from './main.ts'

/** `sightline child`: the facts, statuses and duties of one child as recorded at a moment. For the person who runs the server; not an account. */
export async function child(out: Out, store: Store, values: Values, [id]: readonly string[]): Promise<number> {
  if (!id || !/^[0-9a-f-]{36}$/i.test(id)) throw new StartProblem('Give the id of a child, as in the address of their record: sightline child <id> --json.')
  const at = momentOf(values['as-recorded'], store.clock.now())
  const about = await store.engine.db.selectFrom('subject').select('about').where('id', '=', id).executeTakeFirst()
  if (about?.about !== 'child') throw new StartProblem('There is no child with that id here. Check it against the address of their record.')
  const facts = await factsAbout(store.engine.db, store.pack, [id], at)
  const readings = await sql<{ kind: string; rule: string; content: unknown }>`select kind, rule, content from reading
    where subject = ${id} and recorded @> ${at}::timestamptz and kind in ('status', 'duty', 'signal') order by kind, rule, key`.execute(store.engine.db)
  const of = (kind: string) => readings.rows.filter((r) => r.kind === kind).map((r) => ({ id: r.rule, ...(r.content as object) }))
  const answer = { child: id, asRecorded: at, facts, statuses: of('status'), duties: of('duty'), signals: of('signal') }
  if (values['json']) out(JSON.stringify(answer, null, 2))
  else for (const line of [`${facts.length} facts as recorded at ${at}`, ...answer.statuses.map((s) => `status ${s.id}`), ...of('duty').map((d) => `duty ${d.id}: ${'state' in d ? String(d.state) : ''}`)]) out(line)
  return 0
}

function momentOf(text: string | boolean | undefined, now: Instant): Instant {
  if (typeof text !== 'string') return now
  const full = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) ? text.replace('Z', ':00.000Z') : /:\d\dZ$/.test(text) ? text.replace('Z', '.000Z') : text
  try { return instant(full) } catch { throw new StartProblem('The moment after --as-recorded should look like 2026-11-22T08:00:00Z.') }
}
