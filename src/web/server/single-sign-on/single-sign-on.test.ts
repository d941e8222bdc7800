import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { england } from '../../../packs/index.ts'
import { SingleSignOn } from '../../../store/index.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from '../../../store/for-tests.ts'
import { pages } from '../../surfaces/index.ts'
import { buildApp } from '../app.ts'
import { Provider } from './provider.ts'
import { startProvider, type TestProvider } from './provider-for-tests.ts'

const client = { id: 'sightline', secret: 'a secret of thirty-two characters' }
let t: TestStore, world: Awaited<ReturnType<typeof smallWorld>>, app: FastifyInstance, site: URL, there: TestProvider, provider: Provider, sso: SingleSignOn

before(async () => {
  t = await openTestStore()
  world = await smallWorld(t)
  // The site's address is needed before it listens, and the provider's before the site is built.
  const { createServer } = await import('node:net')
  const port = await new Promise<number>((done) => { const probe = createServer().listen(0, '127.0.0.1', () => { const a = probe.address(); probe.close(() => done(typeof a === 'object' && a ? a.port : 0)) }) })
  site = new URL(`http://127.0.0.1:${port}`)
  there = await startProvider(site, client)
  provider = new Provider({ issuer: there.issuer, client: client.id, secret: client.secret, rolesClaim: 'roles', teamsClaim: 'teams', scope: '' }, site)
  sso = new SingleSignOn(t.store.engine, t.store.door, t.store.sessions, { roles: { 'CSC-SW': 'social-worker' }, teams: { CT2: 'Care team 2' } }, client.secret)
  app = await buildApp({ store: t.store, pack: england, pages, organisation: 'Tarrowmouth Council', demonstration: false, url: site, identity: { provider, singleSignOn: sso } })
  await app.listen({ port, host: '127.0.0.1' })
})
after(async () => { await app?.close(); await there?.close(); await t?.close() })

