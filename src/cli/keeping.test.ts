import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openTestStore, smallWorld, type TestStore } from '../store/for-tests.ts'
import { targetState } from '../store/backup/index.ts'
import { freshDatabase, testServer } from '../store/embedded/for-tests.ts'
import type { Connection } from '../store/index.ts'

let t: TestStore
let folder: string
before(async () => {
  t = await openTestStore('2026-11-21 22:00')
  await smallWorld(t)
  // Enough that a backup and a restore last long enough to be killed in the middle.
  await t.store.engine.db.insertInto('setting').values(Array.from({ length: 150 }, (_, i) => ({ key: `bulk ${i}`, value: JSON.stringify(Array.from({ length: 4000 }, () => Math.random())) }))).execute()
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-keeping-cli-'))
})
after(async () => { await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

const urlOf = (c: Connection): string => `postgres://${c.user}@localhost:${c.port}/${c.database}?host=${encodeURIComponent(c.host)}`
interface Ran { readonly child: ChildProcess; readonly done: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> }
function sightline(on: Connection, ...args: readonly string[]): Ran {
  const env = { ...process.env, DATABASE_URL: urlOf(on), SIGHTLINE_DATA: path.join(folder, `data-${on.database}`), SIGHTLINE_BACKUP_KEY: path.join(folder, 'key') }
  const child = spawn(process.execPath, ['--import', '#typescript', path.join(import.meta.dirname, 'main.ts'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = '', err = ''
  child.stdout.on('data', (d: Buffer) => { out += d.toString() })
  child.stderr.on('data', (d: Buffer) => { err += d.toString() })
  return { child, done: new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err }))) }
}
const run = (on: Connection, ...args: readonly string[]) => sightline(on, ...args).done
/** Kills the command outright once it has said or done something. */
async function killedWhen(ran: Ran, seen: () => Promise<boolean>): Promise<void> {
  let ended = false
  void ran.done.then(() => { ended = true })
  while (!ended && !(await seen())) await new Promise((r) => setTimeout(r, 3))
  assert.equal(ended, false, 'it ended before it could be killed')
  ran.child.kill('SIGKILL')
  await ran.done
}

test('a key, a backup, a restore into an empty database, and what each refuses', { timeout: 280_000 }, async () => {
  assert.equal((await run(t.admin, 'backup', '--new-key', path.join(folder, 'key'))).code, 0)
  assert.match((await run(t.admin, 'backup', '--new-key', path.join(folder, 'key'))).err, /never written over/)
  const to = path.join(folder, 'one.backup')
  const made = JSON.parse((await run(t.admin, 'backup', to, '--json')).out) as { facts: number; bytes: number }
  assert.ok(made.facts > 10 && made.bytes > 1000)
  assert.match((await run(t.admin, 'backup', to)).err, /never written over/)
  assert.match((await run(t.admin, 'restore', to)).err, /already holds records.*--replace/)
  const empty = await freshDatabase(await testServer('18'))
  const restored = await run(empty, 'restore', to)
  assert.equal(restored.code, 0, restored.err)
  assert.match(restored.out, /Restored in .* facts/)
  assert.match(restored.out, /Everybody must sign in again/)
  assert.equal(await targetState(empty), 'holds records')
  const replaced = await run(empty, 'restore', to, '--replace')
  assert.match(replaced.out, /What was there before is kept in the database/, replaced.err)
})

test('kill -9 in the middle of a backup leaves no file that could be mistaken for one, and the next is made', { timeout: 280_000 }, async () => {
  const to = path.join(folder, 'killed.backup')
  await killedWhen(sightline(t.admin, 'backup', to), () => fs.stat(`${to}.part`).then((s) => s.size > 0, () => false))
  await assert.rejects(fs.stat(to))
  assert.match((await run(await freshDatabase(await testServer('18')), 'restore', `${to}.part`)).err, /not whole|not a Sightline backup|damaged/)
  assert.equal((await run(t.admin, 'backup', to)).code, 0)
})

test('kill -9 in the middle of a restore: nothing may start on what is there, and the same restore again is whole', { timeout: 280_000 }, async () => {
  const empty = await freshDatabase(await testServer('18')), file = path.join(folder, 'one.backup')
  await killedWhen(sightline(empty, 'restore', file), async () => await targetState(empty).catch(() => 'empty') === 'cut short')
  assert.equal(await targetState(empty), 'cut short')
  assert.match((await run(empty, 'rebuild')).err, /A restore into this database was cut short/)
  const again = await run(empty, 'restore', file)
  assert.equal(again.code, 0, again.err)
  assert.equal(await targetState(empty), 'holds records')
})

test('a drill proves it, prints what it found, and leaves nothing behind', { timeout: 280_000 }, async () => {
  const scratch = await fs.mkdtemp(path.join(folder, 'scratch-'))
  const found = await run(t.admin, 'drill', '--scratch', scratch)
  assert.equal(found.code, 0, found.err)
  const state = JSON.parse(found.out) as { ok: boolean; sample: number; tables: number }
  assert.ok(state.ok && state.sample > 5 && state.tables > 15)
  assert.deepEqual(await fs.readdir(scratch), [])
  assert.equal((await t.store.setting<{ ok: boolean }>('drill'))?.ok, true)
})

test('an emergency pack by command: words shown once, then a pack', { timeout: 280_000 }, async () => {
  assert.match((await run(t.admin, 'emergency', path.join(folder, 'packs'))).err, /--new-words/)
  assert.match((await run(t.admin, 'emergency', '--new-words')).out, /\n {4}([a-z]{5}-){4}[a-z]{5}\n/)
  const made = JSON.parse((await run(t.admin, 'emergency', path.join(folder, 'packs'), '--json')).out) as { children: number; file: string }
  assert.equal(made.children, 2)
  assert.ok((await fs.stat(made.file)).size > 10_000)
})
