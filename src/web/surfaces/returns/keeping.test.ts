import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { after, before, beforeEach, test } from 'node:test'
import { ReturnDesk } from '../../../store/returns/index.ts'
import { followClock } from '../../../store/for-tests.ts'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'
import { saysAt, wordsOf } from '../child/for-tests.ts'
import { checked, ended, give, lastYear, smallReturn } from './for-tests.ts'

let t: TestApp, ruth: Browser, folder: string
before(async () => {
  t = await testApp('2026-06-20 09:00')
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-test-returns-'))
  // In a folder of the test's own, so that what is in it can be looked at.
  t.store.returns = new ReturnDesk(folder, t.clock)
})
beforeEach(async () => { ruth = await t.browser(t.world.ruth) })
after(async () => { await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

const later = async (minutes: number): Promise<void> => { t.clock.advance({ minutes }); await followClock(t.store, t.clock); await t.store.sweepReturns() }
const idOf = (check: string): string => check.split('/').at(-1) ?? ''
const isThere = (check: string): Promise<boolean> => fs.stat(path.join(folder, idOf(check))).then(() => true, () => false)
const token = async (url: string): Promise<string> => /data-return-page="([^"]+)"/.exec((await ruth.get(url)).body)?.[1] ?? ''
const close = (check: string, page: string) => ruth.post(check, { _do: 'closed', page })

test('files lie in a folder of their own under names of ours, which only the server’s account can open', async () => {
  const check = await checked(ruth, [...smallReturn, { control: 'now', name: '../../../escape.csv', bytes: Buffer.from('CHILD,SEX\n') }])
  assert.equal((await fs.stat(path.join(folder, idOf(check)))).mode & 0o777, 0o700)
  const names = await fs.readdir(path.join(folder, idOf(check)), { recursive: true })
  assert.ok(names.includes('the files given/now-03.csv'), names.join())
  assert.ok(names.every((n) => !/Header|escape/.test(n)))
  assert.match(await saysAt(ruth, `${check}?show=files`), /escape\.csv/)
  assert.equal((await fs.stat(path.join(folder, idOf(check), 'the files given', 'now-01.csv'))).mode & 0o777, 0o600)
})

test('closing the last page deletes it after a minute; another page open, a reload or the next page does not', async () => {
  const check = await checked(ruth), first = await token(check), second = await token(`${check}?show=children`)
  assert.equal((await close(check, first)).statusCode, 200)
  await later(2)
  assert.ok(await isThere(check), 'a second page is open')
  // A reload: the new page is given before the old one says that it was closed.
  const third = await token(check)
  await close(check, second)
  await later(2)
  assert.ok(await isThere(check), 'it was reloaded')
  await close(check, third)
  await close(check, third)
  assert.ok(await isThere(check))
  // Back within the minute.
  const back = await token(`${check}/children/0`)
  await later(2)
  assert.ok(await isThere(check), 'somebody came back')
  await close(check, back)
  await later(1)
  assert.equal(await isThere(check), false)
  assert.equal((await ruth.get(check)).statusCode, 404)
})

test('what nobody looks at goes after an hour; what is kept stays, also when its person has signed out', async () => {
  const [lost, kept] = [await checked(ruth), await checked(ruth)]
  assert.match(wordsOf((await ruth.submit(kept, { _do: 'keep' })).body), /Kept, until you delete it\..*It is kept until you delete it/)
  await close(kept, await token(kept))
  await later(59)
  assert.ok(await isThere(lost))
  await later(2)
  assert.deepEqual([await isThere(lost), await isThere(kept)], [false, true])
  await (await t.browser(t.world.ruth)).post('/sign-out')
  await later(60 * 24)
  ruth = await t.browser(t.world.ruth)
  assert.match(await saysAt(ruth, '/returns'), /SSDA903 return 2025-26.*Until you delete it/)
  assert.equal((await ruth.get(kept)).statusCode, 200)
  await ruth.post(kept, { _do: 'delete' })
  assert.equal(await isThere(kept), false)
})

test('signing out deletes what is not kept at the next sweep', async () => {
  const check = await checked(ruth)
  await ruth.post('/sign-out')
  await t.store.sweepReturns()
  assert.equal(await isThere(check), false)
})

test('a check can be stopped and begun again', async () => {
  const check = await give(ruth)
  assert.match(wordsOf((await ruth.submit(check, { _do: 'stop' })).body), /You stopped it.*The files are still here/)
  await ruth.post(check, { _do: 'again' })
  await ended(ruth, check)
  assert.match(await saysAt(ruth, check), /rules? fails?/)
})

test('one at a time: the next says how many go first, and both come to their end', async () => {
  const [first, second] = [await give(ruth), await give(ruth)]
  assert.match((await ruth.get(`${second}/progress`)).body, /one other return goes first|Reading|Checking|Writing/)
  await ended(ruth, first)
  await ended(ruth, second)
  assert.match(await saysAt(ruth, second), /rules? fails?/)
})

test('a server that ends meanwhile says so at the next look, and can check the same files again', async () => {
  const check = await give(ruth, [...smallReturn, ...lastYear])
  await t.store.returns?.close()
  // Writing down where it stands is not waited for by anybody.
  await new Promise((resolve) => { setTimeout(resolve, 200) })
  t.store.returns = new ReturnDesk(folder, t.clock)
  assert.match(await saysAt(ruth, check), /It was interrupted.*Your files are still here/)
  await ruth.post(check, { _do: 'again' })
  await ended(ruth, check)
  assert.match(await saysAt(ruth, check), /Rules that fail/)
})

test('an upload that is broken off leaves nothing, nor one cut off by the end of the server', async () => {
  const desk = t.store.returns, before = (await fs.readdir(folder)).length
  const incoming = await desk?.receive(t.world.joanna)
  assert.ok(incoming && typeof incoming !== 'string')
  const broken = new Readable({ read() { this.push('CHILD,'); this.destroy(new Error('gone')) } })
  await assert.rejects(incoming.add('now', 'Header.csv', broken))
  await t.store.sweepReturns()
  assert.equal((await fs.readdir(folder)).length, before + 1, 'not while it may be coming in')
  await incoming.letGo()
  await fs.mkdir(path.join(folder, 'ab'.repeat(16)))
  await t.store.sweepReturns()
  assert.equal((await fs.readdir(folder)).length, before)
})

test('more than is taken is said, and not kept', async () => {
  const desk = t.store.returns, incoming = await desk?.receive(t.world.joanna)
  assert.ok(incoming && typeof incoming !== 'string')
  const piece = Buffer.alloc(8_000_000)
  await incoming.add('now', 'large.csv', Readable.from((function* () { for (let i = 0; i < 51; i++) yield piece })()))
  assert.equal(incoming.tooMuch, true)
  await incoming.letGo()
  for (let i = 0; i < 10; i++) {
    const some = await desk?.receive(t.world.helen)
    if (some && typeof some !== 'string') await desk?.begin(some, { worker: t.world.helen, session: '' }, { kind: 'cin', year: null, la: null })
  }
  const full = await desk?.receive(t.world.helen)
  assert.ok(typeof full === 'string')
  assert.match(full, /You have 10 checks here/)
})
