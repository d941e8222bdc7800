import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { pagesWhere } from '../contract.ts'
import { buildApp } from './app.ts'
import { testApp, type TestApp } from '../for-tests.ts'
import { pages } from '../surfaces/index.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

const example = (path: string): string => path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')

test('every page but the door sends somebody not signed in to the door, and shows nothing', async () => {
  const inside = pages.filter((p) => p.permission !== 'public')
  assert.ok(inside.length > 0)
  for (const page of inside) {
    const answer = await t.app.inject({ url: example(page.path) })
    assert.deepEqual([page.path, answer.statusCode, answer.headers.location], [page.path, 303, '/sign-in'])
  }
})

test('every page names a permission some role has, and an audit name', () => {
  const known = new Set(['public', 'anyone signed in', ...t.store.pack.roles.flatMap((r) => r.may)])
  for (const page of pages) {
    assert.ok(known.has(page.permission), `${page.path} asks for "${page.permission}", which no role has`)
    assert.ok(page.audit.length > 3, page.path)
    if (page.post) assert.ok(known.has(page.post.permission), `${page.path} post`)
  }
})

test('a form without its token is refused, whoever is signed in', async () => {
  for (const page of pagesWhere(pages, true).filter((p) => p.post)) {
    const token = await t.store.sessions.open(t.world.ruth)
    const answer = await t.app.inject({ method: 'POST', url: example(page.path), cookies: { sightline: token } })
    assert.equal(answer.statusCode, 403, page.path)
    assert.match(answer.body, /open too long/)
  }
})

test('and so outside the demonstration, at the door too', async () => {
  const app = await buildApp({ store: t.store, pack: t.store.pack, pages, organisation: 'Tarrowmouth Council', demonstration: false })
  const posts = pagesWhere(pages, false).filter((p) => p.post)
  assert.ok(posts.some((p) => p.path === '/first') && posts.some((p) => p.path === '/join'))
  for (const page of posts) assert.equal((await app.inject({ method: 'POST', url: example(page.path), cookies: { sightline: await t.store.sessions.open(t.world.ruth) } })).statusCode, 403, page.path)
  await app.close()
})

test('what is not there says so and what to do', async () => {
  const answer = await t.app.inject({ url: '/nowhere' })
  assert.equal(answer.statusCode, 404)
  assert.match(answer.body, /There is nothing here for you/)
})

test('no page lets a browser run or load anything from elsewhere, or keep it', async () => {
  const answer = await t.app.inject({ url: '/sign-in' })
  assert.match(String(answer.headers['content-security-policy']), /default-src 'none'.*script-src 'self'/)
  assert.equal(answer.headers['cache-control'], 'no-store')
  assert.doesNotMatch(answer.body, /https?:\/\/(?!www\.w3\.org)|<script(?![^>]*src=)|style="/)
})

test('ready when the database answers', async () => {
  assert.equal((await t.app.inject({ url: '/health' })).statusCode, 200)
})

test('a session ends when signed out, and after an hour left idle', async () => {
  const browser = await t.browser(t.world.ruth)
  assert.equal((await browser.get('/demonstration')).statusCode, 200)
  t.clock.advance({ minutes: 61 })
  assert.equal((await browser.get('/demonstration')).headers.location, '/sign-in')
  const again = await t.browser(t.world.ruth)
  await again.post('/sign-out')
  assert.equal((await again.get('/demonstration')).headers.location, '/sign-in')
})

test('the picker opens a session only for somebody in the cast', async () => {
  await t.store.set('cast', [{ worker: t.world.ash, name: 'Ash Kowalczyk', role: 'Night worker', says: 'Works nights at Saltmarsh House.' }])
  const stranger = await t.browser(t.world.ruth)
  assert.equal((await stranger.post('/sign-in', { worker: t.world.priya })).statusCode, 422)
  const chosen = await stranger.post('/sign-in', { worker: t.world.ash })
  assert.equal(chosen.headers.location, '/')
  assert.equal((await stranger.get('/')).headers.location, '/tonight')
})
