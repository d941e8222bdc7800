import assert from 'node:assert/strict'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { testApp, type TestApp } from '../src/web/for-tests.ts'
import { openBrowser } from '../tools/test/browser.ts'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let browser: Browser
let t: TestApp
let address = ''
let record = ''
before(async () => {
  browser = await openBrowser()
  t = await testApp('2026-11-22 09:00')
  const { child, ash, home, joanna, priya } = t.world
  record = (await t.write('disclosure.told', { about: child, by: ash, on: '2026-11-21 22:40', says: { words: 'He said he would wait for me', safeNow: 'yes' }, written: '2026-11-22 00:10' })).record
  await t.write('strategy-discussion.held', { about: child, by: joanna, says: { chair: joanna, actions: [{ id: 'a0000000-0000-4000-8000-000000000001', what: 'Ring the school nurse' }] }, written: '2026-11-22 10:00' })
  await t.write('missing-episode.started', { about: child, by: ash, says: { home, kind: 'M' }, written: '2026-11-22 21:10' })
  await t.write('visit.happened', { about: child, by: priya, on: '2026-11-18', says: { kind: 'LAC', seen: 'ALONE', childWords: 'Can I see my nan' }, written: '2026-11-22 21:20' })
  t.clock.advance({ minutes: 20 })
  await t.store.settle()
  address = await t.app.listen({ port: 0, host: '127.0.0.1' })
})
after(async () => { await t.close(); await browser.close() })

/** Where each person of the small authority goes. */
const visits = (): readonly { readonly who: string; readonly paths: readonly string[] }[] => {
  const { ash, priya, ruth, joanna, child } = t.world
  return [
    { who: ash, paths: ['/tonight', `/write?child=${child}`] },
    { who: priya, paths: ['/my-day', '/children', `/children/${child}`, `/children/${child}/timeline`, `/children/${child}/timeline?recorded=2026-11-22T08:00`, `/children/${child}/people`, `/records/${record}`] },
    { who: joanna, paths: ['/team', `/children/${child}/looked`, `/children/${child}/owed/disclosure~goes-up/${record}`] },
    { who: ruth, paths: ['/today', '/figures', '/figures/missing~return-interviews-in-time', '/rules', '/rules/missing~return-interview', '/how-it-looks', '/help', '/demonstration', '/sign-in'] },
  ]
}

for (const [width, height] of [[1366, 768], [360, 740]] as const) {
  test(`axe finds nothing at WCAG 2.2 AA on any page, and none scrolls sideways, ${width} pixels wide`, { timeout: 240_000 }, async () => {
    let looked = 0
    for (const { who, paths } of visits()) {
      const context = await browser.newContext({ viewport: { width, height }, baseURL: address })
      await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(who), url: address }])
      const page = await context.newPage()
      const errors: string[] = []
      page.on('console', (m) => { if (m.type() === 'error') errors.push(m.text()) })
      for (const path of paths) {
        const answer = await page.goto(path)
        assert.equal(answer?.status(), 200, path)
        await page.evaluate(axe)
        const found = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(standard)} }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')))`)
        assert.deepEqual(found, [], path)
        assert.ok(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'), `${path} scrolls sideways`)
        looked++
      }
      assert.deepEqual(errors, [])
      await context.close()
    }
    assert.ok(looked > 18)
  })
}
