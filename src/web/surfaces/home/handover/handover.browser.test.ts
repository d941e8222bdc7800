import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../../../../tools/test/browser.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'

let t: TestApp, chrome: Browser, address: string
before(async () => { [t, chrome] = [await testApp('2026-11-22 07:50'), await openBrowser()]; address = await t.app.listen({ port: 0, host: '127.0.0.1' }) })
after(async () => { await chrome.close(); await t.close() })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** A folder to keep pictures in, for looking at them. */
const pictures = process.env['SIGHTLINE_PICTURES']
async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    if (pictures) await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`), fullPage: true })
    await page.evaluate(axe)
    const found = await page.evaluate<string[]>("axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')))")
    assert.deepEqual(found, [], `${name} at ${width}`)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'), false, `${name} scrolls sideways at ${width}`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
async function signedIn(javaScriptEnabled = true): Promise<BrowserContext> {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 }, baseURL: address, javaScriptEnabled })
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(t.world.ash), url: address }])
  return context
}
const open = async (context: BrowserContext): Promise<Page> => { const page = await context.newPage(); await page.goto(`/tonight/handover?home=${t.world.home}`); return page }
const box = (page: Page) => page.getByLabel('Jodie-Leigh', { exact: true })
const line = (page: Page) => page.locator('.sl-save__now')

test('A handover is kept as it is typed, found on another device, kept twice where two write it, and handed over from one', { timeout: 180_000 }, async () => {
  const [tablet, office] = [await signedIn(), await signedIn()], one = await open(tablet)
  await box(one).fill('Nightmare at three. Let her sleep until nine.')
  await line(one).getByText('Draft saved').waitFor()
  const two = await open(office)
  assert.equal(await box(two).inputValue(), 'Nightmare at three. Let her sleep until nine.')
  await look(two, 'handover-begun')
  await box(two).fill('Nightmare at three. She wants nobody to wake her.')
  await line(two).getByText('Draft saved').waitFor()
  await box(one).fill('Nightmare at three. Milk helped.')
  await line(one).getByText('Both versions are kept').waitFor()
  t.clock.advance({ minutes: 1 })
  await box(one).fill('Nightmare at three. Milk helped. Twice.')
  await one.waitForResponse((r) => r.url().includes('do=autosave') && r.ok())
  await line(one).getByRole('button', { name: 'See both' }).click()
  await one.getByText('You wrote this in two places at once').waitFor()
  assert.equal(await box(one).inputValue(), 'Nightmare at three. Milk helped. Twice.')
  assert.match(await one.textContent('main') ?? '', /in the other place\s*Nightmare at three\. She wants nobody to wake her\./)
  assert.doesNotMatch(await line(one).textContent() ?? '', /did not reach us/)
  await look(one, 'handover-both')
  await box(one).fill('Nightmare at three. Milk helped. Nobody wakes her.')
  await one.getByRole('button', { name: 'I have what I need of the other' }).click()
  await one.getByText('You go on with what stands here').waitFor()
  assert.doesNotMatch(await line(one).textContent() ?? '', /did not reach us/)
  await one.getByRole('button', { name: 'Hand over', exact: true }).click()
  await one.getByText('Handed over. It waits on the board').waitFor()
  assert.match(await one.textContent('main') ?? '', /Nobody wakes her\./)
  assert.equal(await one.getByText('You began a handover').count(), 0)
  await Promise.all([tablet.close(), office.close()])
})

test('Words typed while the session ended are kept on the computer, and sent when their writer is back', { timeout: 120_000 }, async () => {
  const context = await signedIn(), page = await open(context)
  await t.store.sessions.endOf(t.world.ash)
  await box(page).fill('Rang her mum at seven.')
  await line(page).getByText('You were signed out').waitFor()
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(t.world.ash), url: address }])
  await line(page).getByRole('button', { name: 'Try now' }).click()
  await line(page).getByText('Draft saved').waitFor()
  assert.equal(await box(await open(context)).inputValue(), 'Rang her mum at seven.')
  await context.close()
})

test('Without script it is kept by a press, gone on with from the board, and handed over', { timeout: 120_000 }, async () => {
  await t.store.engine.db.deleteFrom('draft').execute()
  const context = await signedIn(false), page = await open(context)
  await box(page).fill('Blue coat for the theatre trip.')
  await page.getByRole('button', { name: 'Finish later' }).click()
  await page.getByText('Kept, and not handed over yet').waitFor()
  await page.getByRole('button', { name: 'Go on with your handover' }).click()
  assert.equal(await box(page).inputValue(), 'Blue coat for the theatre trip.')
  await page.getByRole('button', { name: 'Hand over', exact: true }).click()
  await page.getByText('Handed over. It waits on the board').waitFor()
  await context.close()
})
