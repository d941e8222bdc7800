import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { Autosave, Button, Checkboxes, Input, Layout, Textarea } from '../index.ts'
import { openBrowser } from '../testing/browser.ts'
import { page as answerPage, serveKit } from '../testing/serve.ts'
import type { Answer } from '../testing/serve.ts'

const serverNow = '2026-11-24T15:14:00.000Z'

/** A small honest server for one draft: it counts versions, refuses an old one, and can be told to fail. */
const draft = { revision: 1, words: '', answer: 200, sent: [] as string[] }
const change = { revision: 1, words: '', answer: 200, sent: [] }
beforeEach(() => { Object.assign(draft, structuredClone(change)) })

const WritePage = () => (
  <Layout
    title="Visit" who={{ name: 'Priya', role: 'Social worker', initials: 'PR' }} places={[]} demo={{ on: false, now: '' }} csrf="token-1"
    scripts={['/assets/kit/autosave.js']}
    top={<Autosave form="visit" kind="Visit" about="Niamh" state="ok" words="Nothing written yet." />}
  >
    <form
      id="visit" method="post" action="/sent" data-autosave="/draft" data-autosave-revision={String(draft.revision)}
      data-autosave-owner="w1" data-server-now={serverNow}
    >
      <input type="hidden" name="_csrf" value="token-1" />
      <input type="hidden" name="revision" value={String(draft.revision)} />
      <Textarea name="words" label="What happened" value={draft.words} />
      <Input name="where" label="Where" />
      <Checkboxes name="seen" items={[{ value: 'niamh', text: 'Niamh' }, { value: 'cormac', text: 'Cormac' }]} />
      <Button>Send</Button>
    </form>
  </Layout>
)
const ElsePage = () => <Layout title="Else" who={null} places={[]} demo={{ on: false, now: '' }} csrf="x"><p>Sent</p></Layout>
const html = (part: Parameters<typeof render>[0]) => `<!DOCTYPE html>${render(part)}`

async function bodyOf(request: Parameters<Answer>[0]): Promise<URLSearchParams> {
  let body = ''
  for await (const piece of request) body += String(piece)
  return new URLSearchParams(body)
}

const save: Answer = async (request, response) => {
  const body = await bodyOf(request)
  draft.sent.push(body.toString())
  const json = { 'content-type': 'application/json' }
  const reply = (status: number, value: unknown) => response.writeHead(status, json).end(JSON.stringify(value))
  if (draft.answer === 302) { response.writeHead(302, { location: '/sign-in' }).end(); return }
  if (draft.answer !== 200) { reply(draft.answer, {}); return }
  if (body.get('revision') !== String(draft.revision)) { reply(409, { changed: '3:10pm' }); return }
  draft.revision += 1
  draft.words = body.get('words') ?? ''
  reply(200, { revision: String(draft.revision), saved: '3:12pm' })
}

let browser: Browser
let context: BrowserContext
let site: Awaited<ReturnType<typeof serveKit>>
before(async () => {
  browser = await openBrowser()
  site = await serveKit(new Map<string, Answer>([
    ['/', (request, response) => answerPage(html(<WritePage />))(request, response)],
    ['/draft', save], ['/sent', answerPage(html(<ElsePage />))], ['/else', answerPage(html(<ElsePage />))],
    ['/sign-out', answerPage(html(<ElsePage />))],
    ['/missing', answerPage(html(
      <Layout title="Tonight" who={null} places={[]} demo={{ on: false, now: '' }} csrf="x" scripts={['/assets/kit/missing-since.js']}>
        <p>Missing for <span data-missing-since="2026-11-24T19:50:00.000Z" data-server-now="2026-11-24T21:05:00.000Z">a while</span></p>
        <button type="button" data-print hidden>Print</button>
      </Layout>))],
  ]))
})
afterEach(() => context.close())
after(async () => { await browser.close(); await site.close() })

/** Opens the page as a new person at a new computer, or in another tab of the one they have. */
async function open(path = '/', another = false): Promise<Page> {
  if (!another) context = await browser.newContext({ viewport: { width: 1024, height: 700 } })
  const page = await context.newPage()
  await page.goto(site.origin + path, { waitUntil: 'networkidle' })
  return page
}
const says = (page: Page, words: RegExp) => page.locator('.sl-save__now', { hasText: words }).waitFor({ timeout: 5000 })
const kept = (page: Page): Promise<string[]> => page.evaluate('Object.keys(localStorage)')

test('a draft is saved a second after typing stops, and the line says when', async () => {
  const page = await open()
  await page.fill('#words', 'She said the toast was nice.')
  await says(page, /Draft saved 3:12pm\. Only you can see it\./)
  assert.equal(draft.words, 'She said the toast was nice.')
  assert.match(draft.sent[0] ?? '', /_csrf=token-1/)
  assert.deepEqual(await kept(page), [])
})

test('many keystrokes are one save, and the next save starts from the version the server gave', async () => {
  const page = await open()
  await page.locator('#words').pressSequentially('Niamh', { delay: 30 })
  await says(page, /Draft saved/)
  assert.equal(draft.sent.length, 1)
  assert.equal(await page.inputValue('[name=revision]'), '2', 'and so does the form when it is sent whole')
  await page.check('#seen')
  await page.waitForResponse('**/draft')
  assert.match(draft.sent[1] ?? '', /seen=niamh&revision=2/)
})

