import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { followClock, openTestStore, smallWorld, type TestStore } from '../../store/for-tests.ts'
import { hashPassword } from '../../store/index.ts'
import { browse } from '../for-tests.ts'
import { pages } from '../surfaces/index.ts'
import { buildApp } from './app.ts'
import { browserIn, localPath } from './visit.ts'

let t: TestStore, w: Awaited<ReturnType<typeof smallWorld>>, app: FastifyInstance, secure: FastifyInstance
before(async () => {
  t = await openTestStore('2026-11-21 10:00'); w = await smallWorld(t)
  const setting = { store: t.store, pack: t.store.pack, pages, organisation: 'Tarrowmouth Council', demonstration: false }
  app = await buildApp(setting)
  secure = await buildApp({ ...setting, url: new URL('https://sightline.example') })
})
after(async () => { await app.close(); await secure.close(); await t.close() })

const signedIn = async (worker: string) => { await followClock(t.store, t.clock); return t.store.sessions.open(worker, { method: 'passkey', idle: 30, device: 'Firefox on Windows' }) }

test('over https every cookie is bound to this site, sent over https only, and no script can read it', async () => {
  const page = await secure.inject({ url: '/sign-in' })
  assert.ok(page.cookies.length > 0)
  for (const c of page.cookies) assert.deepEqual([c.name.startsWith('__Host-'), c.secure, c.httpOnly, c.sameSite, c.path], [true, true, true, 'Lax', '/'], c.name)
  assert.match(String(page.headers['strict-transport-security']), /max-age=31536000/)
  const token = await signedIn(w.ruth)
  assert.equal((await secure.inject({ url: '/account', cookies: { sightline: token } })).headers.location, '/sign-in', 'a cookie a neighbour could have set is not taken')
  assert.equal((await secure.inject({ url: '/account', cookies: { '__Host-sightline': token } })).statusCode, 200)
})

test('a token somebody planted before signing in is not the one that is signed in, and is nobody’s afterwards', async () => {
  const account = await t.store.door.accounts.make(w.bola, 'bola.adeyemi', { actor: w.bola, page: 'test' })
  assert.ok(account)
  const link = await t.store.door.links.make('join', account.id, null)
  const planted = await signedIn(w.rhys)
  const browser = browse(app, planted)
  await browser.get(`/join/${link}`)
  const pass = await t.store.door.setUp.follow(link)
  const up = await t.store.door.setUp.find(pass)
  assert.ok(up)
  await t.store.door.setUp.choosePassword(up, 'lantern gravel otter')
  const entered = await t.store.door.enter(account, 'passkey', { address: '192.0.2.1', label: 'x', device: null })
  assert.notEqual(entered.session, planted)
  // Through the page: signing in ends whatever session the browser brought.
  await t.store.set('cast', [{ worker: w.ash, name: 'Ash Kowalczyk', role: 'Night worker', says: '' }])
  const demo = await buildApp({ store: t.store, pack: t.store.pack, pages, organisation: 'Tarrowmouth Council', demonstration: true })
  const chosen = await browse(demo, planted).post('/sign-in', { worker: w.ash })
  const given = chosen.cookies.find((c) => c.name === 'sightline')?.value
  assert.ok(given && given !== planted)
  assert.equal(await t.store.sessions.find(planted), null)
  await demo.close()
})

test('a form sent too late is given back to the same person, in the same browser, and to nobody else', async () => {
  const browser = browse(app, await signedIn(w.priya))
  await browser.get('/how-it-looks')
  t.clock.advance({ minutes: 31 })
  const late = await browser.post('/write/start', { child: w.child, kind: 'case-note', step: 'noted', note: 'She laughed today' })
  assert.equal(late.headers.location, '/sign-in')
  const held = late.cookies.find((c) => c.name === 'sightline-held')?.value ?? null
  const found = await t.store.door.held.find(held, w.priya)
  assert.deepEqual([found?.path, found?.fields.find(([n]) => n === 'note')?.[1]], ['/write/start', 'She laughed today'])
  assert.equal(found?.fields.some(([n]) => n === '_csrf'), false)
  assert.equal(await t.store.door.held.find(held, w.ruth), null)
  assert.equal(await t.store.door.held.find('guessed', w.priya), null)
  t.clock.advance({ hours: 13 })
  assert.equal(await t.store.door.held.find(held, w.priya), null, 'and not for ever')
})

test('nothing is kept for a browser that never had a session, or whose session was ended on purpose', async () => {
  const token = await signedIn(w.priya)
  await t.store.sessions.end(token)
  for (const cookies of [{ sightline: token }, { sightline: 'made up' }]) {
    const answer = await app.inject({ url: `/children/${w.child}`, cookies })
    assert.equal(answer.cookies.some((c) => c.name === 'sightline-back' || c.name === 'sightline-held'), false)
  }
})

