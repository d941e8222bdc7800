import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testApp, type Browser, type TestApp } from '../for-tests.ts'
import type { Page } from '../contract.ts'
import { pages } from '../surfaces/index.ts'

let t: TestApp
let ids: { readonly [name: string]: readonly string[] }
before(async () => {
  t = await testApp('2026-11-21 22:00')
  const { child, stranger, ash, home, priya } = t.world
  const missing = await t.write('missing-episode.started', { about: child, by: ash, says: { home } })
  const told = await t.write('disclosure.told', { about: child, by: ash, on: '2026-11-21 12:00', says: { words: 'Something' } })
  const mum = randomUUID()
  await t.write('person.described', { about: mum, as: 'adult', by: priya, says: { given: 'Folake', family: 'Nancarrow' } })
  await t.write('relationship.began', { about: child, by: priya, says: { person: mum, is: 'mother' } })
  await t.write('missing-episode.started', { about: stranger, by: t.world.rhys, says: { home: t.world.otherHome } })
  ids = {
    child: [child], subject: [child], record: [missing.record, told.record], draft: [randomUUID()], sequence: ['1'], rule: ['disclosure~goes-up', 'missing~return-interview'],
    key: [told.record, missing.record], indicator: t.store.pack.indicators.map((i) => i.id.replace('/', '~')),
  }
})
after(() => t.close())

const addresses = (path: string): readonly string[] => (path.match(/:\w+/g) ?? []).reduce<readonly string[]>(
  (list, name) => list.flatMap((p) => (ids[name.slice(1)] ?? ['x']).map((id) => p.replace(name, id))), [path])

/** A mark before a request, and everybody noted since: by transaction, because a test's clock stands still. */
const mark = async (): Promise<string> => (await sql<{ now: string }>`select pg_current_xact_id()::text as now`.execute(t.store.engine.db)).rows[0]?.now ?? ''
const notedSince = async (from: string): Promise<readonly { readonly subject: string | null; readonly level: string | null }[]> =>
  (await sql<{ subject: string | null; level: string | null }>`select subject, level from audit_event where xmin::text::bigint > ${from}::bigint`.execute(t.store.engine.db)).rows

const asked = ['', 'find Jodie', '?format=csv', '?file=csv', '?as=young'] as const

/** Types a name into a page's find box, where it has one. */
const looking = (browser: Browser, page: Page<unknown>, url: string, find: string) =>
  (page.path === '/children' || page.post?.permission === 'child:find' ? browser.submit(url, { find }) : browser.get(url))

test('whoever’s name a page shows, to anybody, at any address, is noted in that very request', async () => {
  const names: readonly (readonly [name: string, subject: string])[] = [['Jodie-Leigh', t.world.child], ['Aldersley-Wren', t.world.stranger]]
  let shown = 0
  for (const who of [t.world.ruth, t.world.bola, t.world.priya]) {
    const browser = await t.browser(who)
    for (const page of pages) for (const url of addresses(page.path)) for (const query of who === t.world.ruth ? [...asked, `?child=${t.world.child}`] : ['']) {
      const from = await mark()
      const answer = query.startsWith('find ') ? await looking(browser, page, url, query.slice(5)) : await browser.get(`${url}${query}`)
      if (answer.statusCode !== 200) { if (query === '') break; continue }
      const named = names.filter(([name]) => answer.body.includes(name))
      if (named.length === 0) continue
      const looks = await notedSince(from), isFile = String(answer.headers['content-type']).startsWith('text/csv')
      for (const [name, subject] of named) {
        shown++
        assert.ok(looks.some((l) => l.subject === subject && (!isFile || l.level === 'file')), `${url}${query} shows ${name} and does not note it`)
      }
    }
  }
  assert.ok(shown > 40, String(shown))
})

test('a page of a list notes the list once and everybody in it in one go', async () => {
  const from = await mark()
  await (await t.browser(t.world.ruth)).get('/children')
  const looks = await notedSince(from)
  assert.deepEqual(looks.map((l) => l.subject).toSorted(), [t.world.child, t.world.stranger, null].toSorted())
  assert.deepEqual(new Set(looks.map((l) => l.level)), new Set(['list', null]))
})
