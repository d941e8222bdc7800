import assert from 'node:assert/strict'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { pages } from '../src/web/index.ts'
import { testApp, type TestApp } from '../src/web/for-tests.ts'
import { openBrowser } from '../tools/test/browser.ts'
import { buildApp } from '../src/web/server/app.ts'
import { leadOn, visits, type Visit } from './every-page.ts'
import { brokenOutOf, keyboardFaults, shareOf, themeAt, unsendable, widthsOf } from './looked-over.ts'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** GOV.UK's script says aria-expanded on a radio that reveals questions. The checker objects; GOV.UK has tested it with people and keeps it. */
const knownOfGovuk = '[[".govuk-radios__input[aria-controls]"]]'
/** A folder to keep a picture of every page in, for looking at them. */
const pictures = process.env['SIGHTLINE_PICTURES']

let browser: Browser, t: TestApp, accounts: FastifyInstance
let all: readonly Visit[], never: readonly string[]
const site = { demonstration: '', accounts: '' }
before(async () => {
  browser = await openBrowser()
  t = await testApp('2026-11-22 09:00')
  accounts = await buildApp({ store: t.store, pack: t.store.pack, pages, organisation: 'Tarrowmouth Council', demonstration: false })
  ;({ all, never } = await visits(t, { demonstration: t.app, accounts }))
  site.demonstration = await t.app.listen({ port: 0, host: '127.0.0.1' })
  // A passkey is made for a name, and never for a number.
  site.accounts = (await accounts.listen({ port: 0, host: '127.0.0.1' })).replace('127.0.0.1', 'localhost')
})
after(async () => { await accounts.close(); await t.close(); await browser.close() })

test('every page of the list can be visited by somebody whose role may', () => {
  assert.deepEqual(never, [])
  const paths = new Set(all.map((v) => v.path))
  for (const page of pages) assert.ok(paths.has(page.path) || leadOn.includes(page.path), page.path)
  assert.ok(paths.size > 45, String(paths.size))
})

test('on no page does axe find anything at WCAG 2.2 AA, in any theme; none scrolls sideways, cuts a name or leaves the keyboard outside, from a narrow phone to a wide desk and at 200%', { timeout: 900_000 }, async () => {
  const faults: string[] = []
  for (const demonstration of [true, false]) {
    for (const [who, theirs] of Map.groupBy(all.filter((v) => v.demonstration === demonstration), (v) => v.who)) faults.push(...await look(who, theirs, demonstration ? site.demonstration : site.accounts))
  }
  assert.deepEqual(faults, [])
})

test('words that are left no room are found, and a long name that breaks is none of them', async () => {
  const page = await browser.newPage(), beside = (words: string) => `<html lang="en"><title>x</title><main style="display: flex; width: 300px"><p class="late" style="overflow-wrap: anywhere; flex: 1 1 0; min-width: 0">${words}</p><p style="flex: 0 0 285px">A press</p></main>`
  await page.setContent(beside('late: owed at once'))
  assert.deepEqual(await brokenOutOf(page), ['is set a letter a line: p.late'])
  await page.setContent('<html lang="en"><title>x</title><p style="overflow-wrap: anywhere; width: 90px">Wilhelmina Featherstonehaughington of the late shift</p>')
  assert.deepEqual(await brokenOutOf(page), [])
  await page.close()
})

test('every form of every page can be sent without script', () => {
  assert.deepEqual(unsendable('<form method="post" action="/told"><button type="button">Seen</button></form>'), ['nothing sends the form to /told', 'the form to /told carries no token'])
  assert.deepEqual(all.flatMap((v) => unsendable(v.html).map((f) => `${v.path}: ${f}`)), [])
})

