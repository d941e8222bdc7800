import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { removeMarked } from '../files/index.ts'
import { settings } from '../connect.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { asLogin } from '../prepare.ts'
import { verify } from '../sealing/index.ts'
import { expungedFile, findOrder, Keeper, replayExpunged } from './index.ts'

let t: TestStore, w: Awaited<ReturnType<typeof smallWorld>>, folder: string, keeper: Keeper
before(async () => {
  t = await openTestStore()
  w = await smallWorld(t)
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-expunge-'))
  keeper = t.store.keep({ folder, copy: null, key: null })
})
after(async () => { await t.close(); fs.rmSync(folder, { recursive: true }) })

const secret = 'Winterbourne-secret'
const ask = (record: string | null, by = w.priya, about = w.child) =>
  t.write('expunge-order.asked', { about, by, says: { ...(record ? { target: record } : {}), basis: 'wrong-person', citation: 'UK GDPR, Article 17(1)(d)' } })
const decide = (order: string, by: string, about = w.child) => t.write('expunge-order.decided', { about, by, record: order, says: { why: 'Checked' } })
/** Every place in the database where a text stands, by table. */
const standsIn = async (words: string): Promise<string[]> => {
  const client = new pg.Client(settings({ ...t.admin }, 1))
  await client.connect()
  try {
    const tables = await client.query<{ s: string; t: string }>(`select table_schema as s, table_name as t from information_schema.tables where table_schema in ('sightline', 'graphile_worker') and table_type = 'BASE TABLE'`)
    const found: string[] = []
    for (const { s, t: name } of tables.rows) if ((await client.query(`select 1 from ${s}.${name} x where x::text like '%' || $1 || '%' limit 1`, [words])).rowCount) found.push(name)
    return found
  } finally {
    await client.end()
  }
}
const check = async () => {
  const client = new pg.Client(settings(asLogin(t.admin, 'keeper'), 1))
  await client.connect()
  try { await keeper.sealer.round(); return await verify(client, { folder, pack: t.store.pack }) } finally { await client.end() }
}
const readingsText = async () => JSON.stringify((await sql`select subject, kind, rule, key, content, recorded::text from reading order by 1, 2, 3, 4, 6`.execute(t.store.engine.db)).rows)

test('what two people ordered is cleared everywhere, also where it was quoted in the past; the envelope stays and verify says which order', async () => {
  t.clock.advance({ minutes: 1 })
  const bad = await t.write('person.described', { about: w.child, by: w.priya, says: { given: secret, family: 'Nancarrow', born: '2011-05-09' } })
  const missing = await t.write('missing-episode.started', { about: w.child, by: w.ash, says: { home: w.home, where: secret } })
  t.clock.advance({ hours: 5 })
  await t.store.settle()
  await t.write('person.described', { about: w.child, by: w.priya, says: { given: 'Jodie-Leigh', family: 'Nancarrow', born: '2011-05-09' } })
  await sql`insert into draft (id, record, kind, step, act, expects, subject, about, author, started, saved, answers)
    values (${randomUUID()}, ${bad.record}, 'person', 'described', 'amend', 1, ${w.child}, 'child', ${w.priya}, now(), now(), ${secret})`.execute(t.store.engine.db).catch(() => undefined)
  assert.ok((await standsIn(secret)).includes('reading'), 'the name was read into a card')
  for (const record of [bad.record, missing.record]) {
    const order = await ask(record)
    await decide(order.record, w.ruth)
    const done = await keeper.carryOut(order.record)
    assert.ok(done.done && done.cleared >= 1)
  }
  assert.deepEqual(await standsIn(secret), [])
  assert.equal(await readingsText().then((r) => r.includes(missing.facts[0] ?? 'x')), false, 'no stored reading quotes the fact, past or present')
  const envelope = await t.store.engine.db.selectFrom('fact').select('kind').where('record', '=', bad.record).execute()
  assert.equal(envelope.length, 1)
  const found = await check()
  assert.deepEqual([found.code, found.findings], [0, []])
  assert.deepEqual(found.expunged.map((e) => e.order), [1, 2])
})

test('what is read afterwards is what a rebuild reads', async () => {
  await t.store.settle()
  const before = await readingsText()
  await t.store.engine.rebuild()
  assert.equal(await readingsText(), before)
})

test('refused: the same person, somebody kept from the record, and while there is a hold', async () => {
  const note = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: 'To stay' } })
  const ways: readonly (readonly [says: RegExp, by: string, first?: () => Promise<unknown>, after?: () => Promise<unknown>])[] = [
    [/Whoever asked/, w.priya],
    [/kept from/, w.helen, async () => { const r = await t.write('kept-from.began', { about: w.child, by: w.joanna, says: { worker: w.helen } }); bar = r.record }, () => t.write('kept-from.ended', { about: w.child, by: w.joanna, record: bar })],
    [/legal hold/, w.ruth, async () => { const r = await t.write('legal-hold.placed', { about: w.child, by: w.joanna, says: { reason: 'claim', why: 'A claim' } }); hold = r.record }, () => t.write('legal-hold.lifted', { about: w.child, by: w.joanna, record: hold, says: { why: 'Settled' } })],
  ]
  let bar = '', hold = ''
  for (const [says, by, first, last] of ways) {
    await first?.()
    const order = await ask(note.record)
    await decide(order.record, by)
    const outcome = await keeper.carryOut(order.record)
    assert.ok(!outcome.done)
    assert.match(outcome.why, says)
    assert.equal((await findOrder(t.store.engine.db, t.store.pack, order.record))?.state, 'stopped')
    await last?.()
  }
  assert.ok((await standsIn('To stay')).includes('fact_body'))
  const undecided = await ask(note.record)
  assert.equal((await keeper.carryOut(undecided.record)).done, false)
})

