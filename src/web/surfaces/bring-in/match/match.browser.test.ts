import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../../../../tools/test/browser.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { done, readyForFiles } from '../for-tests.ts'
import { visitFile } from './for-tests.ts'

let t: TestApp, chrome: Browser, url: string, folder: string, axe: string
before(async () => {
  [t, chrome, axe] = [await testApp('2026-11-22 09:00'), await openBrowser(), await fs.readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')]
  await readyForFiles(t)
  url = await t.app.listen({ port: 0, host: '127.0.0.1' })
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-test-match-'))
  for (const { name, bytes } of visitFile) await fs.writeFile(path.join(folder, name), bytes)
})
after(async () => { await chrome.close(); await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

/** A folder to keep pictures in, for looking at them. */
const pictures = process.env['SIGHTLINE_PICTURES']
let picture = 0
/** In the page itself nothing that axe finds wrong, and nothing that scrolls sideways, at a desk and on a phone. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    if (pictures) await page.screenshot({ path: path.join(pictures, `m${String(picture).padStart(2, '0')}-${name}-${width}.png`), fullPage: true })
    await page.evaluate(axe)
    const found = await page.evaluate<string[]>("axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')))")
    assert.deepEqual(found, [], `${name} at ${width}`)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'), false, `${name} scrolls sideways at ${width}`)
  }
  picture++
}

async function signedIn(javaScriptEnabled = true): Promise<Page> {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 }, baseURL: url, javaScriptEnabled })
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(t.world.ruth), url }])
  return context.newPage()
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
async function give(page: Page): Promise<void> {
  await page.goto('/bring-in')
  await page.getByRole('radio', { name: 'Another CSV' }).check()
  await page.setInputFiles('input[type=file]', visitFile.map((f) => path.join(folder, f.name)))
  await press(page, 'Give the files')
  await page.getByRole('heading', { name: 'What is in the file?' }).waitFor()
}

test('the columns of any CSV are matched, kept, seen as they would be recorded, and brought in (MG-1)', { timeout: 180_000 }, async () => {
  const page = await signedIn(), complaints: string[] = []
  page.on('console', (m) => { if (m.type() === 'error') complaints.push(m.text()) })
  await give(page)
  await look(page, 'file')
  await page.getByLabel('What are such files called?').fill('Visits of the old system')
  await press(page, 'Continue to its columns')
  await page.getByRole('heading', { name: 'Which column is what?' }).waitFor()
  await look(page, 'columns')
  await page.getByLabel(/^Comments/).selectOption({ label: 'Visit: The home, and how people were together' })
  await page.getByLabel(/^Type/).selectOption({ label: 'Visit: Did you see the child?' })
  await press(page, 'Continue to days and words')
  await page.getByText('There is something to put right').waitFor()
  await look(page, 'twice')
  await page.getByLabel(/^Type/).selectOption({ label: 'Visit: What kind of visit was it?' })
  await press(page, 'Continue to days and words')
  await page.getByRole('heading', { name: 'How are days and answers written?' }).waitFor()
  await look(page, 'answers')
  await page.getByLabel(/^From the moon/).selectOption({ label: 'It says nothing: left out' })
  await press(page, 'Continue to the first rows')
  await page.getByText('Tue 3 Nov').waitFor()
  await look(page, 'rows')
  await press(page, 'Look through every row')
  await page.locator('[data-return-progress]').waitFor()
  await done(t, new URL(page.url()).pathname)
  await page.getByText('3 rows in the files: 2 would be written').waitFor()
  await look(page, 'looked')
  await page.goto('/bring-in/mappings')
  await look(page, 'mappings')
  await page.getByRole('link', { name: 'Visits of the old system' }).click()
  await page.getByRole('heading', { name: 'Its columns' }).waitFor()
  await look(page, 'mapping')
  await give(page)
  await page.getByText('For files with the same columns.').waitFor()
  await look(page, 'offered')
  await press(page, /^Use it/)
  await page.getByText('It is kept already, as it is here').waitFor()
  assert.deepEqual(complaints.filter((c) => !c.includes('422')), [], 'the page with what is to be put right is a 422')
  await page.context().close()
})

test('without a script, by keyboard alone', { timeout: 90_000 }, async () => {
  const page = await signedIn(false)
  await give(page)
  await page.getByLabel('What are such files called?').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Which column is what?' }).waitFor()
  for (const heading of ['How are days and answers written?', 'What the first rows would become']) {
    await page.getByRole('button', { name: /^Continue/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: heading }).waitFor()
  }
  await page.getByRole('button', { name: 'Write it to the record at once' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('progress').waitFor()
  await done(t, new URL(page.url()).pathname)
  await page.getByText('3 rows in the files: 2 written').waitFor()
  await page.context().close()
})
