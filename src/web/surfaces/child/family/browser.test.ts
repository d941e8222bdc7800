import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../../../../tools/test/browser.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'

let t: TestApp, chrome: Browser, address: string
before(async () => { [t, chrome] = [await testApp(), await openBrowser()]; address = await t.app.listen({ port: 0, host: '127.0.0.1' }) })
after(async () => { await chrome.close(); await t.close() })

test('One press on the family’s page opens a form on which every brother and sister is ticked and asked about', async () => {
  const called = ['Ella', 'Sam']
  for (const given of called) {
    const child = randomUUID()
    await t.write('person.described', { about: child, on: '2026-04-02', says: { given, family: 'Nancarrow', born: '2016-02-01' } })
    await t.write('allocation.allocated', { about: child, on: '2026-04-02', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
    await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person: child, is: 'sibling' } })
  }
  await t.browser(t.world.priya)
  const context = await chrome.newContext({ viewport: { width: 390, height: 800 } })
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(t.world.priya), url: address }])
  const page = await context.newPage()
  await page.goto(`${address}/children/${t.world.child}/family`)
  await page.getByRole('button', { name: 'Write a visit to all of them' }).click()
  await page.waitForURL(/\/write\//)
  for (const name of called) {
    assert.ok(await page.getByRole('checkbox', { name: `${name} Nancarrow` }).isChecked(), name)
    await page.getByRole('heading', { name: `For ${name}` }).waitFor()
  }
  await page.getByRole('checkbox', { name: 'Sam Nancarrow' }).uncheck()
  await page.getByRole('button', { name: 'Ask about each one ticked' }).click()
  await page.waitForURL(/took=/)
  assert.equal(await page.getByRole('heading', { name: 'For Sam' }).count(), 0)
  await context.close()
})
