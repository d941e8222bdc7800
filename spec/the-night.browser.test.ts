import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { londonToInstant } from '../src/calendar/index.ts'
import { followClock } from '../src/store/for-tests.ts'
import { testApp, type TestApp } from '../src/web/for-tests.ts'
import { openBrowser } from '../tools/test/browser.ts'

let browser: Browser
before(async () => { browser = await openBrowser() })
after(() => browser.close())

/** The real server, and a browser for each person of the night. */
class Stage {
  readonly t: TestApp
  readonly #address: string
  readonly #scripts: boolean
  readonly #pages = new Map<string, Page>()
  constructor(t: TestApp, address: string, scripts: boolean) { this.t = t; this.#address = address; this.#scripts = scripts }

  /** A person's browser at an address; signed in afresh, since the night is longer than a session. */
  async as(worker: string, path: string): Promise<Page> {
    const page = this.#pages.get(worker) ?? await (await browser.newContext({ javaScriptEnabled: this.#scripts, baseURL: this.#address })).newPage()
    page.setDefaultTimeout(8000)
    this.#pages.set(worker, page)
    await page.context().addCookies([{ name: 'sightline', value: await this.t.store.sessions.open(worker), url: this.#address }])
    await page.goto(path)
    return page
  }
  async at(local: string): Promise<void> {
    this.t.clock.set(londonToInstant(local))
    await followClock(this.t.store, this.t.clock)
    await this.t.store.settle()
  }
  async close(): Promise<void> { for (const page of this.#pages.values()) await page.context().close() }
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
const says = async (page: Page, words: RegExp): Promise<void> => { assert.match((await page.locator('body').innerText()).replace(/\s+/g, ' '), words) }

/** What is carried from scene to scene. */
interface Carried { draft: string; disclosure: string }

/** The scenes of the night, in order. */
const scenes: readonly { readonly says: string; readonly play: (s: Stage, c: Carried) => Promise<void> }[] = [
  { says: '22:40 Ash begins a disclosure from the board and is called away', play: async (s) => {
    const { ash } = s.t.world
    await s.at('2026-11-21 22:40')
    const page = await s.as(ash, '/tonight')
    await press(page, /Told me something/)
    await page.getByLabel('What did they say or show?').fill('He said he would wait for me')
    await press(page, 'Finish later')
  } },
  { says: '23:11 it is brought to the home’s manager as far as it goes', play: async (s, c) => {
    const { bola } = s.t.world
    await s.at('2026-11-21 23:11')
    const page = await s.as(bola, '/my-day')
    await says(page, /unfinished/i)
    await page.locator('main a[href^="/write/"]').first().click()
    c.draft = new URL(page.url()).pathname
    await says(page, /He said he would wait for me/)
  } },
  { says: '23:30 Ash finishes it, and it cannot be closed', play: async (s, c) => {
    const { ash } = s.t.world
    await s.at('2026-11-21 23:30')
    const page = await s.as(ash, c.draft)
    assert.equal(await page.getByLabel('What did they say or show?').inputValue(), 'He said he would wait for me')
    await page.getByLabel('What did they say or show?').fill('He said he would wait for me by the bandstand')
    await page.getByLabel('Yes', { exact: true }).check()
    await press(page, 'Send')
    c.disclosure = new URL(page.url()).pathname
    assert.match(c.disclosure, /^\/records\//)
    await press(page, /Close it/)
    await press(page, 'Send')
    await says(page, /Say who was told before you close this/)
    await says(page, /Say what was decided before you close this/)
  } },
  { says: '23:41 it passes the manager who is away and reaches the head of service', play: async (s) => {
    const { joanna } = s.t.world
    await s.at('2026-11-21 23:41')
    const page = await s.as(joanna, '/my-day')
    await says(page, /Pass it on and decide/)
    await says(page, /away until Fri 27 Nov/)
  } },
  { says: '08:00 the director must know today, and says what she will do', play: async (s) => {
    const { ruth } = s.t.world
    await s.at('2026-11-22 08:00')
    const page = await s.as(ruth, '/today')
    await says(page, /A child told us something and nobody senior has decided/)
    await page.getByRole('link', { name: /Acknowledge/ }).or(page.getByRole('button', { name: /Acknowledge/ })).first().click()
    const box = page.getByRole('textbox').last()
    await box.fill('I have rung Joanna. Strategy discussion at ten.')
    await page.locator('main form').filter({ has: page.getByRole('textbox') }).getByRole('button').last().click()
    await page.goto('/today')
    await says(page, /I have rung Joanna/)
    await says(page, /Acknowledged, still open/)
  } },
  { says: '10:00 a strategy discussion saves with an action nobody owns', play: async (s) => {
    const { joanna, child } = s.t.world
    await s.at('2026-11-22 10:00')
    const page = await s.as(joanna, `/write?child=${child}`)
    await press(page, /Strategy discussion/)
    for (const [i, what] of ['See Jodie-Leigh alone', 'Ask for the police check', 'Ring the school nurse'].entries()) {
      const whats = page.getByLabel('What will be done?')
      if (await whats.count() <= i) await press(page, /Add (an|another) action/i)
      await whats.nth(i).fill(what)
      if (i === 2) continue
      await page.getByLabel('Who does it?').nth(i).selectOption({ label: 'Priya Raman, social worker' })
      for (const [part, value] of [['day', '24'], ['month', '11'], ['year', '2026']] as const) await page.locator(`[name^="actions-"][name$="-by-${part}"]`).nth(i).fill(value)
    }
    await page.getByLabel('Who led it?').selectOption({ label: 'Joanna Vickery, head of service' })
    await press(page, 'Send')
    await says(page, /Belongs to the chair/)
    await page.goto(`/children/${child}`)
    await says(page, /Ring the school nurse/)
  } },
  { says: '21:10 missing: one press on the board', play: async (s) => {
    const { ash, lena, child } = s.t.world
    await s.at('2026-11-22 21:10')
    const page = await s.as(ash, '/tonight')
    await press(page, /Missing now/)
    await says(page, /Jodie-Leigh is missing/)
    await s.at('2026-11-23 00:50')
    const later = await s.as(ash, '/tonight')
    await press(later, /(Back now|is back)/)
    const child_ = await s.as(lena, `/children/${child}`)
    await says(child_, /Independent return interview/)
  } },
  { says: '11:00 the home’s manager writes her own talk with Jodie-Leigh: kept, and it says why it does not count', play: async (s) => {
    const { bola, child } = s.t.world
    await s.at('2026-11-23 11:00')
    const page = await s.as(bola, `/write?child=${child}`)
    await press(page, /Write the return interview/)
    await page.getByLabel('Who talked with them?').selectOption({ label: 'Bola Adeyemi, home manager' })
    await press(page, 'Send')
    assert.match(page.url(), /\/records\//)
    await says(await why(s), /manages or works in the home|runs the home|manages the home/i)
  } },
  { says: '16:00 Lena offers; Jodie-Leigh says no once; it is offered again', play: async (s) => {
    const { lena, child } = s.t.world
    await s.at('2026-11-23 16:00')
    const page = await s.as(lena, `/write?child=${child}`)
    await press(page, /Offer a return interview/)
    await press(page, 'Send')
    await press(page, /said no|declined/i)
    await press(page, 'Send')
    await says(await why(s), /declined once: it is offered again/i)
  } },
  { says: '16:30 the time she came back is corrected, and the clock moves with it', play: async (s) => {
    const { ash } = s.t.world
    await s.at('2026-11-23 16:30')
    const page = await s.as(ash, `/records/${await episodeOf(s)}`)
    await page.locator('form[action$="/amend/2"] button').first().click()
    await page.locator('[name="happened-time"]').fill('12:30am')
    await page.getByLabel('What was wrong, and how do you know?').fill('The door log says half past twelve')
    await press(page, 'Send the correction')
    await says(await why(s), /Thu 26 Nov, 12:30am|Thursday 26 November 2026, 12:30am|12:30am/)
  } },
  { says: 'as recorded on Sunday morning: just what was known then', play: async (s) => {
    const { ruth, child } = s.t.world
    await s.at('2026-11-24 15:00')
    const page = await s.as(ruth, `/children/${child}/timeline?recorded=2026-11-22T09:00`)
    const main = await page.locator('main').innerText()
    assert.match(main, /I have rung Joanna/)
    assert.doesNotMatch(main, /Missing from|School nurse|Strategy discussion held/i)
  } },
]

for (const scripts of [true, false]) {
  test(`the night is lived in the browser, ${scripts ? 'with' : 'without'} JavaScript (EX-2, CP-1, MI-1, MI-2, MI-3, QA-4)`, { timeout: 180_000 }, async (t) => {
    const app = await testApp('2026-11-21 22:00')
    await app.write('absence.away', { about: app.world.helen, as: 'worker', by: app.world.helen, on: '2026-11-20', says: { lastDay: '2026-11-27' } })
    const stage = new Stage(app, await app.app.listen({ port: 0, host: '127.0.0.1' }), scripts)
    try { await live(t, stage) } finally { await stage.close(); await app.close() }
  })
}

async function live(t: { test(name: string, run: () => Promise<void>): Promise<void> }, stage: Stage): Promise<void> {
  const carried: Carried = { draft: '', disclosure: '' }
  for (const scene of scenes) await t.test(scene.says, () => scene.play(stage, carried))
}

async function episodeOf(s: Stage): Promise<string> {
  const found = await s.t.store.engine.db.selectFrom('fact').select('record').where('kind', '=', 'missing-episode').where('subject', '=', s.t.world.child).executeTakeFirstOrThrow()
  return found.record
}

/** 'Why is this owed?' about the return interview, as the interviewer sees it. */
async function why(s: Stage): Promise<Page> {
  return s.as(s.t.world.lena, `/children/${s.t.world.child}/owed/missing~return-interview/${await episodeOf(s)}`)
}
