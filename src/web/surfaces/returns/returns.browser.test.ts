import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../../../tools/test/browser.ts'
import { followClock } from '../../../store/for-tests.ts'
import { testApp, type TestApp } from '../../for-tests.ts'
import { smallReturn } from './for-tests.ts'

let t: TestApp, chrome: Browser, url: string, folder: string
before(async () => {
  [t, chrome] = [await testApp('2026-06-20 09:00'), await openBrowser()]
  url = await t.app.listen({ port: 0, host: '127.0.0.1' })
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-test-drop-'))
  for (const { name, bytes } of smallReturn) await fs.writeFile(path.join(folder, name), bytes)
})
after(async () => { await chrome.close(); await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

const files = (): string[] => smallReturn.map((f) => path.join(folder, f.name))

async function signedIn(javaScriptEnabled = true): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 }, baseURL: url, javaScriptEnabled })
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(t.world.ruth), url }])
  return { context, page: await context.newPage() }
}
const later = async (minutes: number): Promise<void> => { t.clock.advance({ minutes }); await followClock(t.store, t.clock); await t.store.sweepReturns() }
/** A closed page says so while nobody waits for it. */
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 500) })
/** Asked of the desk: a look would count as a look. */
const isThere = async (at: string): Promise<boolean> => (await t.store.returns?.list(t.world.ruth))?.some((c) => at.includes(c.id)) === true

/** Drops files on the place for this year's, as a person would from another window. */
async function drop(page: Page): Promise<void> {
  const given = await Promise.all(smallReturn.map(async (f) => ({ name: f.name, text: await fs.readFile(path.join(folder, f.name), 'utf8') })))
  const data = await page.evaluateHandle(`(() => { const d = new DataTransfer(); for (const f of ${JSON.stringify(given)}) d.items.add(new File([f.text], f.name, { type: 'text/csv' })); return d })()`)
  await page.dispatchEvent('.govuk-file-upload-button >> nth=0', 'drop', { dataTransfer: data })
}

test('files are dropped, checked while the page says how far it is, and a child is opened; closing the tab deletes them', async () => {
  const { context, page } = await signedIn()
  const complaints: string[] = []
  page.on('console', (m) => { if (m.type() === 'error') complaints.push(m.text()) })
  await page.goto('/returns')
  await drop(page)
  await page.getByText('2 files chosen').waitFor()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.locator('[data-return-progress] progress').waitFor()
  await page.getByRole('heading', { name: 'Rules that fail' }).waitFor({ timeout: 60_000 })
  const check = page.url()
  await page.getByRole('navigation', { name: /SSDA903/ }).getByRole('link', { name: 'By child' }).click()
  await page.getByRole('link', { name: 'K2-zed' }).click()
  await page.getByRole('heading', { name: 'Child K2-zed' }).waitFor()
  assert.doesNotMatch(`${page.url()} ${await page.title()}`, /zed/)
  assert.ok(await page.locator('.sl-cell-at').count() > 0)
  await page.reload()
  await page.goBack()
  await settled()
  await later(2)
  assert.ok(await isThere(check), 'links, a reload and going back lose nothing')
  assert.deepEqual(complaints, [])
  await page.close()
  await settled()
  await later(2)
  assert.equal(await isThere(check), false, 'the tab was closed')
  await context.close()
})

test('of two that were left, the one that was kept is there when its tab is closed', async () => {
  const { context, page } = await signedIn()
  const checks: string[] = []
  for (const keep of [false, true]) {
    await page.goto('/returns')
    await page.setInputFiles('input[type=file][name=now]', files())
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('heading', { name: 'Rules that fail' }).waitFor({ timeout: 60_000 })
    if (keep) { await page.getByRole('button', { name: 'Keep these files' }).click(); await page.getByText('It is kept until you delete it').waitFor() }
    checks.push(page.url())
  }
  await page.close()
  await settled()
  await later(2)
  assert.deepEqual(await Promise.all(checks.map(isThere)), [false, true])
  await context.close()
})

test('without a script the form is sent, progress asks again by itself, and the result comes', async () => {
  const { context, page } = await signedIn(false)
  await page.goto('/returns')
  await page.setInputFiles('input[type=file][name=now]', files())
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('heading', { name: 'Rules that fail' }).waitFor({ timeout: 60_000 })
  await context.close()
})

test('what is missing is said where it stands, and the files chosen stay chosen', async () => {
  const { context, page } = await signedIn()
  await page.goto('/returns')
  await page.getByLabel('Children in need census').check()
  await page.setInputFiles('input[type=file][name=now]', files())
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('link', { name: 'The census is one XML file. Choose that one alone.' }).waitFor()
  await page.getByText('2 files chosen').waitFor()
  await context.close()
})
