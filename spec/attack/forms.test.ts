import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Field, Fields } from '../../src/records/index.ts'
import { testApp, type TestApp } from '../../src/web/for-tests.ts'
import { addresses } from './routes.ts'

let t: TestApp
before(async () => {
  t = await testApp()
  await t.store.set('cast', [{ worker: t.world.ash, name: 'Ash', role: 'Night worker', says: 'x' }])
})
after(() => t.close())

const some = '00000000-0000-4000-8000-000000000000'
const filled = (url: string): string => addresses(url, { any: [some] })[0] ?? url

test('every address that changes anything refuses a form without its token, whoever is signed in', async () => {
  const posts = t.routes.filter((r) => r.method !== 'GET' && r.method !== 'HEAD' && r.method !== 'OPTIONS')
  assert.ok(posts.length > 5)
  const token = await t.store.sessions.open(t.world.ruth)
  for (const { method, url } of posts) {
    for (const headers of [{}, { origin: 'https://evil.example', referer: 'https://evil.example/' }]) {
      const got = await t.app.inject({ method: method as 'POST', url: filled(url), cookies: { sightline: token }, headers })
      assert.ok([403, 404].includes(got.statusCode), `${method} ${url}: ${got.statusCode}`)
    }
  }
})

test('a token of one browser does not open a form of another', async () => {
  const mine = await t.app.inject({ url: '/sign-in' })
  const stolen = /name="_csrf" value="([^"]+)"/.exec(mine.body)?.[1] ?? ''
  assert.ok(stolen)
  const token = await t.store.sessions.open(t.world.ruth)
  const got = await t.app.inject({
    method: 'POST', url: '/write/start', cookies: { sightline: token }, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ _csrf: stolen, child: t.world.child, kind: 'case-note', step: 'noted' }).toString(),
  })
  assert.equal(got.statusCode, 403)
})

test('a session planted in a browser before signing in is not the one signed in with', async () => {
  const planted = 'planted'.repeat(6)
  const door = await t.app.inject({ url: '/sign-in', cookies: { sightline: planted } })
  const form = /name="_csrf" value="([^"]+)"/.exec(door.body)?.[1] ?? ''
  const jar = Object.fromEntries(door.cookies.map((c) => [c.name, c.value]))
  const got = await t.app.inject({
    method: 'POST', url: '/sign-in', cookies: { ...jar, sightline: planted }, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ _csrf: form, worker: t.world.ash }).toString(),
  })
  const given = got.cookies.find((c) => c.name === 'sightline')
  assert.ok(given && given.value !== planted && given.value.length >= 43 && given.httpOnly && /lax|strict/i.test(given.sameSite ?? ''))
  assert.equal((await t.app.inject({ url: '/tonight', cookies: { sightline: planted } })).statusCode, 303)
})

test('signing out ends the session itself, not only the cookie', async () => {
  const token = await t.store.sessions.open(t.world.ash)
  const browser = await t.browser(t.world.ash)
  await browser.post('/sign-out')
  assert.equal((await browser.get('/tonight')).statusCode, 303)
  assert.equal((await t.app.inject({ url: '/tonight', cookies: { sightline: token } })).statusCode, 200)
  await t.store.sessions.end(token)
  assert.equal((await t.app.inject({ url: '/tonight', cookies: { sightline: token } })).statusCode, 303)
})

/** What must come back as nothing but text. */
const hostile = [
  `<script>window.zqz=1</script>`, `"><img src=x onerror=zqz()>`, `' onmouseover='zqz()' x='`, `</textarea><script>zqz()</script>`, `javascript:zqz()`, `{{constructor.constructor('zqz()')()}}`,
  `'; drop table fact; --`, `$(touch /tmp/zqz)`, `%00%0a%0d<svg/onload=zqz()>`, `=cmd|' /C calc'!A0`, '\u202Ezqz', '𒐫'.repeat(400),
].join('\n')