test('without script pages are there to read, and what they ask is taken or sent back with words', { timeout: 300_000 }, async () => {
  const faults: string[] = []
  for (const visit of all.filter((v) => shareOf(v.address) % 7 === 0)) {
    const url = visit.demonstration ? site.demonstration : site.accounts, context = await browser.newContext({ baseURL: url, javaScriptEnabled: false })
    await context.addCookies([...visit.who ? [{ name: 'sightline', value: await t.store.sessions.open(visit.who), url }] : [], ...Object.entries(visit.cookies).map(([name, value]) => ({ name, value, url }))])
    const page = await context.newPage()
    await page.goto(visit.address)
    if (!await page.locator('h1').first().isVisible()) faults.push(`${visit.address}: no heading`)
    const press = page.locator('main form[method=post]:not([enctype="multipart/form-data"]) button:not([type=button])').first()
    if (await press.isVisible()) {
      const [answer] = await Promise.all([page.waitForResponse((r) => r.request().method() === 'POST'), press.click()])
      if (![200, 303, 409, 422].includes(answer.status())) faults.push(`${visit.address}: ${answer.status()} when sent`)
      if (!await page.locator('h1').first().isVisible()) faults.push(`${visit.address}: no heading when sent`)
    }
    await context.close()
  }
  assert.deepEqual(faults, [])
})

test('on paper there is no way about, and whose record it is stands at the head of each sheet', async () => {
  for (const path of ['/children/:child', '/children/:child/timeline', '/records/:record', '/children/:child/chronology/:record/court']) {
    const visit = all.find((v) => v.path === path)
    assert.ok(visit, path)
    const context = await browser.newContext({ baseURL: site.demonstration })
    if (visit.who) await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(visit.who), url: site.demonstration }])
    const page = await context.newPage()
    await page.goto(visit.address)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.sl-header, .sl-nav, .sl-subnav, .sl-footer, .sl-jumpbar, .sl-tour, main .govuk-button').locator('visible=true').count(), 0, path)
    // Browsers repeat the head of a table on each sheet where it is not broken itself.
    const heads = await page.evaluate<string[]>(`[...document.querySelectorAll('*')].filter((e) => getComputedStyle(e).display === 'table-header-group' && getComputedStyle(e).breakInside === 'avoid').map((e) => e.textContent)`)
    assert.ok(heads.some((words) => words.includes('Featherstonehaughington')), `${path}: ${heads.join()}`)
    await context.close()
  }
})

/** One person's visits, in one browser. */
async function look(who: string | null, theirs: readonly Visit[], url: string): Promise<readonly string[]> {
  const faults: string[] = []
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce' })
  if (who) await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(who), url }])
  const page = await context.newPage()
  page.on('console', (m) => { if (m.type() === 'error') faults.push(`${new URL(page.url()).pathname}: ${m.text()}`) })
  for (const visit of theirs) {
    const cookies = Object.entries(visit.cookies).map(([name, value]) => ({ name, value, url }))
    if (cookies.length > 0) await context.addCookies(cookies)
    const answer = await page.goto(visit.address)
    if (answer?.status() !== 200 || new URL(page.url()).pathname !== visit.address.split('?')[0]) faults.push(`${visit.address}: ${answer?.status()} at ${page.url()}`)
    const share = shareOf(visit.address)
    faults.push(...(await keyboardFaults(page)).map((f) => `${visit.path} by keyboard: ${f}`))
    for (const [width, height] of widthsOf(share)) {
      await page.setViewportSize({ width, height })
      // What axe looks at is the same page at every width but for where it stands: each is looked through on a phone, and every other at a desk.
      const theme = themeAt(share, width < 400)
      faults.push(...await findings(page, `${visit.path} at ${width}`, width < 400 || (width === 1366 && all.indexOf(visit) % 2 === 0) ? theme : null))
      if (pictures) await page.screenshot({ path: path.join(pictures, `${visit.path.replaceAll(/[/:]+/g, '_')}${all.indexOf(visit)}-${width}.png`), fullPage: true })
    }
  }
  await context.close()
  return faults
}

/** What breaks out of the page, and what axe finds in it in a theme; null: axe does not look. */
async function findings(page: Page, name: string, theme: string | null): Promise<readonly string[]> {
  if (theme !== null) await page.evaluate(`document.documentElement.dataset.theme = '${theme}';${axe}`)
  const found = theme === null ? [] : await page.evaluate<string[]>(`axe.run({ exclude: ${knownOfGovuk} }, { runOnly: ${JSON.stringify(standard)} }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')))`)
  return [...found.map((f) => `${theme}: ${f}`), ...await brokenOutOf(page)].map((f) => `${name}: ${f}`)
}
