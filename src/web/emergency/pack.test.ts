import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../../tools/test/browser.ts'
import { openTestStore, smallWorld, type TestStore } from '../../store/for-tests.ts'
import { childrenBeginning, newEmergencyKey, readSlip } from '../../store/emergency/index.ts'
import { makePack, type MadePack } from './pack.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
let folder: string
let made: MadePack
let browser: Browser
const fresh = newEmergencyKey('2026-11-21T22:00:00.000Z' as never)
const file = (): string => path.join(folder, 'pack.html')

before(async () => {
  t = await openTestStore('2026-11-21 22:00')
  w = await smallWorld(t)
  await t.write('risk-assessment.assessed', { about: w.child, by: w.priya, says: { about: 'missing', whatWorries: 'Goes to the harbour at night.', whatHelps: 'Text first.', level: 'CRIT', plan: 'Ring Bola, then the police.' } })
  await t.write('missing-episode.started', { about: w.child, by: w.ash, says: { home: w.home, lastSeen: 'The bus shelter' } })
  await t.write('address.moved-in', { about: w.stranger, by: w.rhys, says: { lines: '4 Secret Row', postcode: 'TS1 1AA' } })
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-pack-test-'))
  made = await makePack({ store: t.store, key: fresh.key, to: file(), organisation: 'Tarrowmouth Council', unit: null })
  browser = await openBrowser()
})
after(async () => { await browser.close(); await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

/** Opens a file from the disk in a browser without a network. Anything it asked for besides itself is a failure. */
async function opened(at = file(), words = fresh.words, when?: string): Promise<Page> {
  const context = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 }, acceptDownloads: true })
  const page = await context.newPage()
  page.on('request', (r) => assert.match(r.url(), /^(file|blob|data):/))
  page.on('pageerror', (e) => assert.fail(e.message))
  if (when) await page.clock.setFixedTime(when)
  await page.goto(pathToFileURL(at).href)
  await page.fill('#name', 'Ash Kowalczyk')
  await page.fill('#why', 'Sightline is down')
  await page.fill('#words', words)
  await page.click('button[type=submit]')
  await page.locator('#inside:not([hidden]), #wrong:not([hidden])').waitFor()
  return page
}

test('nobody’s name stands in the file in the open', async () => {
  const text = await fs.readFile(file(), 'utf8')
  assert.equal(made.children, 2)
  for (const name of ['Jodie', 'Nancarrow', 'Toby', 'Priya', 'harbour', fresh.words]) assert.ok(!text.includes(name), name)
  assert.match(text, /As it was on/)
})

test('opened from the disk with no network: who is missing, found by name, all of a child’s essentials', async () => {
  const page = await opened()
  assert.match(await page.textContent('#count') ?? '', /2 children.*Missing now: 1/)
  await page.fill('#find', 'nancarrow jodie')
  await page.click('#list button')
  await page.locator('#child h1').waitFor()
  const shown = await page.textContent('#child') ?? ''
  for (const says of [/Jodie-Leigh Nancarrow/, /9 May 2011/, /Missing when this was made/, /bus shelter/, /Priya Raman/, /01632 960144/, /Goes to the harbour/, /Ring Bola, then the police/, /By agreement/i, /Nobody has written about allergies/]) assert.match(shown, says)
  assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
  await page.context().close()
})

test('what was looked at is on the slip, which survives closing, and Sightline can read it', async () => {
  const page = await opened()
  await page.fill('#find', 'toby')
  await page.click('#list button')
  await page.locator('#slip-says', { hasText: '1 child' }).waitFor()
  const slip = readSlip(await page.textContent('#code') ?? '')
  assert.equal(slip?.pack, made.pack)
  const children = await childrenBeginning(t.store.engine.db, slip?.looks.map((l) => l.child) ?? [])
  assert.deepEqual([...children.values()].flat(), [w.stranger])
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#keep')])
  const text = await fs.readFile(await saved.path(), 'utf8')
  assert.match(text, /Read by: Ash Kowalczyk\nWhy: Sightline is down\nCode: /)
  assert.equal(readSlip(/Code: (.*)/.exec(text)?.[1] ?? '')?.looks.length, 1)
  await page.reload()
  assert.equal(await page.isVisible('#inside'), false)
  await page.fill('#name', 'Ash Kowalczyk'); await page.fill('#why', 'Sightline is down'); await page.fill('#words', ` ${fresh.words.replaceAll('-', ' ').toUpperCase()} `)
  await page.click('button[type=submit]')
  await page.locator('#slip-says', { hasText: '1 child' }).waitFor()
  await page.context().close()
})

test('a code mistyped anywhere is not read; letters that look alike are', async () => {
  const good = '00Q7-EYPF-1KSS-7C00-0200-00HV-6EFF-G000-0HV6-EFFG'
  assert.equal(readSlip(good), null)
  const page = await opened()
  await page.fill('#find', 'nancarrow')
  await page.click('#list button')
  await page.locator('#child h1').waitFor()
  const code = await page.textContent('#code') ?? '', slip = readSlip(code)
  await page.context().close()
  assert.ok(slip)
  assert.deepEqual(readSlip(code.toLowerCase().replaceAll('0', 'o').replaceAll('-', ' ')), slip)
  for (let i = 0; i < code.length - 1; i++) {
    if (code[i] === '-') continue
    assert.equal(readSlip(`${code.slice(0, i)}${code[i] === '7' ? '8' : '7'}${code.slice(i + 1)}`), null, `letter ${i}`)
  }
})

test('wrong words, an altered letter anywhere, and an old pack are each said', async () => {
  const wrong = await opened(file(), 'bamob-bamob-bamob-bamob-bamob')
  assert.match(await wrong.textContent('#wrong') ?? '', /do not open this pack/)
  assert.equal(await wrong.isVisible('#inside'), false)
  await wrong.context().close()
  const text = await fs.readFile(file(), 'utf8')
  for (const part of ['<script type="text/plain" id="b0">', '<script type="text/plain" id="index">']) {
    const at = text.indexOf(part) + part.length + 200, bad = path.join(folder, 'bad.html')
    await fs.writeFile(bad, text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1))
    const page = await opened(bad)
    assert.match(await page.textContent('#wrong') ?? '', /altered or damaged/)
    await page.context().close()
  }
  const old = await opened(file(), fresh.words, '2026-11-25T09:00:00Z')
  assert.match(await old.textContent('#age') ?? '', /3 days old/)
  await old.context().close()
})

test('an address kept from somebody, and a record for named people only, are left out and said to be', async () => {
  await t.write('address-hidden.began', { about: w.stranger, by: w.rhys, says: { person: w.child, why: 'A court said so.' } })
  await t.write('sensitivity-decision.decided', { about: w.child, by: w.joanna, says: { level: 'sealed', holders: [{ worker: w.joanna }], why: 'She asked.' } })
  const to = path.join(folder, 'kept.html')
  const kept = await makePack({ store: t.store, key: fresh.key, to, organisation: 'Tarrowmouth Council', unit: null })
  assert.deepEqual([kept.children, kept.left], [1, 1])
  const page = await opened(to)
  assert.match(await page.textContent('#count') ?? '', /1 more are for named people only/)
  await page.fill('#find', 'toby')
  await page.click('#list button')
  // Unlocking a block of children takes a moment.
  await page.locator('#child', { hasText: 'must not be told to' }).waitFor()
  const shown = await page.textContent('#child') ?? ''
  assert.doesNotMatch(shown, /Secret Row|Quay Cottage/)
  await page.context().close()
})
