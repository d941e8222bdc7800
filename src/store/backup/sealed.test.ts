import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { england } from '../../packs/index.ts'
import { settings, type Connection } from '../connect.ts'
import { freshDatabase, testServer } from '../embedded/for-tests.ts'
import { Keeper, replayExpunged } from '../expunge/index.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { newKeyFile, noteInHeads, proveBackup, restoreBackup, secretFrom, takeBackup, verifyChain } from './index.ts'

let t: TestStore, w: Awaited<ReturnType<typeof smallWorld>>, top: string, data: string, keeper: Keeper
const secret = secretFrom(newKeyFile())
before(async () => {
  t = await openTestStore('2026-11-21 22:00')
  w = await smallWorld(t)
  top = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-sealed-'))
  data = path.join(top, 'data')
  keeper = t.store.keep({ folder: path.join(data, 'seal'), copy: null, key: null })
})
after(async () => { await t.close(); fs.rmSync(top, { recursive: true }) })

const words = 'Written about the wrong child altogether'
const took = (name: string) => takeBackup({ admin: t.admin, data, to: path.join(top, name), secret, program: 'test' })
async function restored(file: string, into: string, list: string | null) {
  const admin = await freshDatabase(await testServer('18')), proved = await proveBackup(file, secret)
  try {
    const done = await restoreBackup(proved, { admin, data: into, expungedFile: list, replay: replayExpunged, note: (c) => noteInHeads(c, into, null, null) })
    return { admin, done, chain: await verifyChain(admin, into, england) }
  } finally { await proved.close() }
}
async function standsIn(admin: Connection): Promise<boolean> {
  const client = new pg.Client(settings({ ...admin }, 1))
  await client.connect()
  try { return (await client.query('select 1 from fact_body where strpos(body, $1) > 0', [words])).rowCount !== 0 } finally { await client.end() }
}
async function expunge(record: string): Promise<void> {
  const asked = await t.write('expunge-order.asked', { about: w.child, by: w.priya, says: { target: record, basis: 'wrong-person', citation: 'UK GDPR, Article 17(1)(d)' } })
  await t.write('expunge-order.decided', { about: w.child, by: w.ruth, record: asked.record, says: { why: 'Checked' } })
  assert.ok((await keeper.carryOut(asked.record)).done)
}

test('a sealed chain comes back and verifies; what was ordered cleared after the backup is cleared again in the same place and in another', async () => {
  const bad = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: words } })
  await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: 'School rang about Friday' } })
  await keeper.sealer.round()
  const before = await took('before.backup')
  await expunge(bad.record)
  await keeper.sealer.round()
  assert.equal((await verifyChain(t.admin, data, england)).ok, true)

  // Elsewhere, with the newer list brought along: cleared before anybody can read it, and the whole chain verifies.
  const elsewhere = await restored(before.file, path.join(top, 'elsewhere'), path.join(data, 'seal', 'expunged.jsonl'))
  assert.equal(elsewhere.done.expunged, 1)
  assert.equal(await standsIn(elsewhere.admin), false)
  assert.equal(elsewhere.chain.ok, true, elsewhere.chain.says)
  assert.match(elsewhere.chain.says, /are as they were written/)

  // In the same data folder, whose list and heads are newer than the backup.
  const here = path.join(top, 'here')
  fs.cpSync(data, here, { recursive: true })
  const again = await restored(before.file, here, null)
  assert.equal(again.done.expunged, 1)
  assert.equal(await standsIn(again.admin), false)
  assert.equal(again.chain.ok, true, JSON.stringify(again.chain.verified.findings))
})

test('a backup made after the clearing never held the words, and restores as cleared', async () => {
  const later = await took('later.backup')
  const back = await restored(later.file, path.join(top, 'later'), null)
  assert.equal(await standsIn(back.admin), false)
  assert.equal(back.chain.ok, true, back.chain.says)
})

test('a row changed in a restored database by whoever owns it is found', async () => {
  const back = await restored((await took('third.backup')).file, path.join(top, 'third'), null)
  const owner = new pg.Client(settings({ ...back.admin }, 1))
  await owner.connect()
  await owner.query(`alter table fact_body disable trigger all`)
  await owner.query(`update fact_body set body = replace(body, 'School rang', 'Nobody rang') where strpos(body, 'School rang') > 0`)
  await owner.end()
  const chain = await verifyChain(back.admin, path.join(top, 'third'), england)
  assert.equal(chain.ok, false)
})