/** A browser that goes from page to page with its cookies, here and at the provider, telling the provider who it is. */
class Walker {
  readonly #jars = new Map<string, Map<string, string>>()
  readonly who: string
  constructor(who: string) { this.who = who }
  async go(url: URL, form?: URLSearchParams): Promise<{ readonly status: number; readonly at: URL; readonly body: string }> {
    let at = url, body = form
    for (let hop = 0; hop < 15; hop++) {
      const jar = this.#jars.get(at.origin) ?? new Map<string, string>()
      this.#jars.set(at.origin, jar)
      if (at.pathname.startsWith('/interaction/')) at.searchParams.set('as', this.who)
      const got = await fetch(at, {
        redirect: 'manual', headers: { cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; '), accept: 'text/html' }, ...(body ? { method: 'POST', body } : {}),
      })
      for (const c of got.headers.getSetCookie()) { const [pair = ''] = c.split(';'); const i = pair.indexOf('='); jar.set(pair.slice(0, i), pair.slice(i + 1)) }
      const to = got.headers.get('location')
      if (got.status < 300 || got.status >= 400 || !to) return { status: got.status, at, body: await got.text() }
      at = new URL(to, at); body = undefined
    }
    throw new Error('sent round in circles')
  }
  signIn() { return this.go(new URL('/sso', site)) }
  open(path: string) { return this.go(new URL(path, site)) }
  token(): string { return this.#jars.get(site.origin)?.get('sightline') ?? '' }
}

const worker = (username: string, over: Partial<{ roles: string[]; teams: string[]; name: string }> = {}) => {
  const person = { name: over.name ?? 'Sam Okafor', preferred_username: username, roles: over.roles ?? ['CSC-SW'], teams: over.teams ?? ['CT2'] }
  there.people.set(username, person)
  return person as { roles: string[]; teams: string[]; gone?: boolean }
}

test('somebody the provider vouches for comes in, in the role and team it says, and sees what that gives and no more', async () => {
  worker('sam.okafor')
  const sam = new Walker('sam.okafor')
  const landed = await sam.signIn()
  assert.deepEqual([landed.status, landed.at.pathname], [200, '/my-day'])
  assert.match(landed.body, /Sam/)
  assert.equal((await sam.open(`/children/${world.child}`)).status, 404)
  const manager = worker('meg.hart', { roles: ['team-manager'], name: 'Meg Hart' })
  const meg = new Walker('meg.hart')
  await meg.signIn()
  assert.equal((await meg.open(`/children/${world.child}`)).status, 200)
  assert.ok(manager)
})

test('the same person again is the same worker', async () => {
  worker('ann.lee', { name: 'Ann Lee' })
  await new Walker('ann.lee').signIn()
  await new Walker('ann.lee').signIn()
  const found = await t.store.engine.db.selectFrom('account').select('person').where('folded', '=', 'ann.lee').execute()
  assert.equal(found.length, 1)
})

test('somebody with no role here, or whose name is somebody’s who signs in otherwise, is told what to do and let in nowhere', async () => {
  worker('ned.none', { roles: ['cleaner'] })
  const ned = new Walker('ned.none')
  const turned = await ned.signIn()
  assert.equal(turned.status, 403)
  assert.match(turned.body, /gives you no role/)
  await t.store.door.accounts.make(world.priya, 'priya.raman', { actor: world.ruth, page: 'test' })
  worker('priya.raman', { name: 'Priya Raman' })
  assert.match((await new Walker('priya.raman').signIn()).body, /signs in another way/)
  assert.equal((await ned.open('/my-day')).at.pathname, '/sign-in')
})

test('nobody becomes an administrator by a word of the provider’s that nobody here gave a meaning', async () => {
  worker('eve.admin', { roles: ['administrator'] })
  assert.equal((await new Walker('eve.admin').signIn()).status, 403)
})

test('a role taken away there is gone here at the next minute’s check', async () => {
  const person = worker('roy.moves', { roles: ['team-manager'], name: 'Roy Moves' })
  const roy = new Walker('roy.moves')
  await roy.signIn()
  assert.equal((await roy.open(`/children/${world.child}`)).status, 200)
  person.roles = ['CSC-SW']
  t.clock.advance({ minutes: 1 }); await followClock(t.store, t.clock)
  const checked = await sso.checkAll((refresh) => provider.ask(refresh))
  assert.ok(checked.asked >= 1)
  assert.equal((await roy.open(`/children/${world.child}`)).status, 404)
  assert.equal((await roy.open('/my-day')).status, 200)
})

test('somebody who has left is out at the next minute’s check, of every session', async () => {
  const person = worker('lou.leaves', { name: 'Lou Leaves' })
  const [one, two] = [new Walker('lou.leaves'), new Walker('lou.leaves')]
  await one.signIn(); await two.signIn()
  person.gone = true
  t.clock.advance({ minutes: 1 }); await followClock(t.store, t.clock)
  assert.ok((await sso.checkAll((refresh) => provider.ask(refresh))).ended >= 2)
  for (const w of [one, two]) assert.equal((await w.open('/my-day')).at.pathname, '/sign-in')
})

test('a provider that does not answer cuts nobody off, and it is known since when', async () => {
  worker('kim.stays', { name: 'Kim Stays' })
  const kim = new Walker('kim.stays')
  await kim.signIn()
  t.clock.advance({ minutes: 1 }); await followClock(t.store, t.clock)
  const tally = await sso.checkAll(async () => 'silent')
  assert.ok(tally.silent >= 1 && tally.ended === 0)
  assert.ok(await sso.silentSince())
  assert.equal((await kim.open('/my-day')).status, 200)
})

test('signing out at the provider signs out here, by its own message', async () => {
  worker('pat.out', { name: 'Pat Out' })
  const pat = new Walker('pat.out')
  await pat.signIn()
  assert.equal((await pat.open('/my-day')).status, 200)
  const asked = await pat.go(new URL('/session/end', there.issuer))
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.body)?.[1] ?? ''
  await pat.go(new URL('/session/end/confirm', there.issuer), new URLSearchParams({ xsrf, logout: 'yes' }))
  assert.equal((await pat.open('/my-day')).at.pathname, '/sign-in')
})

test('a logout message that is not the provider’s, or came before, ends nothing', async () => {
  worker('una.still', { name: 'Una Still' })
  const una = new Walker('una.still')
  await una.signIn()
  for (const token of ['', 'rubbish', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1bmEuc3RpbGwifQ.']) {
    const got = await app.inject({ method: 'POST', url: '/sso/logout', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ logout_token: token }).toString() })
    assert.equal(got.statusCode, 400)
  }
  assert.equal((await una.open('/my-day')).status, 200)
  const once = { id: 'jti-1', issuer: there.issuer.origin, subject: 'nobody' }
  assert.deepEqual([await sso.loggedOut(once), await sso.loggedOut(once)], [true, false])
})

test('an answer nobody here asked for, or one answered before, opens nothing', async () => {
  const stranger = new Walker('sam.okafor')
  assert.equal((await stranger.open('/sso/back?code=abc&state=def')).status, 403)
  const begun = await app.inject({ url: '/sso' })
  const pass = begun.cookies.find((c) => c.name === 'sightline-pass')?.value ?? ''
  const wrong = await app.inject({ url: '/sso/back?code=abc&state=wrong', cookies: { 'sightline-pass': pass } })
  assert.equal(wrong.statusCode, 403)
  assert.equal((await app.inject({ url: '/sso/back?code=abc&state=wrong', cookies: { 'sightline-pass': pass } })).statusCode, 403)
})

test('what the provider trusted us with is not readable in the database', async () => {
  const kept = await t.store.engine.db.selectFrom('session_provider').select('refresh').execute()
  assert.ok(kept.length > 0)
  for (const k of kept) assert.doesNotMatch(k.refresh.toString('latin1'), /^[\w-]{30,}$/)
})
