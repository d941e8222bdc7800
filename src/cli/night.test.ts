import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { addInstant, systemClock } from '../calendar/index.ts'
import { lastNight, Nightly } from '../start/nightly.ts'
import { readKeeping } from '../start/keeping.ts'
import { openTestStore, smallWorld, type TestStore } from '../store/for-tests.ts'

let t: TestStore, top: string
/** Half a day away, so that no night begins while this runs. */
const at = `${String((Number(systemClock.now().slice(11, 13)) + 12) % 24).padStart(2, '0')}:00`
before(async () => {
  t = await openTestStore()
  await smallWorld(t)
  top = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-night-'))
  const { host, port, user, database } = t.admin
  // The night's work is done by the command, which is told where by the same settings as the server.
  Object.assign(process.env, {
    DATABASE_URL: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`, SIGHTLINE_DATA: path.join(top, 'data'),
    SIGHTLINE_BACKUP_TO: path.join(top, 'backups'), SIGHTLINE_BACKUP_KEY: path.join(top, 'key'), SIGHTLINE_EMERGENCY_TO: path.join(top, 'packs'), SIGHTLINE_NIGHT_AT: at,
  })
})
after(async () => { await t.close(); fs.rmSync(top, { recursive: true }) })

const sightline = (...args: readonly string[]) => spawnSync(process.execPath, ['--import', '#typescript', path.join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' })
const made = (): readonly [backups: number, packs: number] => ['backups', 'packs'].map((f) => (fs.existsSync(path.join(top, f)) ? fs.readdirSync(path.join(top, f)).length : 0)) as unknown as readonly [number, number]

test('each night leaves one locked backup and one emergency pack; a fault says so and is tried again', { timeout: 280_000 }, async () => {
  const said: string[] = [], nightly = new Nightly(t.store, readKeeping(process.env), (line) => said.push(line)), now = systemClock.now()
  await nightly.check(now)
  assert.deepEqual(made(), [0, 0])
  assert.match(said.join('\n'), /nightly backup was not made/)
  assert.equal(sightline('backup', '--new-key', path.join(top, 'key')).status, 0)
  assert.equal(sightline('emergency', '--new-words').status, 0)

  await nightly.check(addInstant(now, { minutes: 5 }))
  assert.deepEqual(made(), [0, 1], 'what failed is not hammered; the pack had not been tried')
  await nightly.check(addInstant(now, { minutes: 31 }))
  assert.deepEqual(made(), [1, 1])
  await nightly.check(addInstant(now, { minutes: 62 }))
  assert.deepEqual(made(), [1, 1], 'the same night makes nothing more')

  await nightly.check(addInstant(lastNight(now, at), { hours: 25 }))
  assert.deepEqual(made(), [2, 2])
  await nightly.stop()
})
