import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { systemClock } from '../../../calendar/index.ts'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'
import { makePack } from '../../emergency/pack.ts'
import { emergencyKeySetting, noteMade, type EmergencyKey } from '../../../store/emergency/index.ts'
import { codeFor } from './for-tests.ts'

let t: TestApp
let ruth: Browser, ash: Browser
let folder: string
before(async () => {
  t = await testApp('2026-11-21 22:00')
  ruth = await t.browser(t.world.ruth); ash = await t.browser(t.world.ash)
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-keeping-test-'))
})
after(async () => { await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

test('the state of backups: none yet, then the last good one, then overdue, then failed', async () => {
  assert.match((await ruth.get('/keeping-safe')).body, /None has been made/)
  const now = systemClock.now()
  await t.store.set('backup', { at: now, file: 'sightline.backup', bytes: 2_074_120, seconds: 1.7, facts: 6089, lastFact: now })
  const good = (await ruth.get('/keeping-safe')).body
  for (const says of [/Made in time/, /2\.1 MB/, /6,089 facts/, /No nightly backup is set up/, /Never tried/]) assert.match(good, says)
  await t.store.set('backup', { at: '2026-01-01T02:00:00.000Z', file: 'x', bytes: 1, seconds: 1, facts: 1, lastFact: null })
  await t.store.set('backup-failed', { at: now, says: 'The disk for the backup is full.' })
  assert.match((await ruth.get('/keeping-safe')).body, /Overdue.*The last try failed.*disk for the backup is full/s)
  assert.equal((await ash.get('/keeping-safe')).statusCode, 403)
})

test('new words are shown once; a pack is saved by somebody named, and is not accounted for until read or destroyed', async () => {
  assert.match((await ruth.get('/keeping-safe/emergency')).body, /no words to open it with/)
  const shown = (await ruth.post('/keeping-safe/emergency', { words: 'new' })).body
  const words = /<strong>((?:[a-z]{5}-){4}[a-z]{5})<\/strong>/.exec(shown)?.[1]
  assert.ok(words, shown)
  assert.doesNotMatch((await ruth.get('/keeping-safe/emergency')).body, new RegExp(words))
  assert.ok(!JSON.stringify(await t.store.engine.db.selectFrom('setting').selectAll().execute()).includes(words))
  const key = await t.store.setting<EmergencyKey>(emergencyKeySetting)
  assert.ok(key)
  const made = await makePack({ store: t.store, key, to: path.join(folder, 'emergency-x.html'), organisation: 'Tarrowmouth Council', unit: null })
  await noteMade(t.store.engine.db, { pack: made.pack, made: made.at, key: key.id, file: made.file, children: made.children, left_out: 0, bytes: made.bytes, sha256: made.sha256 })
  await t.store.set('emergency-folder', folder)
  const got = await ruth.get(`/keeping-safe/emergency/${made.pack}/file`)
  assert.equal(got.statusCode, 200)
  assert.match(String(got.headers['content-disposition']), /attachment/)
  const listed = (await ruth.get('/keeping-safe/emergency')).body
  assert.match(listed, /Not accounted for.*Ruth Okonjo-Hale was given it/s)
  assert.equal((await ash.get(`/keeping-safe/emergency/${made.pack}/file`)).statusCode, 403)
  assert.equal((await ruth.get('/keeping-safe/emergency/00000000/file')).statusCode, 404)

  const code = codeFor(made.pack, '2026-11-21T21:10:00.000Z', [[t.world.child, 3], [t.world.stranger, 5]])
  const bad = await ruth.post('/keeping-safe/emergency/read', { slip: `${code.slice(0, 12)}${code[12] === '7' ? '8' : '7'}${code.slice(13)}`, reader: t.world.ash, why: 'Down' })
  assert.equal(bad.statusCode, 422)
  const entered = await ruth.submit('/keeping-safe/emergency/read', { slip: `Sightline reading slip\r\nRead by: Ash\r\nWhy: The network was down\r\nCode: ${code}\r\n`, reader: t.world.ash, why: '' })
  assert.match(entered.body, /2 looks were entered/)
  assert.match((await ruth.submit('/keeping-safe/emergency/read', { slip: code, reader: t.world.ash, why: 'The network was down' })).body, /0 looks were entered; the others had been entered before/)
  const looked = (await ruth.get(`/children/${t.world.child}/looked`)).body
  assert.match(looked, /Read in an emergency pack/)
  assert.match(looked, /emergency pack: The network was down/i)
  assert.match(looked, /Ash Kowalczyk/)
  assert.match((await ruth.submit('/keeping-safe/emergency', { destroyed: made.pack })).body, /copy is destroyed/)
  assert.doesNotMatch((await ruth.get('/keeping-safe/emergency')).body, /Not accounted for/)
})

test('somebody who may use a pack and not make words cannot make them', async () => {
  const duty = crypto.randomUUID()
  await t.write('post.started', { about: duty, as: 'worker', on: '2026-03-01', says: { name: 'Marlon Teague', role: 'out-of-hours-worker', unit: t.world.authority, phone: '01632 960100' } })
  const marlon = await t.browser(duty)
  assert.equal((await marlon.get('/keeping-safe/emergency')).statusCode, 200)
  assert.doesNotMatch((await marlon.get('/keeping-safe/emergency')).body, /Make new words/)
  assert.equal((await marlon.post('/keeping-safe/emergency', { words: 'new' })).statusCode, 403)
})
