import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { settings } from '../connect.ts'
import { openTestStore, type TestStore } from '../for-tests.ts'
import { asLogin } from '../prepare.ts'
import { newest } from './columns.ts'
import { readLines, type HeadLine } from './heads.ts'
import { Sealer } from './sealer.ts'

let t: TestStore
let folder: string
before(async () => {
  t = await openTestStore()
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-seal-'))
})
after(async () => { await t.close(); fs.rmSync(folder, { recursive: true }) })

const places = (name: string, copy: string | null = null) => ({ folder: path.join(folder, name), copy, key: null })
const as = async <T>(login: 'owner' | 'keeper' | 'engine' | 'app', work: (c: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(settings(asLogin(t.admin, login), 1))
  await client.connect()
  try { return await work(client) } finally { await client.end() }
}
const one = async <T>(query: string): Promise<T> => as('keeper', async (c) => (await c.query(query)).rows[0] as T)
const note = () => t.write('organisation.described', { about: randomUUID(), as: 'team', says: { name: 'Care team' } })
const headsIn = async (name: string): Promise<HeadLine[]> => {
  const lines: HeadLine[] = []
  for await (const l of readLines<HeadLine>(path.join(folder, name, 'heads.jsonl'))) if (l) lines.push(l)
  return lines
}

test('a seal covers every column of the envelope and of the audit', async () => {
  for (const [table, format] of [['fact', newest.fact], ['audit_event', newest.audit]] as const) {
    const found = await as('owner', (c) => c.query<{ name: string }>(`select column_name as name from information_schema.columns where table_name = '${table}' and table_schema = 'sightline'`))
    assert.deepEqual(found.rows.map((r) => r.name).sort(), [...format].sort(), `${table}: a new column needs a new format in columns.ts`)
  }
})

test('each login can do its own part and no other', async () => {
  const refused = (login: 'engine' | 'keeper' | 'app', query: string) => assert.rejects(as(login, (c) => c.query(query)), /permission denied/, `${login}: ${query}`)
  for (const login of ['engine', 'app'] as const) {
    for (const table of ['seal_batch', 'seal_key']) await refused(login, `insert into ${table} default values`)
    await refused(login, 'delete from unsealed')
    await refused(login, 'delete from fact_body')
    await refused(login, `update seal_state set trouble = 'x'`)
  }
  for (const query of ['insert into fact default values', `update fact set step = 'x'`, 'delete from fact', `update fact_body set body = ''`, 'insert into fact_body default values',
    'delete from audit_event', 'insert into audit_event default values', 'update seal_batch set number = 2', 'delete from seal_batch', `update reading set content = '{}'`]) await refused('keeper', query)
})

test('what is written is sealed and signed, and its head is outside the database', async () => {
  const sealer = new Sealer(asLogin(t.admin, 'keeper'), places('a', path.join(folder, 'a-copy')), t.clock)
  await note()
  assert.equal(await sealer.round(), 1)
  assert.equal(await sealer.round(), 0)
  await note()
  await note()
  assert.equal(await sealer.round(), 2)
  const heads = await headsIn('a')
  assert.deepEqual(heads.map((h) => [h.n, h.facts]), [[1, 1], [2, 3]])
  assert.deepEqual(await headsIn('a-copy'), heads)
  assert.equal((await one<{ head: string }>(`select encode(head, 'hex') as head from seal_batch where number = 2`)).head, heads[1]?.head)
  assert.equal(fs.statSync(path.join(folder, 'a', 'private.pem')).mode & 0o777, 0o600)
  assert.equal((await one<{ n: number }>('select count(*) as n from unsealed')).n, 0)
  await sealer.close()
})

test('of two sealers on one database one seals; when it stops the other takes over, and heals its own heads', async () => {
  const said: string[] = []
  const first = new Sealer(asLogin(t.admin, 'keeper'), places('a'), t.clock), second = new Sealer(asLogin(t.admin, 'keeper'), places('b'), t.clock, (l) => said.push(l))
  await note()
  assert.equal(await first.round(), 1)
  await note()
  assert.equal(await second.round(), 0, 'the first holds the lock')
  await first.close()
  assert.equal(await second.round(), 1)
  assert.deepEqual((await headsIn('b')).map((h) => h.n), [1, 2, 3, 4], 'it has the heads of the seals before')
  await second.close()
})

test('a stop between the database and the file is healed at the next start, and said', async () => {
  const file = path.join(folder, 'b', 'heads.jsonl')
  const whole = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, whole.slice(0, whole.lastIndexOf('{"n":4') + 30), 'utf8')
  const said: string[] = []
  const sealer = new Sealer(asLogin(t.admin, 'keeper'), places('b'), t.clock, (l) => said.push(l))
  await sealer.round()
  assert.match(said.join(), /last 1 heads were not yet outside the database/)
  assert.deepEqual((await headsIn('b')).map((h) => h.n), [1, 2, 3, 4])
  await sealer.close()
})

