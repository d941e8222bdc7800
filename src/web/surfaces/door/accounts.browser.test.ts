import assert from 'node:assert/strict'
import net from 'node:net'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../../../tools/test/browser.ts'
import { londonToInstant } from '../../../calendar/index.ts'
import { msOf } from '../../../calendar/moment.ts'
import { england } from '../../../packs/index.ts'
import { followClock, openTestStore, type TestStore } from '../../../store/for-tests.ts'
import { firstLink } from '../../../start/first-administrator.ts'
import { buildApp } from '../../server/app.ts'
import { pages } from '../index.ts'

/** The whole of accounts, lived in a real browser on an empty installation that is not the demonstration, in the order of its first days. */
let t: TestStore, chrome: Browser, app: FastifyInstance, site: URL
before(async () => {
  [t, chrome] = [await openTestStore('2026-11-21 09:00'), await openBrowser()]
  const probe = net.createServer()
  await new Promise<void>((done) => { probe.listen(0, '127.0.0.1', () => done()) })
  site = new URL(`http://localhost:${(probe.address() as AddressInfo).port}`)
  await new Promise((done) => { probe.close(done) })
  app = await buildApp({ store: t.store, pack: england, pages, organisation: 'Tarrowmouth Council', demonstration: false, url: site })
  await app.listen({ port: Number(site.port), host: '127.0.0.1' })
})
after(async () => { await chrome.close(); await app.close(); await t.close() })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const picturesTo = process.env['SIGHTLINE_PICTURES']
const passwords = { morgan: 'lantern gravel otter', priya: 'pelican bracket thirsty' }