const answers = (fields: Fields, prefix = ''): [string, string][] => Object.entries(fields).flatMap(([id, f]) => answer(`${prefix}${id}`, f))
function answer(name: string, { type }: Field): [string, string][] {
  switch (type.kind) {
    case 'code': case 'codes': return [[name, type.codes.codes[0]?.code ?? '']]
    case 'files': return [[name, `${'0'.repeat(64)} image/png 5 ${encodeURIComponent('<script>zqz()</script>')}`]]
    case 'rows': return [[name, some], ...answers(type.fields, `${name}.${some}.`)]
    default: return [[name, hostile]]
  }
}
/** Nothing a browser would run. Our pages quote every attribute with a double quote, so an unescaped one would have to come back to break out. */
const runs = (body: string): string | null => /<script(?![^>]*\ssrc="\/assets\/)[^>]*>|"><img|<img[^>]+onerror|<svg\/onload|<\/textarea><script|href="javascript:/i.exec(body)?.[0] ?? null

test('script, SQL and worse in every field of every form is kept as words, and runs nowhere', async () => {
  const priya = await t.browser(t.world.priya), faults: string[] = []
  let sent = 0
  for (const type of t.store.pack.recordTypes.filter((x) => x.about.includes('child'))) {
    for (const [id, step] of Object.entries(type.steps).filter(([, s]) => s.opens && !s.automatic)) {
      const begun = await priya.post('/write/start', { child: t.world.child, kind: type.id, step: id })
      const draft = /\/write\/[0-9a-f-]{36}/.exec(String(begun.headers.location))?.[0]
      if (!draft) continue
      sent++
      const form = { ...Object.fromEntries(answers(step.fields)), revision: '1' }
      const saved = await priya.post(draft, { ...form, _do: 'save' })
      const again = await priya.get(draft)
      const done = await priya.submit(draft, { ...form, revision: '2', _do: 'send' })
      for (const [what, r] of [['saved', saved], ['again', again], ['sent', done]] as const) {
        if (r.statusCode >= 500) faults.push(`${type.id}.${id} ${what}: ${r.statusCode}`)
        const out = runs(r.body)
        if (out) faults.push(`${type.id}.${id} ${what}: ${out}`)
      }
    }
  }
  assert.ok(sent > 5, String(sent))
  for (const url of ['', '/timeline', '/people', '/looked'].map((p) => `/children/${t.world.child}${p}`)) {
    const out = runs((await priya.get(url)).body)
    if (out) faults.push(`${url}: ${out}`)
  }
  assert.deepEqual(faults, [])
})

test('every page forbids a browser to run or load anything that is not ours', async () => {
  const ruth = await t.browser(t.world.ruth)
  for (const { url } of t.routes.filter((r) => r.method === 'GET' && !r.url.startsWith('/assets'))) {
    const got = await ruth.get(addresses(url, { child: [t.world.child], subject: [t.world.child], any: [some] })[0] ?? url)
    if (!String(got.headers['content-type']).startsWith('text/html')) continue
    const policy = String(got.headers['content-security-policy'])
    assert.match(policy, /default-src 'none'/, url)
    assert.doesNotMatch(policy, /unsafe-|\*|http:|https:(?!;)/, url)
    assert.equal(got.headers['x-content-type-options'], 'nosniff', url)
    assert.match(policy, /frame-ancestors 'none'/, url)
    assert.equal(got.headers['cache-control'], 'no-store', url)
    assert.doesNotMatch(got.body, /<script(?![^>]*\ssrc="\/assets\/)[^>]*>|\sstyle="|\son\w+="/, url)
  }
})

test('what is spoken of in a fault is where, never what: no words of a record, no SQL, no path', async () => {
  const ruth = await t.browser(t.world.ruth)
  for (const url of ['/children/%00', `/children/${'a'.repeat(9000)}`, '/records/%F0%9F', '/write?child[]=1&child[]=2', '/figures/..%2f..', '/children?found=%25%27%22%00', '/children?page=1e99', '/children?page=-1']) {
    const got = await ruth.get(url)
    assert.ok(got.statusCode < 500, `${url.slice(0, 40)}: ${got.statusCode}`)
    assert.doesNotMatch(got.body, /select |node_modules|\/src\/|at Object\.|syntax error|pg_/i)
  }
})
