import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { everythingRead, forgetReadings } from '../readings/for-tests.ts'
import { folderOf, stands, twoChildren, type Files } from './for-tests.ts'
import type { ImportDesk } from './index.ts'

let t: TestStore
let desk: ImportDesk
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-imports-'))
before(async () => { t = await openTestStore('2026-11-20 09:00'); await smallWorld(t); desk = t.store.bringInFrom(folder) })
after(async () => { await t.close(); fs.rmSync(folder, { recursive: true, force: true }) })

/** Enough children for more than one lot. */
const many = (from: number): Files => {
  const each = Array.from({ length: 205 }, (_, i) => String(from + i))
  return { header: each.map((CHILD) => ({ ...twoChildren.header[0], CHILD, UPN: 'UN1' })), episodes: each.map((CHILD) => ({ ...twoChildren.episodes[2], CHILD })) }
}
const brought = async (id: string): Promise<number> => (await sql<{ n: number }>`select count(*)::int as n from brought where import = ${id}`.execute(t.store.engine.db)).rows[0]?.n ?? 0

/** Runs it in a program of its own, killed as soon as it says that it is at this. */
async function killedAt(id: string, at: RegExp): Promise<void> {
  const child = spawn(process.execPath, ['--import', '#typescript', path.join(import.meta.dirname, 'bring-for-tests.ts'), JSON.stringify(t.admin), t.clock.now(), folder, id], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => { said += piece.toString(); if (at.test(said)) child.kill('SIGKILL') })
  const [, signal] = await once(child, 'exit') as [number | null, string | null]
  assert.equal(signal, 'SIGKILL', said)
}

for (const [when, at, whole] of [['while it reads the files', /Reading the files/, false], ['while it writes', /Writing 200/, false], ['while it reads what is owed', /Reading what is owed to [1-9]/, true]] as const) {
  test(`killed ${when}, ${whole ? 'everything is there' : 'nothing is there'}, and it is taken up again`, async () => {
    const id = await desk.receive(null, 'ssda903'), from = when.length * 1000
    await desk.ready(id, await desk.shelf.copy(id, folderOf(many(from))), { series: 'ssda903', asked: { year: '2025-26' }, worker: null, wants: 'write' })
    await killedAt(id, at)
    assert.equal(await brought(id) > 0, whole)
    await desk.revive()
    await t.store.settle()
    const job = await stands(desk, id)
    assert.equal(job.state, 'done')
    assert.deepEqual(job.tables.map((x) => [x.table, x.read, x.written]), [['Header', 205, 205], ['Episodes', 205, 205]])
    assert.equal((await sql`select 1 from import_unread`.execute(t.store.engine.db)).rows.length, 0)
  })
}

test('and a rebuild comes to the same', async () => {
  const kept = await everythingRead(t)
  await forgetReadings(t)
  await t.store.engine.rebuild()
  assert.deepEqual(await everythingRead(t), kept)
})

test('stopped by somebody while it writes, nothing is there', async () => {
  const id = await desk.receive(null, 'ssda903')
  await desk.ready(id, await desk.shelf.copy(id, folderOf(many(90_000))), { series: 'ssda903', asked: { year: '2025-26' }, worker: null, wants: 'write' })
  const stopped: Promise<void>[] = []
  await desk.do(id, (_, doing) => { if (doing.startsWith('Writing') && stopped.length === 0) stopped.push(desk.cancel(id)) })
  await Promise.all(stopped)
  assert.equal((await stands(desk, id)).state, 'cancelled')
  assert.equal(await brought(id), 0)
})