/** Looks at a page as it should be seen: axe finds nothing, nothing scrolls sideways, at a desk and on a phone. */
async function look(page: Page, name: string): Promise<void> {
  for (const [size, width, height] of [['desk', 1366, 900], ['phone', 390, 844]] as const) {
    await page.setViewportSize({ width, height })
    await page.evaluate(axe)
    const found = await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')))`)
    assert.deepEqual(found, [], `${name} at ${size}`)
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'), `${name} scrolls sideways at ${size}`)
    if (picturesTo) await page.screenshot({ path: `${picturesTo}/${name}-${size}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1366, height: 900 })
}

/** The key an app would have read from the page, and the code it shows now. */
const secretOn = async (page: Page): Promise<string> => (await page.locator('.sl-code').first().textContent() ?? '').replaceAll(' ', '')
const codeOf = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret), digits: 6 }).generate({ timestamp: msOf(t.clock.now()) })
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page): Promise<string | null> => page.locator('h1').first().textContent()
async function newBrowser(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chrome.newContext({ viewport: { width: 1366, height: 900 }, baseURL: site.origin })
  context.setDefaultTimeout(20_000)
  return { context, page: await context.newPage() }
}
async function nextMinute(): Promise<void> { t.clock.advance({ minutes: 1 }); await followClock(t.store, t.clock) }

const secrets = { morgan: '', priya: '' }
let morgan: Page, recovery: string, invitation: string

test('the first start: the printed link makes the administrator, once, and there is no picker', { timeout: 180_000 }, async () => {
  const printed = await firstLink(t.store, site)
  assert.ok(printed)
  const link = await firstLink(t.store, site) ?? ''
  ;({ page: morgan } = await newBrowser())
  await morgan.goto(printed)
  assert.equal(await heading(morgan), 'This link is no longer good', 'each start ends the link before')
  await morgan.goto(link)
  assert.equal(new URL(morgan.url()).pathname, '/first', 'the token is out of the address')
  await look(morgan, 'first')
  await morgan.fill('#authority', 'Tarrowmouth Council')
  await morgan.fill('#name', 'Morgan Teague')
  await morgan.fill('#signIn', 'morgan.teague')
  await morgan.fill('#password', 'Summer2026!!!')
  await morgan.fill('#again', 'Summer2026!!!')
  await press(morgan, 'Go on to the codes')
  await morgan.getByText('among the passwords guessed first').first().waitFor()
  assert.equal(await morgan.inputValue('#name'), 'Morgan Teague')
  await look(morgan, 'first-again')
  await morgan.fill('#password', passwords.morgan)
  await morgan.fill('#again', passwords.morgan)
  await press(morgan, 'Go on to the codes')
  await morgan.waitForURL('**/join/codes')
  await look(morgan, 'codes')
  secrets.morgan = await secretOn(morgan)
  await morgan.fill('#code', '000000')
  await press(morgan, 'Finish')
  await morgan.getByText('not the code the app shows').first().waitFor()
  assert.equal(await secretOn(morgan), secrets.morgan, 'the same picture as before')
  recovery = await morgan.locator('.sl-codes .sl-code').first().textContent() ?? ''
  await morgan.fill('#code', codeOf(secrets.morgan))
  await press(morgan, 'Finish')
  await morgan.waitForURL('**/admin')
  await look(morgan, 'admin')
  assert.equal(await firstLink(t.store, site), null, 'nobody is asked again')
  const { context, page } = await newBrowser()
  await page.goto(link)
  assert.equal(await heading(page), 'This link is no longer good')
  assert.equal((await page.goto('/demonstration'))?.status(), 404)
  await context.close()
})

test('an administrator sees no child, and cannot give themself a role', { timeout: 180_000 }, async () => {
  for (const path of ['/children', '/write', '/today', '/figures']) assert.equal((await morgan.goto(path))?.status(), 403, path)
  await morgan.goto('/admin/people')
  await look(morgan, 'admin-people')
  await morgan.getByRole('link', { name: 'Morgan Teague', exact: true }).click()
  assert.equal(await morgan.getByRole('button', { name: /post|Reset|Close/ }).count(), 0)
  await look(morgan, 'admin-myself')
})

test('units are made, a social worker is invited, and the link is shown once', { timeout: 180_000 }, async () => {
  for (const [name, kind, within] of [['Children and families', 'team', 'Tarrowmouth Council'], ['Care team 2', 'team', 'Children and families'], ['Saltmarsh House', 'home', 'Children and families']] as const) {
    await morgan.goto('/admin/units')
    await morgan.fill('#name', name)
    await morgan.check(`input[name=about][value=${kind}]`)
    await morgan.selectOption('#within', { label: await labelOf(morgan, within) })
    await press(morgan, 'Add it')
    await morgan.getByText('Added.').waitFor()
  }
  await look(morgan, 'admin-units')
  await morgan.goto('/admin/invite')
  await press(morgan, 'Make the account')
  await morgan.getByText('Choose a role.').first().waitFor()
  await look(morgan, 'admin-invite-again')
  await morgan.fill('#name', 'Priya Raman')
  await morgan.fill('#signIn', 'priya.raman')
  await morgan.selectOption('#role', 'social-worker')
  await morgan.selectOption('#unit', { label: await labelOf(morgan, 'Care team 2', '#unit') })
  await press(morgan, 'Make the account')
  invitation = await morgan.locator('.sl-link').textContent() ?? ''
  assert.match(invitation, /^http:\/\/localhost:\d+\/join\/[\w-]{43}$/)
  await look(morgan, 'admin-invited')
  await morgan.getByRole('link', { name: 'Their posts and account' }).click()
  await morgan.getByText('the link works until').waitFor()
  await look(morgan, 'admin-person')
  await morgan.goto('/admin/roles')
  await look(morgan, 'admin-roles')
})
const labelOf = async (page: Page, name: string, list = '#within'): Promise<string> =>
  (await page.locator(`${list} option`).allTextContents()).find((o) => o.trim() === name) ?? name

test('she sets up a password and codes, and is at her day; the link is used up', { timeout: 180_000 }, async () => {
  const { context, page } = await newBrowser()
  await page.goto(invitation)
  await page.goto(invitation)
  assert.match(await page.textContent('main') ?? '', /Hello, Priya Raman.*priya\.raman/s, 'opening it, even twice, uses nothing up')
  await look(page, 'join')
  await page.fill('#password', passwords.priya)
  await page.fill('#again', passwords.priya)
  await press(page, 'Go on to the codes')
  await page.waitForURL('**/join/codes')
  secrets.priya = await secretOn(page)
  await page.fill('#code', codeOf(secrets.priya))
  await press(page, 'Finish')
  await page.waitForURL('**/my-day')
  await page.goto('/account')
  await look(page, 'account')
  await context.close()
  const other = await newBrowser()
  await other.page.goto(invitation)
  assert.equal(await heading(other.page), 'This link is no longer good')
  await look(other.page, 'link-used')
  await other.context.close()
})

test('she signs in with password and code; a wrong one says so, a used one does not work, too many wait', { timeout: 180_000 }, async () => {
  await nextMinute()
  const { context, page } = await newBrowser()
  await page.goto('/my-day')
  assert.equal(new URL(page.url()).pathname, '/sign-in')
  await look(page, 'sign-in')
  const tryWith = async (password: string): Promise<void> => { await page.fill('#name', 'Priya.Raman'); await page.fill('#password', password); await press(page, 'Sign in') }
  await tryWith('not the password')
  await page.getByText('do not belong together').first().waitFor()
  await look(page, 'sign-in-wrong')
  await tryWith(passwords.priya)
  await page.waitForURL('**/sign-in/second')
  await look(page, 'second')
  const code = codeOf(secrets.priya)
  await page.fill('#code', code)
  await press(page, 'Go on')
  await page.waitForURL('**/my-day')
  const stranger = await newBrowser()
  await stranger.page.goto('/sign-in')
  await stranger.page.fill('#name', 'priya.raman'); await stranger.page.fill('#password', passwords.priya); await press(stranger.page, 'Sign in')
  await stranger.page.fill('#code', code); await press(stranger.page, 'Go on')
  await stranger.page.getByText('not right, or was used before').first().waitFor()
  for (let i = 0; i < 6; i++) {
    await stranger.page.goto('/sign-in')
    await stranger.page.fill('#name', 'priya.raman'); await stranger.page.fill('#password', `wrong ${i}`); await press(stranger.page, 'Sign in')
    await stranger.page.locator('.govuk-error-summary').waitFor()
  }
  await stranger.page.getByText('too many tries from here').first().waitFor()
  await look(stranger.page, 'throttled')
  await nextMinute()
  // The same address, but a browser she has used: she is not shut out by what a stranger does beside her.
  await press(page, 'Sign out')
  await page.waitForURL('**/sign-in')
  await page.fill('#name', 'priya.raman'); await page.fill('#password', passwords.priya); await press(page, 'Sign in')
  await page.fill('#code', codeOf(secrets.priya)); await press(page, 'Go on')
  await page.waitForURL('**/my-day')
  await stranger.context.close()
  await context.close()
})

test('a passkey is made and signs in alone; a cancelled one says so', { timeout: 180_000 }, async () => {
  await nextMinute()
  const { context, page } = await newBrowser()
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options: {
    protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
  await page.goto('/sign-in')
  await page.fill('#name', 'priya.raman'); await page.fill('#password', passwords.priya); await press(page, 'Sign in')
  await page.fill('#code', codeOf(secrets.priya)); await press(page, 'Go on')
  await page.waitForURL('**/my-day')
  await page.goto('/account/passkeys')
  await look(page, 'passkey-make')
  await press(page, 'Make a passkey')
  await page.waitForURL('**/account')
  await page.getByText('The passkey is made').waitFor()
  await look(page, 'account-passkey')
  await press(page, 'Sign out')
  await page.waitForURL('**/sign-in')
  await press(page, 'Use a passkey')
  await page.waitForURL('**/sign-in/passkey')
  await look(page, 'passkey-sign-in')
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await press(page, 'Use my passkey')
  await page.getByText(/cancelled|did not give/).waitFor()
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await press(page, 'Use my passkey')
  await page.waitForURL('**/my-day')
  await context.close()
})

test('left idle: a warning, then the door, then back to the very page; a form sent too late is kept', { timeout: 180_000 }, async () => {
  await nextMinute()
  const { context, page } = await newBrowser()
  await page.goto('/sign-in')
  await page.fill('#name', 'priya.raman'); await page.fill('#password', passwords.priya); await press(page, 'Sign in')
  await page.fill('#code', codeOf(secrets.priya)); await press(page, 'Go on')
  await page.waitForURL('**/my-day')
  t.clock.advance({ minutes: 29 }); await followClock(t.store, t.clock)
  // A page asks the server rather than trusting its own clock, so the page is told how long is left by opening what keeps nothing alive.
  assert.deepEqual(await page.evaluate(`fetch('/session').then((r) => r.json())`), { left: 60 })
  await page.evaluate(`document.querySelector('[data-still-here]').showModal()`)
  await look(page, 'still-here')
  await page.getByRole('button', { name: 'Stay signed in' }).click()
  await page.locator('[data-still-here]').waitFor({ state: 'hidden' })
  assert.deepEqual(await page.evaluate(`fetch('/session').then((r) => r.json())`), { left: 1800 })
  await t.store.sessions.open((await t.store.door.accounts.byName('priya.raman'))?.person ?? '', { method: 'passkey', idle: 30, device: 'Safari on an iPad' })
  await page.goto('/account')
  await page.getByRole('heading', { name: 'My account' }).waitFor()
  const second = await context.newPage()
  await second.goto('/rules')
  t.clock.advance({ minutes: 31 }); await followClock(t.store, t.clock)
  await second.goto('/rules')
  assert.equal(new URL(second.url()).pathname, '/sign-in', 'ended in one tab, ended in all')
  await look(second, 'sign-in-idle')
  await page.getByRole('button', { name: 'Sign out there' }).first().click()
  await page.waitForURL('**/sign-in')
  await page.fill('#name', 'priya.raman'); await page.fill('#password', passwords.priya); await press(page, 'Sign in')
  await page.fill('#code', codeOf(secrets.priya)); await press(page, 'Go on')
  await page.waitForURL('**/held')
  await look(page, 'held')
  await press(page, 'Send it now')
  await page.waitForURL('**/account')
  await page.getByText(/Signed out|ended already|nowhere else/).waitFor()
  t.clock.advance({ minutes: 31 }); await followClock(t.store, t.clock)
  await second.goto('/rules')
  await second.fill('#name', 'priya.raman'); await second.fill('#password', passwords.priya); await press(second, 'Sign in')
  await second.fill('#code', codeOf(secrets.priya)); await press(second, 'Go on')
  await second.waitForURL('**/rules')
  await context.close()
})

test('an administrator resets her account: she is out at once, told afterwards, and no old way works', { timeout: 180_000 }, async () => {
  await nextMinute()
  await morgan.goto('/sign-in')
  await morgan.fill('#name', 'morgan.teague'); await morgan.fill('#password', passwords.morgan); await press(morgan, 'Sign in')
  await morgan.fill('#code', recovery); await press(morgan, 'Go on')
  await morgan.getByText('A recovery code was used to sign in').waitFor()
  await morgan.goto('/admin/people')
  await morgan.getByRole('link', { name: 'Priya Raman', exact: true }).click()
  await morgan.getByText('They cannot sign in any more').click()
  await morgan.fill('#why', 'She stood at my desk')
  await look(morgan, 'admin-person-reset')
  await press(morgan, 'Reset how they sign in')
  const link = await morgan.locator('.sl-link').textContent() ?? ''
  const { context, page } = await newBrowser()
  await page.goto('/sign-in')
  await page.fill('#name', 'priya.raman'); await page.fill('#password', passwords.priya); await press(page, 'Sign in')
  await page.getByText('do not belong together').first().waitFor()
  await page.goto(link)
  await page.fill('#password', 'copper saddle violin'); await page.fill('#again', 'copper saddle violin'); await press(page, 'Go on to the codes')
  const secret = await secretOn(page)
  await page.fill('#code', codeOf(secret)); await press(page, 'Finish')
  await page.getByText('An administrator reset how you sign in').waitFor()
  await look(page, 'told')
  // Her post ends with the day: whoever signs in after it is signed out again, on a page that says why.
  await morgan.goto('/admin/people')
  await morgan.getByRole('link', { name: 'Priya Raman', exact: true }).click()
  await morgan.getByText('Write the last day').click()
  await morgan.fill('#post-end-on', '2026-11-21')
  await press(morgan, 'End this post')
  await morgan.getByText('The last day is written').waitFor()
  assert.equal((await page.goto('/my-day'))?.status(), 200, 'the last day is still hers')
  t.clock.set(londonToInstant('2026-11-22 00:01')); await followClock(t.store, t.clock)
  await page.goto('/sign-in')
  await page.fill('#name', 'priya.raman'); await page.fill('#password', 'copper saddle violin'); await press(page, 'Sign in')
  await page.fill('#code', codeOf(secret)); await press(page, 'Go on')
  await page.getByText('You are in no post here today').waitFor()
  await look(page, 'no-post')
  assert.equal((await t.store.sessions.openOf((await t.store.door.accounts.byName('priya.raman'))?.person ?? '')).length, 0)
  await context.close()
})
