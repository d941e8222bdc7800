import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../../../../tools/test/browser.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { recordIn, startWriting } from '../for-tests.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A microphone that is made up, which beeps each second, and somebody who says yes to whatever a page asks. */
const heard = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

let t: TestApp, chrome: Browser, url: string
before(async () => {
  ;[t, chrome] = [await testApp(), await openBrowser(heard)]
  url = await t.app.listen({ port: 0, host: '127.0.0.1' })
})
after(async () => { await chrome.close(); await t.close() })

/** A visit being written on a phone. */
async function visit(browser = chrome): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(t.world.priya), url }])
  const page = await context.newPage()
  await page.goto(url + await startWriting(await t.browser(t.world.priya), { child: t.world.child, kind: 'visit', step: 'happened' }))
  return page
}
const press = (page: Page, name: string) => page.locator('.sl-recorder').getByRole('button', { name, exact: true }).click()
const says = (page: Page, words: RegExp) => page.locator('[data-recorder-says]', { hasText: words }).waitFor()
async function recorded(page: Page, forMs = 1500): Promise<void> {
  await press(page, 'Record')
  await says(page, /^Recording\.$/)
  await page.waitForTimeout(forMs)
  await press(page, 'Stop')
  await says(page, /not kept yet/)
}

test('A recording is made, listened to, taken again, kept and sent, and what was typed meanwhile with it', async () => {
  const page = await visit()
  await page.getByText('Or record here, up to 10 minutes at a time').waitFor()
  await page.fill('#where', 'On the sea wall')
  await press(page, 'Record')
  await page.locator('[role=timer]', { hasText: '0:01' }).waitFor()
  assert.deepEqual(await page.evaluate(`${axe}; axe.run('.sl-recorder').then((r) => r.violations.map((v) => v.id))`), [])
  await press(page, 'Stop')
  await says(page, /Recorded, 0:0\d long/)
  assert.equal(await page.evaluate(`(async () => { const a = document.querySelector('.sl-recorder audio'); await a.play(); return a.error === null })()`), true, 'it can be listened to under the page’s policy')
  assert.deepEqual(await page.evaluate(`${axe}; axe.run('.sl-recorder').then((r) => r.violations.map((v) => v.id))`), [])
  await press(page, 'Record it again')
  await page.waitForTimeout(1200)
  await press(page, 'Stop')
  await press(page, 'Keep this recording')
  await says(page, /is kept, and stands above/)
  const listed = page.locator('.sl-files li', { hasText: 'Recorded at 10.00pm.webm' })
  await listed.getByText(/sound, \d+ KB/).waitFor()
  assert.equal(await page.locator('.sl-files li').count(), 1)
  await page.fill('#observed', 'Warm and loud')
  await page.locator('.sl-save__now').getByText('Draft saved').waitFor()
  await page.click('button[value=send]')
  await page.waitForURL(/\/records\//)
  const body = (await recordIn(t, page.url().split('/').at(-1) ?? ''))?.steps[0]?.body
  assert.deepEqual([body?.['where'], body?.['observed'], (body?.['files'] as { type: string }[] | undefined)?.[0]?.type], ['On the sea wall', 'Warm and loud', 'audio/webm'])
  assert.equal(await page.evaluate(`(async () => { const a = document.querySelector('.sl-files audio'); await a.play(); return a.error === null })()`), true)
  await page.context().close()
})

test('The connection drops while it is sent: it stays in the page and goes by itself; no press leaves it behind', async () => {
  const page = await visit()
  await recorded(page)
  await page.click('button[value=later]')
  await says(page, /Keep it or throw it away first/)
  await page.context().setOffline(true)
  await press(page, 'Keep this recording')
  await says(page, /No connection\. The recording is still on this page/)
  await press(page, 'Try again')
  await says(page, /No connection/)
  await page.context().setOffline(false)
  await says(page, /is kept/)
  await page.click('button[value=later]')
  await page.waitForURL(/\/children\//)
  await page.context().close()
})

test('Signed out meanwhile, it waits until its writer is back', async () => {
  const page = await visit(), context = page.context()
  await recorded(page)
  const [session] = (await context.cookies()).filter((c) => c.name === 'sightline')
  await t.store.sessions.end(session?.value ?? '')
  await press(page, 'Keep this recording')
  await says(page, /signed out\. The recording is still on this page/)
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(t.world.priya), url }])
  await press(page, 'Try again')
  await says(page, /is kept/)
  await context.close()
})

test('After ten minutes it stops, says so, and keeps what was recorded', async () => {
  const page = await visit()
  await page.clock.install()
  await press(page, 'Record')
  await says(page, /^Recording\.$/)
  await page.waitForTimeout(1500)
  await page.clock.fastForward('09:40')
  await says(page, /Half a minute is left/)
  await page.clock.fastForward('00:30')
  await says(page, /Stopped after 10 minutes/)
  await press(page, 'Keep this recording')
  await says(page, /is kept/)
  await page.context().close()
})

test('A microphone that is not allowed, and one that is not there, are said with what to do', async () => {
  const [strict, deaf] = await Promise.all([openBrowser(heard.map((f) => f.replace('-ui-for-media-stream', '-ui-for-media-stream=deny'))), openBrowser(['--use-fake-ui-for-media-stream'])])
  const [refused, none] = [await visit(strict), await visit(deaf)]
  await press(refused, 'Record')
  await says(refused, /may not use the microphone\. Allow it with the sign beside/)
  await press(none, 'Record')
  await says(none, /No microphone was found\. Plug one in/)
  assert.ok(await none.getByRole('button', { name: 'Add', exact: true }).isVisible())
  await Promise.all([strict.close(), deaf.close()])
})
