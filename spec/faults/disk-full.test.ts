import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '../../src/start/database.ts'
import { readEnvironment } from '../../src/start/environment.ts'
import { openDb, openPool } from '../../src/store/connect.ts'
import { findEmbedded } from '../../src/store/embedded/index.ts'
import { checkLedger } from '../../tools/torture/check.ts'
import { install, type Installed } from '../../tools/torture/install.ts'
import { openBoard, send, type Note, type Page } from '../../tools/torture/people.ts'
import { startProgram, type Program } from '../../tools/torture/program.ts'

const disk = mkdtempSync(path.join(tmpdir(), 'sightline-disk-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=640m,mode=0700', 'none', disk]).status === 0
const skip = mounted ? false : 'a disk of its own could not be mounted here (only the administrator may); run this as root to see a full disk'
const folder = path.join(disk, 'data'), ballast = path.join(disk, 'ballast')
let program: Program
let installed: Installed
let page: Page
const notes: Note[] = []

before(async () => {
  if (skip) return
  const database = await openDatabase(readEnvironment({ SIGHTLINE_DATA: folder }, folder))
  installed = await install(database, { children: 2, sessions: 1 })
  await database.close()
  program = await startProgram({ SIGHTLINE_DATA: folder })
  page = await openBoard(program.origin, installed.sessions[0] ?? '', installed.home)
})
after(async () => {
  if (!skip) { await program.stop(); spawnSync('umount', ['-l', disk]) }
  rmSync(disk, { recursive: true, force: true })
})

const freeMiB = (): number => { const s = statfsSync(disk); return Math.floor(s.bavail * s.bsize / 1_048_576) }
/** Leaves so much room (MiB), or as good as none. */
function leave(mebibytes: number): void {
  rmSync(ballast, { force: true })
  spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=64k', ...(mebibytes > 0 ? [`count=${(freeMiB() - mebibytes) * 16}`] : [])])
}
async function write(patience: number): Promise<Note> {
  const note = await send({ origin: () => program.origin, installed, patience }, page, installed.children[0] ?? '', () => false)
  notes.push(note)
  return note
}
const read = async (what: string): Promise<{ status: number; body: string }> => {
  const answer = await fetch(`${program.origin}${what}`, { headers: { cookie: page.cookie }, redirect: 'manual' })
  return { status: answer.status, body: await answer.text() }
}

test('nearly full: writing is refused with a clear sentence, reading goes on and is noted, and there is room again when there is', { skip }, async () => {
  assert.equal((await write(10_000)).acknowledged, true)
  leave(100)
  await pause(1200)
  const refused = await write(0)
  assert.match(refused.answers.join(), /Nothing can be put on the record now, because the disk it is kept on is full\. Reading works\./)
  assert.equal((await read(`/tonight?home=${installed.home}`)).status, 200)
  const working = await read('/working')
  assert.match(working.body, /There is no room to write/)
  rmSync(ballast)
  await pause(1200)
  assert.equal((await write(10_000)).acknowledged, true)
})

test('full to the last byte: no fault is shown, nothing acknowledged is lost, and it goes on by itself once there is room', { skip }, async () => {
  leave(0)
  await pause(1200)
  for (let i = 0; i < 5; i++) assert.match((await write(0)).answers.join(), /Nothing can be put on the record now|There is no room|cannot be reached/)
  for (let i = 0; i < 5; i++) assert.ok([200, 503].includes((await read(`/tonight?home=${installed.home}`)).status))
  rmSync(ballast)
  assert.equal((await write(60_000)).acknowledged, true)
  const at = await findEmbedded(folder)
  assert.ok(at)
  const db = openDb(openPool({ ...at, database: 'sightline' }, 1))
  try { assert.deepEqual(await checkLedger(db, notes), []) } finally { await db.destroy() }
})
