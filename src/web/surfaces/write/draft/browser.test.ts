import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../../../../tools/test/browser.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { formOn, pressOn, startWriting } from '../for-tests.ts'

let t: TestApp, chrome: Browser, address: string
before(async () => { [t, chrome] = [await testApp(), await openBrowser()]; address = await t.app.listen({ port: 0, host: '127.0.0.1' }) })
after(async () => { await chrome.close(); await t.close() })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function signedIn(worker: string): Promise<BrowserContext> {
  const context = await chrome.newContext({ viewport: { width: 1366, height: 900 } })
  await context.addCookies([{ name: 'sightline', value: await t.store.sessions.open(worker), url: address }])
  return context
}
const open = async (context: BrowserContext, path: string): Promise<Page> => { const page = await context.newPage(); await page.goto(address + path); return page }
const line = (page: Page) => page.locator('.sl-save__now')
const visit = async (): Promise<string> => startWriting(await t.browser(t.world.priya), { child: t.world.child, kind: 'visit', step: 'happened' })

test('What is typed is saved by itself, and sending afterwards is not mistaken for another tab', async () => {
  const draft = await visit()
  const context = await signedIn(t.world.priya)
  const page = await open(context, draft)
  await page.fill('#where', 'Saltmarsh House')
  await page.locator('[data-state="ok"]', { hasText: 'Draft saved' }).first().waitFor()
  assert.equal(await (await open(context, draft)).inputValue('#where'), 'Saltmarsh House')
  await page.fill('#where', 'Saltmarsh House, kitchen')
  await page.click('button[value=send]')
  await page.waitForURL(/\/records\//)
  assert.match(await page.textContent('main') ?? '', /Saltmarsh House, kitchen/)
  await context.close()
})

test('A tab that another tab has overtaken goes on in a version of its own; both stand side by side, and one press goes on with either', async () => {
  const draft = await visit()
  const context = await signedIn(t.world.priya)
  const [one, two] = [await open(context, draft), await open(context, draft)]
  await one.fill('#where', 'First')
  await line(one).getByText('Draft saved').waitFor()
  await two.fill('#where', 'Second')
  await line(two).getByText('Both versions are kept').waitFor()
  await two.fill('#where', 'Second, and more')
  const saved = two.waitForResponse((r) => r.url().includes('do=autosave') && r.ok())
  await saved
  await line(two).getByRole('button', { name: 'See both' }).click()
  await two.getByRole('heading', { name: 'You wrote this in two places at once' }).waitFor()
  assert.match(await two.textContent('#versions') ?? '', /First.*Second, and more/s)
  await two.getByRole('button', { name: /Go on with this one.*the second/ }).click()
  await two.locator('#where').waitFor()
  assert.equal(await two.inputValue('#where'), 'Second, and more')
  assert.doesNotMatch(await line(two).textContent() ?? '', /did not reach us/)
  await context.close()
})

test('Two people on one step: each is told while they write, and what one has sent stands beside the other’s', async () => {
  const { record } = await t.write('missing-episode.started', { about: t.world.child, by: t.world.ash, says: { lastSeen: 'By the gate' } })
  const drafts = await Promise.all([t.world.ash, t.world.bola].map(async (w) => startWriting(await t.browser(w), { child: t.world.child, kind: 'missing-episode', step: 'returned', record })))
  const [ash, bola] = [await signedIn(t.world.ash), await signedIn(t.world.bola)]
  const [one, two] = [await open(ash, drafts[0] ?? ''), await open(bola, drafts[1] ?? '')]
  await one.fill('#childWords', 'I am tired')
  await one.locator('[data-at-once]', { hasText: 'Bola Adeyemi is writing this too, since 10pm.' }).waitFor()
  await two.fill('#childWords', 'I was cold')
  await line(two).getByText('Draft saved').waitFor()
  await one.click('button[value=send]')
  await one.waitForURL(/\/records\//)
  await two.fill('#childWords', 'I was so cold')
  await two.getByText('Ash Kowalczyk sent theirs at 10pm. Yours is kept, and is not sent.').waitFor()
  await two.getByRole('link', { name: 'See it beside yours' }).click()
  await two.getByRole('heading', { name: 'Ash Kowalczyk sent theirs while you were writing' }).waitFor()
  assert.match(await two.textContent('main') ?? '', /Theirs\s*I am tired\s*Yours\s*I was so cold/)
  assert.equal(await two.inputValue('#childWords'), 'I was so cold')
  await two.setViewportSize({ width: 390, height: 800 })
  assert.ok(await two.evaluate('document.documentElement.scrollWidth') as number <= 390)
  // GOV.UK's own script says aria-expanded on a radio that opens a question: see the kit's page.
  assert.deepEqual(await two.evaluate(`${axe}; axe.run(document, { rules: { 'aria-allowed-attr': { enabled: false } } }).then((r) => r.violations.map((v) => v.id))`), [])
  await Promise.all([ash.close(), bola.close()])
})

test('The back button after sending leads to the record', async () => {
  const draft = await visit()
  const context = await signedIn(t.world.priya)
  const page = await open(context, draft)
  await page.fill('#where', 'Home')
  await page.click('button[value=send]')
  await page.waitForURL(/\/records\//)
  const record = page.url()
  await page.goBack()
  await page.waitForURL(record)
  assert.match(await page.textContent('main') ?? '', /Home/)
  await context.close()
})

test('Adding a row keeps what was typed, and does not claim that it was lost', async () => {
  const draft = await visit()
  const context = await signedIn(t.world.priya)
  const page = await open(context, draft)
  await page.locator('input[id$="-what"]').first().fill('Ring the school')
  await page.getByRole('button', { name: 'Add an action' }).click()
  await page.locator('input[id$="-what"]').nth(1).waitFor()
  assert.equal(await page.locator('input[id$="-what"]').first().inputValue(), 'Ring the school')
  await page.waitForTimeout(300)
  assert.doesNotMatch(await line(page).textContent() ?? '', /did not reach us/)
  await context.close()
})

test('Enter keeps what is there: it adds nothing, takes nothing away and does not send', async () => {
  const draft = await visit()
  const context = await signedIn(t.world.priya)
  const page = await open(context, draft)
  await page.fill('#where', 'By the sea')
  await page.press('#where', 'Enter')
  await page.getByText('Saved.').waitFor()
  assert.equal(await page.inputValue('#where'), 'By the sea')
  assert.equal(await page.locator('input[id$="-what"]').count(), 1)
  await context.close()
})

test('The pages of writing and reading a record pass axe', async () => {
  const priya = await t.browser(t.world.priya), ash = await t.browser(t.world.ash)
  const sent = await pressOn(priya, await visit(), 'send', { childWords: 'Hello', seen: 'ALONE' })
  const disclosure = await startWriting(ash, { child: t.world.child, kind: 'disclosure', step: 'told' })
  const missing = await startWriting(ash, { child: t.world.child, kind: 'missing-episode', step: 'started' })
  const correction = String((await priya.post(`${String(sent.headers.location)}/amend/1`)).headers.location)
  const ella = randomUUID()
  await t.write('person.described', { about: ella, on: '2026-04-02', says: { given: 'Ella', family: 'Nancarrow', born: '2016-02-01' } })
  await t.write('allocation.allocated', { about: ella, on: '2026-04-02', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
  await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person: ella, is: 'sibling' } })
  const forTwo = await visit(), twice = await visit(), opened = formOn((await priya.get(twice)).body)
  await pressOn(priya, forTwo, 'several', { also: ella, where: 'Home' })
  for (const where of ['First', 'Second']) await priya.post(`${twice}?do=autosave`, { ...opened, where })
  const pages = [
    [t.world.priya, forTwo], [t.world.priya, twice],
    [t.world.priya, '/write'], [t.world.priya, `/write?child=${t.world.child}`], [t.world.priya, await visit()], [t.world.priya, correction],
    [t.world.priya, String(sent.headers.location)], [t.world.ash, disclosure], [t.world.ash, missing],
  ] as const
  for (const [worker, path] of pages) {
    const context = await signedIn(worker)
    const page = await open(context, path)
    if (path === pages[4][1]) { await page.fill('#happened-day', '45'); await page.click('button[value=send]'); await page.locator('.govuk-error-summary').waitFor() }
    const found = await page.evaluate(`${axe}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')))`)
    assert.deepEqual(found, [], path)
    await context.close()
  }
})
