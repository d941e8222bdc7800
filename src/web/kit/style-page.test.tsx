import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Browser, Page } from 'playwright-core'
import { StylePage } from './style-page.tsx'
import { openBrowser } from './testing/browser.ts'
import { page as answerPage, serveKit } from './testing/serve.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** GOV.UK's script says aria-expanded on a radio that reveals questions. The checker objects; GOV.UK has tested it with people and keeps it. */
const knownOfGovuk = '[[".govuk-radios__input[aria-controls]"]]'

const html = (theme?: 'light' | 'dark' | 'contrast') => `<!DOCTYPE html>${render(<StylePage theme={theme} />)}`

let browser: Browser
let site: Awaited<ReturnType<typeof serveKit>>
before(async () => {
  browser = await openBrowser()
  site = await serveKit(new Map([['/', answerPage(html())], ['/dark', answerPage(html('dark'))], ['/contrast', answerPage(html('contrast'))]]))
})
after(async () => { await browser.close(); await site.close() })

/** Opens the page; anything the browser refuses or complains of is an error. */
async function open(path: string, width: number): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const complaints: string[] = []
  page.on('console', message => { if (message.type() !== 'log') complaints.push(message.text()) })
  page.on('pageerror', error => { complaints.push(error.message) })
  page.on('response', response => { if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`) })
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' })
  return { page, complaints }
}

for (const path of ['/', '/dark', '/contrast']) for (const width of [1366, 390]) {
  test(`anyone can use every part: ${path} at ${width}`, async () => {
    const { page, complaints } = await open(path, width)
    assert.deepEqual(complaints, [])
    // the checker is ours, not the page's, so it goes in through the browser rather than past the page's policy
    await page.evaluate(axe)
    const found = await page.evaluate(
      `axe.run({ exclude: ${knownOfGovuk} }).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' | ')))`,
    )
    assert.deepEqual(found, [])
    await page.close()
  })
}

for (const width of [320, 390, 1024, 1366]) {
  test(`nothing scrolls sideways at ${width}`, async () => {
    const { page } = await open('/', width)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
    await page.close()
  })
}

test('a child’s facts are folded on a phone, and one press opens them', async () => {
  const { page } = await open('/', 390)
  const facts = page.locator('.sl-id__facts').first()
  assert.equal(await facts.isVisible(), false)
  await page.locator('.sl-fold__summary').first().click()
  assert.equal(await facts.isVisible(), true)
  await page.close()
})

test('at a desk and on paper they are simply there', async () => {
  const { page } = await open('/', 1366)
  assert.equal(await page.locator('.sl-id__facts').first().isVisible(), true)
  assert.equal(await page.locator('.sl-fold__summary').first().isVisible(), false)
  await page.setViewportSize({ width: 390, height: 800 })
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.sl-id__facts').first().isVisible(), true)
  await page.close()
})

test('the pages of a record are one row on a phone, opened by keyboard without script, and all there at a desk', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
  const page = await context.newPage()
  await page.goto(site.origin)
  const bar = page.locator('.sl-subnav:has(details)').first(), last = bar.locator('li a').last()
  assert.ok(((await bar.boundingBox())?.height ?? 99) < 90, 'with what is owed, two at most')
  assert.equal(await last.isVisible(), false)
  await bar.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(`document.activeElement.closest('.sl-subnav li') !== null`), true)
  assert.equal(await last.isVisible(), true)
  await page.goto(site.origin)
  await page.setViewportSize({ width: 768, height: 800 })
  assert.deepEqual([await last.isVisible(), await bar.locator('summary').isVisible()], [true, false])
  await context.close()
})

test('paper leaves out presses and keeps who owes what', async () => {
  const { page } = await open('/dark', 1366)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.sl-duty .govuk-button').first().isVisible(), false)
  assert.equal(await page.locator('.sl-duty__who').first().isVisible(), true)
  assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)')
  await page.close()
})

test('a press target is big enough for a finger', async () => {
  const { page } = await open('/', 390)
  const small = await page.evaluate(`[...document.querySelectorAll('.govuk-button, .sl-nav a, .sl-subnav a, .sl-me__out button, .sl-findlink')]
    .filter(e => e.offsetParent && e.getBoundingClientRect().height < 36).map(e => e.textContent)`)
  assert.deepEqual(small, [])
  await page.close()
})

test('the find box at a desk is a press on a phone', async () => {
  const desk = await open('/', 1366)
  assert.deepEqual([await desk.page.locator('.sl-find').isVisible(), await desk.page.locator('.sl-findlink').isVisible()], [true, false])
  await desk.page.close()
  const phone = await open('/', 390)
  assert.deepEqual([await phone.page.locator('.sl-find').isVisible(), await phone.page.locator('.sl-findlink').isVisible()], [false, true])
  await phone.page.close()
})

test('without script everything is there to read, and conditional questions show', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1366, height: 800 } })
  const page = await context.newPage()
  await page.goto(site.origin)
  assert.equal(await page.locator('#why-not').isVisible(), true)
  assert.equal(await page.locator('[data-print]').isVisible(), false, 'a print button that could not print')
  await context.close()
})