test('cut off before it commits, it is carried out again with the same number', async () => {
  const note = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: 'Twice-told words' } })
  const order = await ask(note.record)
  await decide(order.record, w.ruth)
  const admin = new pg.Client(settings({ ...t.admin }, 1))
  await admin.connect()
  // The very end of the transaction fails, after the list outside was written: as when the server is killed there.
  await admin.query(`create function sightline.cut() returns trigger language plpgsql as $$ begin raise exception 'cut'; end $$`)
  await admin.query('create constraint trigger cut after delete on sightline.fact_body deferrable initially deferred for each row execute function sightline.cut()')
  await assert.rejects(keeper.carryOut(order.record), /cut/)
  assert.ok((await standsIn('Twice-told words')).includes('fact_body'))
  await admin.query('drop trigger cut on sightline.fact_body')
  await admin.end()
  const done = await keeper.carryOut(order.record)
  assert.deepEqual(done, { done: true, number: 3, cleared: 1 })
  assert.deepEqual(await standsIn('Twice-told words'), [])
  const found = await check()
  assert.deepEqual([found.code, found.expunged.find((e) => e.order === 3)], [0, { order: 3, facts: 1 }])
})

test('after a backup is restored, the list outside clears again what it brought back', async () => {
  const note = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: 'Brought back' } })
  const rows = await sql<{ fact: string; subject: string; about: string; sensitivity: string; salt: Buffer; body: string }>`select * from fact_body where fact = ${note.facts[0] ?? ''}`.execute(t.store.engine.db)
  const order = await ask(note.record)
  await decide(order.record, w.ruth)
  assert.ok((await keeper.carryOut(order.record)).done)
  const row = rows.rows[0]
  assert.ok(row)
  await t.store.engine.db.insertInto('fact_body').values(row).execute()
  assert.match((await check()).findings.map((f) => f.says).join(), /expunged by order 4, and what it says is back/)
  assert.equal(await replayExpunged(t.admin, path.join(folder, expungedFile)), 1)
  await t.store.engine.catchUp()
  assert.equal((await check()).code, 0)
})

test('a line on the list that nobody’s key signed clears nothing and is found', async () => {
  const file = path.join(folder, expungedFile), whole = fs.readFileSync(file, 'utf8')
  const note = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: 'Still here' } })
  fs.appendFileSync(file, `${JSON.stringify({ ...JSON.parse(whole.split('\n')[0] ?? '') as object, n: 9, facts: note.facts })}\n`)
  assert.equal(await replayExpunged(t.admin, file), 0)
  assert.deepEqual((await check()).findings.map((f) => f.wrong), ['expunged list altered'])
  fs.writeFileSync(file, whole)
})

test('everything about a person is cleared but the order', async () => {
  const order = await ask(null, w.joanna, w.stranger)
  await decide(order.record, w.ruth, w.stranger)
  assert.ok((await keeper.carryOut(order.record)).done)
  assert.deepEqual(await standsIn('Aldersley-Wren'), [])
  const left = await sql<{ kind: string }>`select distinct f.kind from fact f join fact_body b on b.fact = f.id where f.subject = ${w.stranger}`.execute(t.store.engine.db)
  assert.deepEqual(left.rows, [{ kind: 'expunge-order' }])
  assert.equal((await check()).code, 0)
})

test('a photograph goes with its fact, unless another fact has the same one; one in a draft goes when the draft does', async () => {
  const put = async (words: string) => ({ hash: await t.store.files?.put(Buffer.from(words)) ?? '', name: 'a.png', type: 'image/png', size: words.length })
  const [mine, shared, drafted] = [await put('only here'), await put('in both'), await put('in a draft too')]
  const one = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: 'x', files: [mine, shared, drafted] } })
  await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: 'y', files: [shared] } })
  const draft = randomUUID(), owner = new pg.Client(settings({ ...t.admin }, 1))
  await owner.connect()
  await owner.query(`insert into draft (id, record, kind, step, act, expects, subject, about, author, started, saved, answers)
    values ($1, $1, 'case-note', 'noted', 'step', 0, $2, 'child', $3, now(), now(), $4)`, [draft, w.child, w.priya, drafted.hash])
  const order = await ask(one.record)
  await decide(order.record, w.ruth)
  assert.ok((await keeper.carryOut(order.record)).done)
  const files = t.store.files
  assert.ok(files)
  assert.equal(await removeMarked(t.store.engine.db, files), 1)
  assert.deepEqual([await files.get(mine.hash), Boolean(await files.get(shared.hash)), Boolean(await files.get(drafted.hash))], [null, true, true])
  await owner.query('delete from draft where id = $1', [draft])
  await owner.end()
  assert.equal(await removeMarked(t.store.engine.db, files), 1)
  assert.equal(await files.get(drafted.hash), null)
})
