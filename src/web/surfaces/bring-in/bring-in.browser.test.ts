import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../../../tools/test/browser.ts'
import { testApp, type TestApp } from '../../for-tests.ts'
import { done, firstFiles, readyForFiles } from './for-tests.ts'

let t: TestApp, chrome: Browser, url: string, folder: string
before(async () => {
  [t, chrome] = [await testApp('2026-11-22 09:00'), await openBrowser()]
  await readyForFiles(t)
  url = await t.app.listen({ port: 0, host: '127.0.0.1' })
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-test-give-'))
  for (const { name, bytes } of firstFiles) await fs.writeFile(path.join(folder, name), bytes)
})
after(async () => { await chrome.close(); await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

/** A folder to keep pictures in, for looking at them. */
const pictures = process.env['SIGHTLINE_PICTURES']
let picture = 0
async function keep(page: Page, name: string): Promise<void> {
  if (!pictures) return
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: path.join(pictures, `b${String(picture).padStart(2, '0')}-${name}-${width}.png`), fullPage: true })
  }
  picture++
}

async function signedIn(javaScriptEnabled = true): Promise<Page> {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 }, baseURL: url, javaScriptEnabled })
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(t.world.ruth), url }])
  return context.newPage()
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
/** Shows how far it has come, is then done, and the page shows what came of it by itself. */
async function gone(page: Page, name?: string): Promise<void> {
  await page.locator('[data-return-progress] progress').waitFor()
  if (name) await keep(page, name)
  await done(t, new URL(page.url()).pathname)
  await page.locator('[data-return-progress]').waitFor({ state: 'detached' })
}

test('files are given and looked through, written, what waits is decided, it is signed off and all taken back (MG-1)', { timeout: 120_000 }, async () => {
  const page = await signedIn(), complaints: string[] = []
  page.on('console', (m) => { if (m.type() === 'error') complaints.push(m.text()) })
  await page.goto('/bring-in')
  await page.setInputFiles('input[type=file]', firstFiles.map((f) => path.join(folder, f.name)))
  await page.selectOption('select[name=year]', '2026-27')
  await press(page, 'Give the files')
  await gone(page, 'progress')
  await page.getByText(/7 rows in the files: \d would be written/).waitFor()
  await keep(page, 'looked')
  await press(page, 'Write it to the record')
  await gone(page)
  await page.getByText(/7 rows in the files: \d written/).waitFor()
  await keep(page, 'written')
  await page.getByRole('table', { name: 'What became of every row' }).getByRole('row', { name: /Episodes/ }).getByRole('link').last().click()
  await page.getByRole('heading', { name: 'Rows that wait for somebody' }).waitFor()
  await keep(page, 'rows')
  await page.goBack()
  await page.getByRole('link', { name: 'Who is it?' }).click()
  await keep(page, 'who')
  await press(page, /It is them/)
  await page.getByText('Kept: it is them').waitFor()
  await page.getByRole('link', { name: /The file says otherwise/ }).click()
  await keep(page, 'differs')
  await press(page, /Keep ours for all 1/)
  await page.getByText('Ours is kept for 1 difference').waitFor()
  await press(page, /^Take the file/)
  await page.getByText('3 decisions made').waitFor()
  await keep(page, 'decided')
  await press(page, 'Go through the files again')
  await gone(page)
  await page.getByText('What this import had written before counts as there already').waitFor()
  await page.getByLabel('What did you look at?').fill('The counts against last year’s.')
  await keep(page, 'again')
  await press(page, 'Sign it off')
  await page.getByText('Signed off by Ruth Okonjo-Hale').waitFor()
  await keep(page, 'signed')
  await page.getByText('Take it all back').first().click()
  await page.getByLabel('Why was it a mistake?').fill('The files were of another authority.')
  await keep(page, 'take-back')
  await page.locator('form').getByRole('button', { name: 'Take it all back' }).click()
  await gone(page)
  await page.getByText('Taken back', { exact: true }).waitFor()
  await keep(page, 'taken-back')
  await page.goto('/bring-in')
  await keep(page, 'start')
  assert.deepEqual(complaints, [])
  await page.context().close()
})

test('without a script the form is sent, and how far it has come is asked again by itself', { timeout: 60_000 }, async () => {
  const page = await signedIn(false)
  await page.goto('/bring-in')
  await page.setInputFiles('input[type=file]', firstFiles.map((f) => path.join(folder, f.name)))
  await page.selectOption('select[name=year]', '2026-27')
  await press(page, 'Give the files')
  await page.locator('progress').waitFor()
  await done(t, new URL(page.url()).pathname)
  await page.getByText('7 rows in the files').waitFor()
  await page.context().close()
})