test('where a browser was is a path of this site, without what it asked', async () => {
  const token = await signedIn(w.priya)
  t.clock.advance({ minutes: 31 })
  const answer = await app.inject({ url: '/children?page=2', cookies: { sightline: token } })
  assert.equal(answer.cookies.find((c) => c.name === 'sightline-back')?.value, '/children')
  for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a b', '/é', '', null]) assert.equal(localPath(bad), null, String(bad))
  assert.equal(localPath('/children/1'), '/children/1')
})

test('asking how long is left keeps nothing alive; staying does, up to twelve hours', async () => {
  const token = await signedIn(w.priya)
  const ask = async (path: string) => { const a = await app.inject({ url: path, cookies: { sightline: token } }); return [a.statusCode, (a.json() as { left: number }).left] }
  t.clock.advance({ minutes: 20 })
  assert.deepEqual(await ask('/session'), [200, 600])
  assert.deepEqual(await ask('/session'), [200, 600])
  assert.deepEqual(await ask('/session/stay'), [200, 1800])
  for (let i = 0; i < 28; i++) { t.clock.advance({ minutes: 25 }); await ask('/session/stay') }
  assert.deepEqual(await ask('/session'), [401, 0], 'twelve hours are enough')
})

test('whoever has left is signed out with a page that says why', async () => {
  const left = '00000000-0000-4000-8000-00000000aaaa'
  const { record } = await t.write('post.started', { about: left, as: 'worker', on: '2026-03-01', says: { name: 'Sam Leaver', role: 'social-worker', unit: w.team } })
  const token = await signedIn(left)
  assert.equal((await app.inject({ url: '/my-day', cookies: { sightline: token } })).statusCode, 200)
  await t.write('post.ended', { about: left, as: 'worker', record, on: '2026-10-31' })
  t.clock.advance({ minutes: 2 }); await followClock(t.store, t.clock)
  const answer = await app.inject({ url: '/my-day', cookies: { sightline: token } })
  assert.equal(answer.statusCode, 403)
  assert.match(answer.body, /You are in no post here today/)
  assert.equal((await app.inject({ url: '/my-day', cookies: { sightline: token } })).headers.location, '/sign-in')
})

test('the door takes sixty forms a minute from one address, and then asks to wait', async () => {
  const browser = browse(app, '')
  let refused = 0
  for (let i = 0; i < 70; i++) if ((await app.inject({ method: 'POST', url: '/sign-in', remoteAddress: '203.0.113.9' })).statusCode === 429) refused++
  assert.equal(refused, 10)
  assert.equal((await browser.get('/sign-in')).statusCode, 200, 'others are not in the way of it')
})

test('an administrator is refused their own post and account, and nobody else opens the pages', async () => {
  const admin = '00000000-0000-4000-8000-00000000bbbb'
  await t.write('post.started', { about: admin, as: 'worker', on: '2026-03-01', says: { name: 'Morgan Teague', role: 'administrator', unit: w.authority } })
  await t.store.door.accounts.make(admin, 'morgan.teague', { actor: admin, page: 'test' })
  const browser = browse(app, await signedIn(admin))
  for (const form of [{ do: 'post-start', role: 'director', unit: w.authority, on: '2026-11-21' }, { do: 'close' }, { do: 'reset', why: 'x' }]) {
    assert.match((await browser.post(`/admin/people/${admin}`, form)).body, /changed by another administrator/)
  }
  assert.equal((await browser.get(`/children/${w.child}`)).statusCode, 403)
  const priya = browse(app, await signedIn(w.priya))
  for (const page of pages.filter((p) => p.path.startsWith('/admin'))) {
    assert.equal((await priya.get(page.path.replace(':worker', w.ash))).statusCode, 403, page.path)
    if (page.post) assert.equal((await priya.post(page.path.replace(':worker', w.ash), { do: 'close' })).statusCode, 403, page.path)
  }
})

test('a cover is written, and an acting manager holds it until they are back', async () => {
  const admin = '00000000-0000-4000-8000-00000000bbbb'
  const browser = browse(app, await signedIn(admin))
  const sent = await browser.post(`/admin/people/${w.helen}`, { do: 'away', on: '2026-11-20', cover: w.priya, lastDay: '2026-12-24' })
  assert.equal(sent.statusCode, 303)
  const roles = (await t.store.door.rolesOf(w.priya)).map((r) => r.id)
  assert.ok(roles.includes('team-manager') && roles.includes('social-worker'))
})

test('a closed account opens nothing, even with an unused link', async () => {
  const account = await t.store.door.accounts.make(w.lena, 'lena.fisk', { actor: w.lena, page: 'test' })
  assert.ok(account)
  await t.store.door.accounts.setPassword(account, await hashPassword('lantern gravel otter'), { actor: w.lena, page: 'test' })
  const link = await t.store.door.links.make('join', account.id, null)
  await t.store.door.accounts.disable(account, true, { actor: w.ruth, page: 'test' })
  assert.equal(await t.store.door.setUp.follow(link), null)
})

test('a browser is called what its owner knows it as', () => {
  assert.equal(browserIn('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0'), 'Firefox on Windows')
  assert.equal(browserIn('Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'), 'Safari on an iPad')
  assert.equal(browserIn('curl/8'), 'A browser that does not say what it is')
})