test('a chain shorter than its heads, and heads of another chain, are not sealed over', async () => {
  for (const [last, says] of [[{ n: 99, head: 'ff' }, /knows? 99 seals|99 seals/], [{ n: 4, head: 'ff' }, /not the same at seal 4/]] as const) {
    const name = `cut-${last.n}`
    fs.mkdirSync(path.join(folder, name))
    fs.writeFileSync(path.join(folder, name, 'heads.jsonl'), `${JSON.stringify(last)}\n`)
    const said: string[] = []
    const sealer = new Sealer(asLogin(t.admin, 'keeper'), places(name), t.clock, (l) => said.push(l))
    await note()
    assert.equal(await sealer.round(), 0)
    assert.match(said.join(), says)
    assert.match((await one<{ trouble: string }>('select trouble from seal_state')).trouble, says)
    await sealer.close()
  }
})

test('a second place that cannot be written to stops nothing, and is caught up', async () => {
  const said: string[] = []
  const copy = path.join(folder, 'share', 'deep')
  fs.writeFileSync(path.join(folder, 'share'), 'not a folder')
  const sealer = new Sealer(asLogin(t.admin, 'keeper'), places('b', copy), t.clock, (l) => said.push(l))
  assert.ok(await sealer.round() > 0)
  assert.match(said.join(), /cannot be written to .*share/)
  fs.rmSync(path.join(folder, 'share'))
  await note()
  assert.equal(await sealer.round(), 1)
  assert.match(said.join(), /whole again/)
  assert.equal((await headsIn('share/deep')).at(-1)?.n, (await headsIn('b')).at(-1)?.n)
  await sealer.close()
})

test('sealed_to never passes a writer still at work, and passes it once it has ended and is sealed', async () => {
  const sealer = new Sealer(asLogin(t.admin, 'keeper'), places('b'), t.clock)
  const sealedTo = async () => (await one<{ s: string | null }>('select sealed_to as s from seal_state')).s
  const settle = async () => { for (let i = 0; i < 25; i++) await sealer.round() }
  await settle()
  const started = t.clock.now()
  const slow = new pg.Client(settings(asLogin(t.admin, 'engine'), 1))
  await slow.connect()
  await slow.query('begin')
  await slow.query('insert into subject (id, about, since) values ($1, $2, $3)', [randomUUID(), 'team', started])
  t.clock.advance({ minutes: 5 })
  await note()
  await settle()
  assert.ok((await sealedTo() ?? '') <= started, 'a writer from before may still bring something')
  await slow.query('commit')
  await slow.end()
  // Others at work on the same server may hold it back for a moment.
  for (let i = 0; i < 100 && (await sealedTo()) !== t.clock.now(); i++) { await settle(); await new Promise((r) => setTimeout(r, 50)) }
  assert.equal(await sealedTo(), t.clock.now())
  await sealer.close()
})