test('what was typed or ticked before the script had come is saved when it has; a page nobody touched saves nothing', async () => {
  const untouched = await open()
  await untouched.waitForTimeout(1300)
  assert.equal(draft.sent.length, 0)
  const page = await open('/else', true)
  await page.route('**/autosave.js', async (route) => { await page.fill('#words', 'Typed at once'); await page.check('[value=cormac]'); await route.continue() })
  await page.goto(`${site.origin}/`, { waitUntil: 'commit' })
  await says(page, /Draft saved/)
  assert.match(draft.sent[0] ?? '', /words=Typed\+at\+once.*seen=cormac/)
})

test('with no connection it says so, keeps it here, and sends it when the connection is back', async () => {
  const page = await open()
  await context.setOffline(true)
  await page.fill('#words', 'Kept safe')
  await says(page, /No connection since 3:14pm\. Keep writing: it is kept on this computer and will be sent\./)
  assert.deepEqual(await kept(page), ['sightline-draft:w1:/draft'])
  await context.setOffline(false)
  await says(page, /Draft saved/)
  assert.equal(draft.words, 'Kept safe')
  assert.deepEqual(await kept(page), [])
})

test('what could not be sent is put back when the page is opened again, boxes too, and is sent', async () => {
  const page = await open()
  draft.answer = 500
  await page.fill('#words', 'The server was down')
  await page.check('#seen-2')
  await says(page, /We could not save it at 3:14pm/)
  draft.answer = 200
  const again = await open('/', true)
  await says(again, /Draft saved/)
  assert.equal(await again.inputValue('#words'), 'The server was down')
  assert.equal(await again.isChecked('#seen-2'), true)
  assert.equal(draft.words, 'The server was down')
})

test('pressing Try now tries now', async () => {
  const page = await open()
  draft.answer = 503
  await page.fill('#words', 'Try')
  await says(page, /We could not save/)
  draft.answer = 200
  await page.getByRole('button', { name: 'Try now' }).click()
  await says(page, /Draft saved/)
})

test('somebody signed out is told so, and nothing is lost', async () => {
  const page = await open()
  draft.answer = 302
  await page.fill('#words', 'Too long away')
  await says(page, /You were signed out at 3:14pm\. It is kept on this computer/)
  assert.equal((await kept(page)).length, 1)
})

test('a second tab is told that the first one wrote, and does not write over it', async () => {
  const first = await open()
  const second = await open('/', true)
  await first.fill('#words', 'From the first')
  await says(first, /Draft saved/)
  await second.fill('#words', 'From the second')
  await says(second, /Open in another tab, changed there at 3:10pm\./)
  assert.equal(draft.words, 'From the first')
  await second.getByRole('button', { name: 'Load what was written there' }).click()
  await says(second, /did not reach us, and this has been changed since/)
  assert.equal(await second.inputValue('#words'), 'From the first')
  await second.getByRole('button', { name: 'Put it back' }).click()
  assert.equal(await second.inputValue('#words'), 'From the second')
  await says(second, /Draft saved/)
  assert.equal(draft.words, 'From the second')
})

test('leaving the page sends what was just typed', async () => {
  const page = await open()
  await page.fill('#words', 'In a hurry')
  await page.goto(`${site.origin}/else`)
  const back = await open('/', true)
  assert.equal(draft.words, 'In a hurry')
  assert.equal(await back.inputValue('#words'), 'In a hurry')
})

test('once it is sent whole, nothing stays on this computer', async () => {
  const page = await open()
  await page.fill('#words', 'All done')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Sent', { exact: true }).waitFor()
  // Asked from here: a page of ours may not build code from text, so it cannot be made to wait for it itself.
  const kept = () => page.evaluate('Object.keys(localStorage).length')
  for (let i = 0; i < 50 && await kept() !== 0; i++) await page.waitForTimeout(100)
  assert.equal(await kept(), 0)
})

test('signing out sends what was just typed first', async () => {
  const page = await open()
  await page.fill('#words', 'One more thing')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('Sent', { exact: true }).waitFor()
  assert.equal(draft.words, 'One more thing')
  assert.deepEqual(await kept(page), [])
})

test('signing out leaves nothing on this computer', async () => {
  const page = await open()
  draft.answer = 500
  await page.fill('#words', 'On a shared tablet')
  await says(page, /We could not save/)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('Sent', { exact: true }).waitFor()
  assert.deepEqual(await kept(page), [])
})

test('how long somebody has been missing is worked out from the server’s clock', async () => {
  const page = await open('/missing')
  assert.equal(await page.locator('[data-missing-since]').textContent(), '1 hour 15 minutes')
})

test('a print button shows itself once it can print, and prints', async () => {
  const page = await open('/missing')
  await page.evaluate('window.print = () => { document.title = "printed" }')
  await page.getByRole('button', { name: 'Print' }).click()
  assert.equal(await page.title(), 'printed')
})
