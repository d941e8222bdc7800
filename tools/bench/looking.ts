import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import pg from 'pg'
import { day } from '../../src/calendar/index.ts'
import { settings, type Connection } from '../../src/store/connect.ts'
import { openTestStore, smallWorld } from '../../src/store/for-tests.ts'
import { findInRecords, findPeople, type Db, lookers, noteLooks, readLooks, whoLooked } from '../../src/store/index.ts'

/** How much there is to look through: people, looks kept, and notes about the children among them. */
interface Size { readonly people: number; readonly looks: number; readonly facts: number }
/** One measurement, as a line of JSON: milliseconds for one call unless it says otherwise. */
interface Line extends Size { readonly bench: string; readonly p50: number; readonly p95: number }

/**
 * Finding people and words, noting and reading looks in an authority of so many people with so many looks and facts kept. The names are made
 * by joining syllables, so that common and rare ones both occur; the notes of 300 words, some of which stand in every third.
 */
export async function benchLooking(size: Size = { people: 40_000, looks: 1_000_000, facts: 1_300_000 }, say: (line: Line) => void = (l) => process.stdout.write(`${JSON.stringify(l)}\n`)): Promise<readonly Line[]> {
  const t = await openTestStore('2026-11-24 12:00')
  try {
    const w = await smallWorld(t)
    await fill(t.store.engine.db, size, w.priya)
    await fillRecords(t.store.engine.db, size, w.team)
    await settle(t.admin)
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
    const finding: readonly (readonly [bench: string, words: readonly string[]])[] = [
      ['find by name', ['wrenbar', 'mar', 'el tam', 'nancarrow', 'zzzz', 'sen pol']], ['find by a name misspelt', ['wrenbarr', 'tamell', 'nancarow', 'kesjoh wenash']],
      ['find by address', ['12 saltmarsh row', 'tz1 2rp', 'saltmarsh row']], ['find by phone', ['07700 900123', '+44 7700 905555']],
    ]
    for (const [bench, words] of finding) for (const who of ['ruth', 'priya'] as const) {
      await measure(`${bench}, ${who === 'ruth' ? 'whoever sees all' : 'a social worker'}`, 40, (i) => as(w[who], (r) => findPeople(r, { words: words[i % words.length] ?? '', born: null })))
    }
    await measure('find by date of birth', 20, () => as(w.priya, (r) => findPeople(r, { words: '', born: day('2012-03-09') })))
    for (const [bench, words] of [['find a common word in records', ['tam', 'bar', 'tam wren']], ['find a rare word in records', ['lighthouse', '"tam lighthouse"', 'zeppelin']]] as const) for (const who of ['ruth', 'helen', 'priya'] as const) {
      await measure(`${bench}, ${who === 'ruth' ? 'whoever sees all' : who === 'helen' ? 'a team of 600 children' : 'a social worker'}`, 20, (i) => as(w[who], (r) => findInRecords(r, words[i % words.length] ?? '')))
    }
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

/** What the database does by itself in the night after much was written. */
async function settle(admin: Connection): Promise<void> {
  const client = new pg.Client(settings(admin, 1))
  await client.connect()
  try { await client.query('vacuum analyze') } finally { await client.end() }
}

/** Fills in SQL, past the ledger, what people and words are found by: who they are, where they live, and notes. A team knows 600 of the children. */
async function fillRecords(db: Db, { facts }: Size, team: string): Promise<void> {
  const nothing = sql.raw(`'{"day":"2026-01-01"}', '{"at":"2026-01-01T00:00:00Z"}', timestamptz '2026-01-01' + i * interval '1 second', 'ordinary', sha256('x')`)
  const write = async (kind: string, step: string, rows: ReturnType<typeof sql>): Promise<void> => {
    await sql`create temp table made as select gen_random_uuid() as id, m.* from (${rows}) m`.execute(db)
    await sql`insert into fact (id, record, sequence, subject, about, kind, version, step, act, happened, learned, recorded, sensitivity, body_hash)
      select id, gen_random_uuid(), 1, subject, about, ${kind}, 1, ${step}, 'step', ${nothing} from made`.execute(db)
    await sql`insert into fact_body (fact, subject, about, sensitivity, salt, body) select id, subject, about, 'ordinary', decode(repeat('00', 16), 'hex'), replace(replace(replace(jsonb_build_object('body', body, 'why', null)::text, '": ', '":'), '", "', '","'), '}, "', '},"') from made`.execute(db)
    await sql`drop table made`.execute(db)
  }
  await sql`create temp table everybody as select s.id as subject, s.about, r.content ->> 'name' as name, row_number() over (order by s.id) as i from subject s join reading r on r.subject = s.id and r.kind = 'card'
    where s.since = '2026-01-01'`.execute(db)
  await write('person', 'described', sql`select subject, about, i, jsonb_build_object('given', split_part(name, ' ', 1), 'family', split_part(name, ' ', 2), 'phone', '07700 ' || (900000 + i)) as body from everybody`)
  await write('address', 'moved-in', sql`select subject, about, i, jsonb_build_object('lines', i % 200 || ' ' || (array['Saltmarsh','Beacon','Lantern','Harbour','Chapel'])[1 + i % 5] || ' ' || (array['Row','Street','Lane'])[1 + i % 3] || ', Tarrowmouth', 'postcode', 'TZ' || i % 90 || ' ' || i % 9 || 'RP') as body from everybody`)
  await sql`insert into subject_scope (source, subject, scope, because, valid_from) select subject, subject, ${`unit:${team}`}, 'allocated', '2026-01-01' from everybody where about = 'child' order by i limit 600`.execute(db)
  await sql`create temp table note as select n, string_agg(word, ' ') as words from generate_series(1, 20000) n cross join lateral (
      select (array['tam','mar','el','bar','wren','sen','pol','ros','idr','kes'])[1 + floor(random() * 10)] || case when random() < 0.1 then '' else (array['ton','by','ham','ford','ley','wick'])[1 + floor(random() * 6)] || n % 5 end as word from generate_series(1, 25 + n % 20)) w group by n`.execute(db)
  await sql`update note set words = words || ' and then the tam lighthouse' where n % 2000 = 7`.execute(db)
  for (let done = 0; done < facts; done += 100_000) {
    // How many children there are is counted once: a join that counts cannot be hashed.
    await write('case-note', 'noted', sql`select e.subject, e.about, x.i, jsonb_build_object('note', note.words) as body
      from (select ${done}::bigint + g as i, 1 + (${done}::bigint + g) % (select count(*) from everybody where about = 'child') as place, 1 + ((${done}::bigint + g) * 7919) % 20000 as n
        from generate_series(1, ${Math.min(100_000, facts - done)}) g) x
      join (select subject, about, row_number() over (order by i) as place from everybody where about = 'child') e on e.place = x.place join note on note.n = x.n`)
  }
}

/** Fills in SQL, past the ledger: only what searching and noting read. */
async function fill(db: Db, { people, looks }: Size, worker: string): Promise<void> {
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
