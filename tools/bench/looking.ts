import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { day } from '../../src/calendar/index.ts'
import { openTestStore, smallWorld } from '../../src/store/for-tests.ts'
import { findPeople, type Db, lookers, noteLooks, readLooks, whoLooked } from '../../src/store/index.ts'

/** One measurement, as a line of JSON: milliseconds for one call unless it says otherwise. */
interface Line { readonly bench: string; readonly p50: number; readonly p95: number; readonly people: number; readonly looks: number }

/**
 * Searching, noting and reading looks in an authority of so many people with so many looks kept. The names are made by joining
 * syllables, so that common and rare ones both occur.
 */
export async function benchLooking(size: { readonly people: number; readonly looks: number } = { people: 40_000, looks: 1_000_000 }, say: (line: Line) => void = (l) => process.stdout.write(`${JSON.stringify(l)}\n`)): Promise<readonly Line[]> {
  const t = await openTestStore('2026-11-24 12:00')
  try {
    const w = await smallWorld(t)
    await fill(t.store.engine.db, size, w.priya)
    const lines: Line[] = []
    const measure = async (bench: string, times: number, work: (i: number) => Promise<unknown>): Promise<void> => {
      const took: number[] = []
      for (let i = 0; i < times; i++) { const from = performance.now(); await work(i); took.push(performance.now() - from) }
      took.sort((a, b) => a - b)
      const at = (share: number): number => Math.round((took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0) * 10) / 10
      const line = { bench, p50: at(0.5), p95: at(0.95), ...size }
      lines.push(line)
      say(line)
    }
    const as = async <T>(worker: string, work: Parameters<typeof t.store.read<T>>[1]): Promise<T> => t.store.read(await t.store.sessions.open(worker), work)
    const asked = ['wrenbar', 'mar', 'el tam', 'nancarrow', 'zzzz', 'sen pol']
    await measure('search by name', 60, (i) => as(w.ruth, (r) => findPeople(r, { words: asked[i % asked.length] ?? '', born: null })))
    await measure('search by date of birth', 20, () => as(w.priya, (r) => findPeople(r, { words: '', born: day('2012-03-09') })))
    const some = (await sql<{ id: string }>`select id from subject where about = 'child' limit 25`.execute(t.store.engine.db)).rows.map((r) => r.id)
    await measure('note a list of 25', 30, () => as(w.ruth, (r) => noteLooks(r, { actor: w.ruth, action: 'Looked at the list of children', page: '/children', session: w.ruth, level: 'list', subjects: some })))
    await measure('who has looked, one page', 20, () => as(w.ruth, (r) => whoLooked(r, [w.child], { limit: 51 })))
    await measure('who has looked, by person', 20, () => as(w.ruth, (r) => lookers(r, [w.child])))
    await measure('read the looks of the last minutes', 5, () => readLooks(t.store.engine))
    return lines
  } finally {
    await t.close()
  }
}

/** Fills in SQL, past the ledger: only what searching and noting read. */
async function fill(db: Db, { people, looks }: { readonly people: number; readonly looks: number }, worker: string): Promise<void> {
  const syllable = sql.raw(`(array['tam','mar','el','bar','wren','sen','pol','ros','idr','kes','lo','wen','jo','ash','mer','tre'])`)
  await sql`insert into subject (id, about, since) select gen_random_uuid(), case when i % 2 = 0 then 'child' else 'adult' end, '2026-01-01' from generate_series(1, ${people}) i`.execute(db)
  await sql`insert into reading (subject, about, kind, rule, key, content, recorded)
    select s.id, s.about, 'card', 'card', '', jsonb_build_object('name', initcap(a) || ' ' || initcap(b), 'full', null, 'born', to_char(date '2008-01-01' + (random() * 6000)::int, 'YYYY-MM-DD')), '[2026-01-01,)'
    from (select id, about, ${syllable}[1 + floor(random() * 16)] || ${syllable}[1 + floor(random() * 16)] as a,
        ${syllable}[1 + floor(random() * 16)] || ${syllable}[1 + floor(random() * 16)] || ${syllable}[1 + floor(random() * 16)] as b
      from subject where about in ('child', 'adult') and since = '2026-01-01') s`.execute(db)
  await sql`insert into subject_scope (source, subject, scope, because, valid_from) select id, id, ${`worker:${worker}`}, 'allocated', '2026-01-01'
    from subject where about = 'child' and since = '2026-01-01' limit 20`.execute(db)
  for (let done = 0; done < looks; done += 100_000) {
    await sql`insert into audit_event (id, at, actor, action, page, level, subject, because)
      select gen_random_uuid(), timestamptz '2026-11-24 11:50Z' - ((${done}::int + i) * interval '20 seconds'), ${worker}::uuid, 'Read the record', '/children/:child', 'record', s.id, 'allocated>allocated'
      from generate_series(1, ${Math.min(100_000, looks - done)}::int) i join (select id, row_number() over () as n from subject where about = 'child') s on s.n = 1 + i % 20000`.execute(db)
  }
  await sql`analyze reading`.execute(db).catch(() => undefined)
}
