import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../../../tools/test/browser.ts'
import { testApp, type TestApp } from '../../for-tests.ts'

let browser: Browser, t: TestApp, url: string
before(async () => {
  browser = await openBrowser()
  t = await testApp('2026-11-22 09:00')
  await t.store.set('cast', [{ worker: t.world.priya, name: 'Priya Raman', role: 'Social worker', says: '' }])
  url = await t.app.listen({ port: 0, host: '127.0.0.1' })
})
after(async () => { await browser.close(); await t.close() })

/** Comes in by the keyboard alone. */
async function arrive(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Be Priya' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/my-day')
}

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.textContent.trim()')

test('a first tour is taken, shown on the page and left by keyboard alone, and never covers anything', async () => {
  const page = await browser.newPage({ baseURL: url })
  await arrive(page)
  const tour = page.getByRole('region', { name: 'What you owe' })
  await tour.getByRole('link', { name: 'Show it on this page' }).focus()
  await page.keyboard.press('Enter')
  assert.equal(new URL(page.url()).hash, '#overdue')
  await tour.getByRole('button', { name: 'Next' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('A short tour, 2 of 5').waitFor()
  assert.equal(new URL(page.url()).hash, '#tour', 'the next step is where the keyboard is')
  await page.keyboard.press('Tab')
  assert.equal(await focused(page), 'Open it')
  await page.getByRole('button', { name: 'Leave the tour' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('The tour is over').waitFor()
  assert.equal(await page.getByText('A short tour,').count(), 0)
  await page.context().close()
})

test('keys do nothing until they are switched on but for the one that lists them, and never while somebody types', async () => {
  const page = await browser.newPage({ baseURL: url, viewport: { width: 1366, height: 768 } })
  await arrive(page)
  await page.keyboard.press('w')
  await page.keyboard.press('?')
  await page.waitForURL('**/help/keys')
  await page.getByLabel('All of them', { exact: true }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved for this browser').waitFor()
  await page.keyboard.press('/')
  assert.equal(await page.evaluate('document.activeElement.id'), 'find')
  await page.keyboard.type('wd?j')
  assert.equal(await page.locator('#find').inputValue(), 'wd?j')
  await page.locator('#find').blur()
  for (const [key, path] of [['w', '/write'], ['t', '/told'], ['d', '/my-day'], ['h', '/help/with/my-day']] as const) {
    await page.keyboard.press(key)
    await page.waitForURL(`**${path}`)
  }
  await page.context().close()
})

test('one key goes from row to row of a list, and another back', async () => {
  const { child, priya } = t.world
  for (const note of ['One.', 'Two.', 'Three.']) await t.write('case-note.noted', { about: child, by: priya, says: { note } })
  const context = await browser.newContext({ baseURL: url })
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(priya), url }, { name: 'sightline-keys', value: 'all', url }])
  const page = await context.newPage()
  await page.goto(`/children/${child}/timeline`)
  const row = (): Promise<number> => page.evaluate<number>('[...document.querySelectorAll(".sl-entry")].filter(e => e.querySelector("a[href], button")).findIndex(e => e.contains(document.activeElement))')
  await page.keyboard.press('j')
  assert.equal(await row(), 0)
  await page.keyboard.press('j')
  assert.equal(await row(), 1)
  await page.keyboard.press('k')
  assert.equal(await row(), 0)
  await context.close()
})
