import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { londonToInstant } from '../../src/calendar/index.ts'
import { followClock } from '../../src/store/for-tests.ts'
import { testApp, type TestApp } from '../../src/web/for-tests.ts'

/** One working day, lived by pressing what a person presses. */
export interface Day {
  readonly title: string
  /** Local time at which it begins. */
  readonly from: string
  /** What had been written before that day. */
  readonly before: (t: TestApp) => Promise<void>
  readonly live: (s: Stage) => Promise<void>
}

/** A whole authority with a browser in it: where a day is lived. */
export class Stage {
  readonly t: TestApp
  readonly page: Page
  readonly #context: BrowserContext
  private constructor(t: TestApp, context: BrowserContext, page: Page) { this.t = t; this.#context = context; this.page = page }

  static async open(day: Day, browser: Browser, width: number): Promise<Stage> {
    const t = await testApp(day.from)
    const { ash, bola, priya, helen, ruth } = t.world
    const named = [[ash, 'Ash Kowalczyk'], [bola, 'Bola Adeyemi'], [priya, 'Priya Raman'], [helen, 'Helen Ashworth'], [ruth, 'Ruth Okonjo-Hale']] as const
    await t.store.set('cast', named.map(([worker, name]) => ({ worker, name, role: '', says: '' })))
    await day.before(t)
    const baseURL = await t.app.listen({ port: 0, host: '127.0.0.1' })
    const context = await browser.newContext({ baseURL, viewport: { width, height: 800 }, hasTouch: width < 600 })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const stage = new Stage(t, context, page)
    await stage.at(day.from)
    return stage
  }

  /** Time goes on, and with it what is owed and who is told. */
  async at(local: string): Promise<void> {
    this.t.clock.set(londonToInstant(local))
    await followClock(this.t.store, this.t.clock)
    await this.t.store.settle()
  }

  /** Comes to the door of Sightline and says who they are. */
  async arrive(first: string): Promise<void> {
    await this.page.goto('/')
    await this.press(`Be ${first}`)
  }

  async press(name: string | RegExp): Promise<void> { await this.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first().click() }
  async follow(name: string | RegExp): Promise<void> { await this.page.getByRole('link', { name }).first().click() }

  /** One of the places at the top of every page. */
  async place(name: string): Promise<void> { await this.page.locator('header').getByRole('link', { name, exact: true }).first().click() }

  /** What the page says, whatever its lines. */
  async says(words: RegExp): Promise<void> {
    const said = (await this.page.locator('body').innerText()).replace(/\s+/g, ' ')
    assert.match(said.slice(0, 6000), words)
  }

  /** One thing stands above another on the page. */
  async above(first: string, second: string): Promise<void> {
    const [a, b] = await Promise.all([first, second].map(async (at) => (await this.page.locator(at).first().boundingBox())?.y ?? Number.NaN))
    assert.ok(a !== undefined && b !== undefined && a < b, `${first} at ${a} stands above ${second} at ${b}`)
  }

  /** Nothing is left on this computer, no page scrolls sideways, and `drafts` of this person's wait unfinished. */
  async nothingLost(worker: string, drafts = 0): Promise<void> {
    const waiting = await this.t.store.engine.db.selectFrom('draft').select('id').where('author', '=', worker).execute()
    assert.equal(waiting.length, drafts, 'unfinished writing')
    assert.deepEqual(await this.page.evaluate("Object.keys(localStorage).filter((k) => k.startsWith('sightline-draft:'))"), [])
    await this.fits()
  }
  async fits(): Promise<void> { assert.equal(await this.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'), false, `${new URL(this.page.url()).pathname.replace(/[0-9a-f-]{36}/g, '…')} scrolls sideways`) }

  async close(): Promise<void> { await this.#context.close(); await this.t.close() }
}
