import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { asLogin, type Login } from '../../src/store/index.ts'
import { testApp, type TestApp } from '../../src/web/for-tests.ts'
import { hide, type Hidden } from './hidden.ts'
import { attackers, type Attacker } from './people.ts'

let t: TestApp, hidden: Hidden, people: readonly Attacker[]
const clients: pg.Client[] = []
before(async () => {
  t = await testApp()
  people = (await attackers(t)).filter((p) => p.role.reach !== 'authority')
  hidden = await hide(t, t.world.rhys)
})
after(async () => { await Promise.all(clients.map((c) => c.end().catch(() => undefined))); await t.close() })

/** A connection made with a stolen login: no program of ours between. */
async function stolen(login: Login): Promise<pg.Client> {
  const client = new pg.Client({ ...asLogin(t.admin, login), options: '-c search_path=sightline,public', statement_timeout: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  clients.push(client)
  return client
}

/** Runs and undoes; gives what came back as text, or the refusal. */
async function attempt(client: pg.Client, sql: string, values: readonly unknown[] = []): Promise<{ readonly text: string; readonly refused: string | null }> {
  await client.query('begin')
  try {
    const done: unknown = values.length > 0 ? await client.query(sql, [...values]) : await client.query(sql)
    // Several statements at once give several answers.
    const rows = [done].flat().map((r) => (typeof r === 'object' && r !== null && 'rows' in r ? r.rows : null))
    return { text: JSON.stringify(rows.length === 1 ? rows[0] : rows), refused: null }
  } catch (error) {
    return { text: error instanceof Error ? error.message : '', refused: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' }
  } finally {
    await client.query('rollback')
  }
}

const as = async (client: pg.Client, token: string): Promise<void> => { await client.query(`select set_config('sightline.session', $1, false)`, [token]) }

/** Every table, view and sequence a login could name. */
const relations = async (client: pg.Client): Promise<readonly string[]> =>
  (await client.query<{ name: string }>(`select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`)).rows.map((r) => r.name)

const secrets = (): readonly string[] => [hidden.word, hidden.adult, ...hidden.records, ...hidden.facts, ...hidden.drafts]
const leaked = (text: string): string | null => secrets().find((s) => text.includes(s)) ?? null

/** Tokens an attacker may hold: none, rubbish, and one of everybody who cannot reach the child. */
async function tokens(): Promise<readonly { readonly who: string; readonly token: string }[]> {
  const held = []
  for (const { role, person } of people) held.push({ who: role.id, token: await t.store.sessions.open(person) })
  return [{ who: 'nobody', token: '' }, { who: 'rubbish', token: 'x'.repeat(43) }, { who: 'quote', token: `' or true --` }, ...held]
}

test('must fail: with the session of somebody who works with the child, the application login reads them', async () => {
  const client = await stolen('app')
  await as(client, await t.store.sessions.open(t.world.rhys))
  assert.ok((await attempt(client, 'select * from fact_body')).text.includes(hidden.word))
})

for (const login of ['app', 'report'] as const) {
  test(`the ${login} login reads nothing out of reach, whatever session it claims`, async () => {
    const client = await stolen(login)
    const faults: string[] = []
    for (const { who, token } of await tokens()) {
      await as(client, token)
      for (const name of await relations(client)) {
        const out = leaked((await attempt(client, `select * from ${name}`)).text)
        if (out) faults.push(`${who}: select * from ${name}`)
      }
    }
    assert.deepEqual(faults, [])
  })

  test(`the ${login} login gets nothing from any function it may call`, async () => {
    const client = await stolen(login)
    const found = await client.query<{ name: string; args: string[]; back: string }>(`select p.oid::regproc::text as name, p.prorettype::regtype::text as back,
      (select coalesce(array_agg(format_type(a, null) order by i), '{}') from unnest(p.proargtypes::oid[]) with ordinality as x(a, i)) as args
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname not in ('pg_catalog', 'information_schema')
      and p.prokind = 'f' and has_function_privilege(p.oid, 'execute')`)
    const ours = found.rows.filter((f) => !['trigger', 'event_trigger', 'internal'].includes(f.back))
    assert.ok(ours.some((f) => f.name.includes('session_worker')))
    const given: { readonly [type: string]: unknown } = {
      'uuid': hidden.child, 'uuid[]': [hidden.child, hidden.adult], 'text': hidden.word, 'text[]': [hidden.word], 'integer': 1, 'bigint': 1, 'date': '2012-02-03', 'boolean': true, 'json': '{}', 'jsonb': '{}',
    }
    const faults: string[] = []
    for (const { who, token } of (await tokens()).slice(0, 6)) {
      await as(client, token)
      for (const f of ours.filter((x) => x.args.every((a) => a in given))) {
        const { text } = await attempt(client, `select * from ${f.name}(${f.args.map((a, i) => `$${i + 1}::${a}`).join(', ')})`, f.args.map((a) => given[a]))
        const mine = new Set(f.args.flatMap((a) => [given[a]].flat().map(String)))
        const out = secrets().filter((s) => !mine.has(s)).find((s) => text.includes(s))
        if (out) faults.push(`${who}: ${f.name}`)
      }
    }
    assert.deepEqual(faults, [])
  })

  test(`no variable that the ${login} login can set opens anything`, async () => {
    const session = await t.store.sessions.open(t.world.ash)
    let client = await stolen(login)
    await as(client, session)
    const settings = await client.query<{ name: string; vartype: string; enumvals: string[] | null; min_val: string | null; max_val: string | null }>(
      `select name, vartype, enumvals, min_val, max_val from pg_settings where context = 'user'`)
    assert.ok(settings.rows.length > 80)
    const faults: string[] = []
    for (const s of settings.rows) {
      const values = s.vartype === 'bool' ? ['on', 'off'] : s.enumvals ?? [s.min_val, s.max_val, 'sightline_engine', 'pg_temp'].filter((v) => v !== null)
      for (const value of values) {
        await client.query('begin')
        const set = await client.query(`select set_config($1, $2, true)`, [s.name, value]).then(() => true, () => false)
        if (set) {
          const back = await client.query('select * from sightline.fact_body b join sightline.fact f on f.id = b.fact').then((r) => JSON.stringify(r.rows), () => '')
          if (leaked(back)) faults.push(`${s.name} = ${value}`)
        }
        // With exit_on_error a refusal ends the session: it gave nothing, and the next variable is tried in another.
        const alive = await client.query('rollback').then(() => true, () => false)
        if (!alive) { client = await stolen(login); await as(client, session) }
      }
    }
    assert.deepEqual(faults, [])
  })
}

test('words of somebody hidden are found by whoever works with them and by nobody else; where they live finds them for nobody out of reach', async () => {
  const client = await stolen('app')
  const words = async (): Promise<string> => (await attempt(client, 'select * from sightline.find_in_records($1)', [hidden.word])).text
  const people = async (): Promise<string> => (await attempt(client, 'select * from sightline.find_people($1, null, null)', [`${hidden.word} ${hidden.word}`])).text
  const address = await t.write('address.moved-in', { about: hidden.child, by: t.world.rhys, says: { lines: `${hidden.word} ${hidden.word}`, postcode: 'TZ9 9ZZ' } })
  await as(client, await t.store.sessions.open(t.world.rhys))
  assert.ok(hidden.records.some((r) => r !== address.record) && leaked(await words()), 'must fail: their worker finds them')
  assert.ok((await people()).includes(hidden.child), 'must fail: and by their address')
  await t.write('address-hidden.began', { about: hidden.child, by: t.world.rhys, says: { person: hidden.adult, why: 'He must not know' } })
  for (const { who, token } of await tokens()) {
    await as(client, token)
    assert.equal(leaked(await words()), null, who)
    assert.ok(!(await people()).includes(hidden.child), who)
    for (const sql of ['select * from sightline.find_key', `select sightline.prose('a b')`, `select * from sightline.people_asked('select k.fact, k.subject, k.what, k.guarded, k.what as how, 0 as rank from find_key k', null, '{authority}', true, gen_random_uuid(), null)`,
      `select sightline.key_stands(gen_random_uuid(), 'name', false, true)`, `select sightline.is_near('${hidden.child}', '{authority}')`]) assert.equal((await attempt(client, sql)).refused, '42501', `${who}: ${sql}`)
  }
})

test('no login becomes another, makes what a function of ours would call, or hides behind a table of its own', async () => {
  for (const login of ['app', 'report', 'engine'] as const) {
    const client = await stolen(login)
    await as(client, '')
    for (const sql of [
      'set role sightline_owner', 'set session authorization sightline_owner', 'set role postgres', 'create function sightline.session_worker() returns uuid language sql as $$ select null::uuid $$',
      'create or replace function public.upper_inf(anyrange) returns boolean language sql as $$ select true $$', 'create schema mine', 'create role mine superuser',
      'alter table sightline.fact disable row level security', 'drop policy reached on sightline.fact', 'alter role sightline_app superuser', 'create extension dblink',
      `copy (select 1) to program 'true'`, `select pg_read_file('/etc/passwd')`, 'truncate sightline.fact',
    ]) assert.ok((await attempt(client, sql)).refused, `${login}: ${sql}`)
  }
  const client = await stolen('app')
  await as(client, 'anything')
  const shadow = await attempt(client, `create temp table session as select gen_random_uuid() as id, sha256(convert_to('anything', 'UTF8')) as token_hash,
    '${t.world.ruth}'::uuid as worker, null::timestamptz as ended, now() + interval '1 day' as idle_until; select * from sightline.fact_body`)
  assert.equal(leaked(shadow.text), null)
})

test('only the ledger’s own login adds facts, and no login changes or removes one', async () => {
  for (const login of ['app', 'report', 'engine'] as const) {
    const client = await stolen(login)
    await as(client, await t.store.sessions.open(t.world.ruth))
    for (const table of ['fact', 'fact_link', 'audit_event', 'subject']) {
      for (const sql of [`update sightline.${table} set ${table === 'audit_event' ? 'because' : table === 'subject' ? 'about' : table === 'fact' ? 'kind' : 'as_field'} = 'x'`, `delete from sightline.${table}`]) {
        const tried = await attempt(client, `${sql} returning 1`)
        assert.ok(tried.refused === '42501' || tried.text === '[]', `${login}: ${sql}: ${tried.refused}`)
      }
    }
    for (const table of ['fact_body', 'session', 'holder_scope', 'subject_scope', 'setting', 'reading']) {
      if (login === 'engine') continue
      for (const sql of [`delete from sightline.${table} returning 1`, `insert into sightline.${table} default values`]) assert.equal((await attempt(client, sql)).refused, '42501', `${login}: ${sql}`)
    }
    if (login !== 'engine') assert.equal((await attempt(client, `insert into sightline.fact (id) values (gen_random_uuid())`)).refused, '42501')
  }
  const engine = await stolen('engine')
  assert.equal((await attempt(engine, `update sightline.fact_body set body = '{}' returning 1`)).refused, '42501')
})

test('nobody signs a look as somebody else', async () => {
  const client = await stolen('app')
  await as(client, await t.store.sessions.open(t.world.ash))
  const tried = await attempt(client, `insert into sightline.audit_event (id, at, actor, action, page, subject, because)
    values (gen_random_uuid(), now(), $1, 'x', 'x', null, 'x')`, [t.world.ruth])
  assert.equal(tried.refused, '42501')
})
