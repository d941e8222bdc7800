import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../for-tests.ts'
import { pages } from '../surfaces/index.ts'

let t: TestApp
let ids: { readonly [name: string]: readonly string[] }
before(async () => {
  t = await testApp('2026-11-21 22:00')
  const { child, ash, home } = t.world
  const missing = await t.write('missing-episode.started', { about: child, by: ash, says: { home } })
  const told = await t.write('disclosure.told', { about: child, by: ash, on: '2026-11-21 12:00', says: { words: 'Secret words about the bandstand' } })
  const ashes = await t.browser(ash)
  const draft = String((await ashes.post('/write/start', { child, kind: 'case-note', step: 'noted' })).headers.location).split('/').at(-1) ?? ''
  ids = {
    child: [child], subject: [child], record: [missing.record, told.record], draft: [draft], sequence: ['1'],
    rule: ['disclosure~goes-up', 'missing~return-interview'], key: [told.record, missing.record], indicator: t.store.pack.indicators.map((i) => i.id.replace('/', '~')),
  }
})
after(() => t.close())

/** Every address a page's path can stand for, with the ids of a child out of the asker's reach. */
const addresses = (path: string): readonly string[] => (path.match(/:\w+/g) ?? []).reduce<readonly string[]>(
  (list, name) => list.flatMap((p) => (ids[name.slice(1)] ?? ['x']).map((id) => p.replace(name, id))), [path])

test('whoever cannot reach a child finds nothing of them at any address, by asking or by sending', async () => {
  const outsider = await t.browser(t.world.rhys)
  let asked = 0
  for (const page of pages) {
    for (const url of addresses(page.path)) {
      for (const query of ['', `?child=${t.world.child}`, `?home=${t.world.home}`]) {
        const answer = await outsider.get(`${url}${query}`)
        assert.doesNotMatch(answer.body, /Nancarrow|Jodie-Leigh|bandstand/, `GET ${url}${query}`)
        asked++
      }
      if (!page.post || page.permission === 'public') continue
      const form = { child: t.world.child, home: t.world.home, kind: 'case-note', step: 'noted', _do: 'missing', record: ids['record']?.[0] ?? '', who: 'police', words: 'x', note: 'x', about: t.world.child, find: 'Nancarro' }
      const sent = await outsider.submit(url, form)
      assert.doesNotMatch(sent.body, /Nancarrow|Jodie-Leigh|bandstand/, `POST ${url}`)
    }
  }
  assert.ok(asked > 60)
  const written = await t.store.engine.db.selectFrom('fact').select('id').where('author', '=', t.world.rhys).execute()
  assert.deepEqual(written, [], 'and nothing was written in their name')
})

test('out of reach and not there are told apart by nobody', async () => {
  const outsider = await t.browser(t.world.rhys)
  const strip = (html: string): string => html.replace(/name="_csrf" value="[^"]*"/g, '')
  const there = await outsider.get(`/children/${t.world.child}`)
  const nowhere = await outsider.get('/children/00000000-0000-4000-8000-000000000000')
  assert.equal(there.statusCode, 404)
  assert.equal(strip(there.body), strip(nowhere.body))
})

test('an id that is no id is a page that is not there, not a fault', async () => {
  const somebody = await t.browser(t.world.ruth)
  for (const page of pages.filter((p) => p.path.includes(':'))) {
    for (const bad of ['x', "'--", '%00', '%F0%9F%92%A9', '..%2f..%2fetc']) {
      const url = page.path.replace(/:\w+/g, bad)
      assert.ok((await somebody.get(url)).statusCode < 500, url)
    }
  }
})

test('every look at a child is kept, with why they could', async () => {
  const priya = await t.browser(t.world.priya)
  await priya.get(`/children/${t.world.child}`)
  const looked = await t.store.engine.db.selectFrom('audit_event').selectAll().where('actor', '=', t.world.priya).where('subject', '=', t.world.child).execute()
  assert.equal(looked.length, 1)
  assert.match(looked[0]?.because ?? '', /allocated/)
})
