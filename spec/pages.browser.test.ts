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

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const widths = [[1366, 768], [360, 740]] as const
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

test('axe finds nothing at WCAG 2.2 AA on any page, and none scrolls sideways, at a desk and on a phone', { timeout: 900_000 }, async () => {
  const faults: string[] = []
  for (const demonstration of [true, false]) {
    for (const [who, theirs] of Map.groupBy(all.filter((v) => v.demonstration === demonstration), (v) => v.who)) faults.push(...await look(who, theirs, demonstration ? site.demonstration : site.accounts))
  }
  assert.deepEqual(faults, [])
})

/** One person's visits, in one browser. */
async function look(who: string | null, theirs: readonly Visit[], url: string): Promise<readonly string[]> {
  const faults: string[] = []
  const context = await browser.newContext({ baseURL: url })
  if (who) await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(who), url }])
  const page = await context.newPage()
  page.on('console', (m) => { if (m.type() === 'error') faults.push(`${new URL(page.url()).pathname}: ${m.text()}`) })
  for (const visit of theirs) {
    const cookies = Object.entries(visit.cookies).map(([name, value]) => ({ name, value, url }))
    if (cookies.length > 0) await context.addCookies(cookies)
    const answer = await page.goto(visit.address)
    if (answer?.status() !== 200 || new URL(page.url()).pathname !== visit.address.split('?')[0]) faults.push(`${visit.address}: ${answer?.status()} at ${page.url()}`)
    for (const [width, height] of widths) {
      await page.setViewportSize({ width, height })
      // What axe looks at is the same page at every width but for where it stands: each is looked through on a phone, and every other at a desk.
      faults.push(...await findings(page, `${visit.path} at ${width}`, width < 1000 || all.indexOf(visit) % 2 === 0))
      if (pictures) await page.screenshot({ path: path.join(pictures, `${visit.path.replaceAll(/[/:]+/g, '_')}${all.indexOf(visit)}-${width}.png`), fullPage: true })
    }
  }
  await context.close()
  return faults
}

async function findings(page: Page, name: string, looked: boolean): Promise<readonly string[]> {
  if (looked) await page.evaluate(axe)
  const found = !looked ? [] : await page.evaluate<string[]>(`axe.run(document, { runOnly: ${JSON.stringify(standard)} }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')))`)
  const sideways = await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')
  return [...found, ...(sideways ? ['scrolls sideways'] : [])].map((f) => `${name}: ${f}`)
}
