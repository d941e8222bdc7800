import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from './browser.ts'

test('a real browser opens a page, runs its script, and goes without when asked', async () => {
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.setContent('<button onclick="this.textContent = 1 + 1">add</button>')
  await page.click('button')
  assert.equal(await page.textContent('button'), '2')
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await still.setContent('<button onclick="this.textContent = 1 + 1">add</button>')
  await still.click('button')
  assert.equal(await still.textContent('button'), 'add')
  await browser.close()
})
