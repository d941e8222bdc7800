import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addInstant } from '../../src/calendar/index.ts'
import { england, type Role } from '../../src/packs/index.ts'
import { countChildren } from '../../src/store/index.ts'
import { testApp, type TestApp } from '../../src/web/for-tests.ts'
import { pages } from '../../src/web/index.ts'
import { hide, type Hidden } from './hidden.ts'
import { attackers, type Attacker } from './people.ts'
import { addresses, asked, namesInSource, type Route } from './routes.ts'

let t: TestApp, hidden: Hidden, people: readonly Attacker[], routes: readonly Route[]
const names = namesInSource()
/** Pages where somebody is looked for by name. */
const finders = pages.filter((p) => p.post?.permission === 'child:find')
const nowhere = '00000000-0000-4000-8000-000000000000'

before(async () => {
  // As it is for real use: the demonstration's own pages show nobody's record.
  t = await testApp('2026-11-21 22:00', false)
  people = await attackers(t)
  hidden = await hide(t, t.world.rhys)
  await keepFrom(hidden, people.filter((p) => p.role.reach === 'authority'))
  routes = t.routes
})
after(() => t.close())

/** Those who see everyone are kept from this child by name, as a worker is from their own family. */
async function keepFrom(from: Hidden, who: readonly Attacker[]): Promise<void> {
  for (const { person } of who) {
    for (const [about, as] of [[from.child, 'child'], [from.adult, 'adult']] as const) {
      await t.write('kept-from.began', { about, as, on: '2026-04-01', says: { worker: person } })
    }
  }
}

/** Ids for each place of an address, by the place's name; a place nobody has thought of gets them all. */
const ids = (h: Hidden): { readonly [place: string]: readonly string[] } => ({
  child: [h.child, h.adult], subject: [h.child, h.adult], adult: [h.adult], record: h.records.filter((_, i) => i % 48 === 0), draft: h.drafts, fact: h.facts.slice(0, 3), sequence: ['1'],
  hash: [h.file], key: h.records.slice(0, 2), rule: ['missing~return-interview'], indicator: t.store.pack.indicators.slice(0, 1).map((i) => i.id.replace('/', '~')),
  any: [h.child, h.adult, h.records[0] ?? '', h.facts[0] ?? '', h.drafts[0] ?? ''],
})

/** What came back about somebody hidden. */
const leaked = (body: string): string | null => {
  const found = body.indexOf(hidden.word)
  return found < 0 ? null : body.slice(Math.max(0, found - 120), found + 80).replaceAll(/\s+/g, ' ')
}

test('the attack sees every address, and every name a page can be asked by', () => {
  assert.ok(routes.filter((r) => r.method === 'GET').length >= 20)
  for (const name of ['found', 'unit', 'rule', 'child']) assert.ok(names.query.includes(name), name)
  assert.ok(finders.length >= 2)
  for (const name of ['child', 'find', 'kind', 'record']) assert.ok(names.form.includes(name), name)
})

test('must fail: somebody who does work with them finds the word on many pages', async () => {
  const keeper = await t.browser(t.world.rhys)
  let seen = 0
  for (const { url } of routes.filter((r) => r.method === 'GET')) {
    for (const address of addresses(url, ids(hidden)).slice(0, 4)) if (leaked((await keeper.get(address)).body)) seen++
  }
  assert.ok(seen > 8, `only ${seen}`)
})

/** The first of the roles that reach alike and may do the same. What a page answers to hangs on these and on no name of a role. */
const firstLike = ({ reach, heldBy, home, may }: Role): string =>
  england.roles.find((r) => r.reach === reach && r.heldBy === heldBy && r.home === home && [...r.may].sort().join() === [...may].sort().join())?.id ?? ''

// Tests for each role of the pack, so that a role is attacked the day it is written.
for (const role of england.roles) {
  const { id } = role
  const attacker = (): Attacker => { const found = people.find((p) => p.role.id === id); assert.ok(found); return found }

  test(`${id}: no address gives a word about a child out of their reach`, async () => {
    const browser = await t.browser(attacker().person), faults: string[] = []
    for (const { url } of routes.filter((r) => r.method === 'GET' && !r.url.startsWith('/assets'))) {
      for (const address of addresses(url, ids(hidden))) {
        const got = await browser.get(address)
        const out = leaked(got.body) ?? leaked(JSON.stringify(got.headers))
        if (out) faults.push(`GET ${url}: ${out}`)
        if (got.statusCode >= 500) faults.push(`GET ${url}: ${got.statusCode}`)
        // A page that is not this role's is refused before anybody asks whom it is about.
        if (got.statusCode === 403) break
      }
    }
    assert.deepEqual(faults, [])
  })

  if (firstLike(role) === id) test(`${id}: nor does asking a page by any name it knows: lists, searches, exports, prints`, async () => {
    const browser = await t.browser(attacker().person), faults: string[] = []
    const kept = attacker().role.reach === 'authority'
    // Part of a name only: a page may repeat what it was asked for, and may not complete it for somebody kept from the child.
    const values = [hidden.name.slice(0, -2), hidden.child]
    for (const { url } of routes.filter((r) => r.method === 'GET' && !/[:*]/.test(r.url))) {
      if ((await browser.get(url)).statusCode !== 200) continue
      // A page that is open to everybody shows them all the same: one way of asking is enough of it.
      const tried = pages.find((p) => p.path === url)?.permission === 'anyone signed in' ? values.slice(0, 1) : values
      for (const value of tried) {
        // Alone, a name is asked by what it is likely to take: somebody is looked for by words, and told by an id. Together all are asked by both.
        const one = asked(url).filter((n) => /find|found|name|word|search|^q$/.test(n) === (value !== hidden.child)).map((n) => `${url}?${n}=${encodeURIComponent(value)}`)
        for (const address of [`${url}?${new URLSearchParams(names.query.map((n) => [n, value]))}`, ...one]) {
          const { body } = await browser.get(address)
          const out = leaked(body) ?? (kept && body.includes(hidden.name) ? 'their name' : null)
          if (out) faults.push(`GET ${address.slice(0, 60)}: ${out}`)
        }
      }
    }
    for (const { path } of finders) {
      for (const value of values) {
        const { body } = await browser.submit(path, { find: value })
        const out = leaked(body) ?? (kept && body.includes(hidden.name) ? 'their name' : null)
        if (out) faults.push(`finding at ${path}: ${out}`)
      }
    }
    assert.deepEqual(faults, [])
  })

  test(`${id}: nothing pressed writes about the child, or shows a word`, async () => {
    const browser = await t.browser(attacker().person), faults: string[] = []
    const before = await count(), kept = attacker().role.reach === 'authority'
    for (const { url } of routes.filter((r) => r.method === 'POST' && r.url !== '/sign-out')) {
      const values = [hidden.child, hidden.records[0] ?? '', hidden.name.slice(0, -2)]
      for (const [i, address] of addresses(url, ids(hidden)).slice(0, 3).entries()) {
        // Each address is pressed with one of them, and every role begins with another: among them all every address is pressed with all.
        for (const value of [values[(i + england.roles.indexOf(role)) % values.length] ?? '']) {
          const got = await browser.post(address, Object.fromEntries(names.form.filter((n) => n !== '_csrf').map((n) => [n, value])))
          // Searching is pressed too: it may repeat what was asked, and may not complete it for somebody kept from the child.
          const out = leaked(got.body) ?? (kept && got.body.includes(hidden.name) ? 'their name' : null)
          if (out) faults.push(`POST ${url}: ${out}`)
          if (got.statusCode >= 500) faults.push(`POST ${url}: ${got.statusCode}`)
        }
      }
    }
    assert.deepEqual(faults, [])
    assert.deepEqual(await count(), before)
  })

  test(`${id}: hidden and not there look the same`, async () => {
    const { role, person } = attacker()
    const browser = await t.browser(person)
    for (const { url } of routes.filter((r) => r.method === 'GET' && /:(child|record|draft|subject)\b/.test(r.url))) {
      const [address] = addresses(url, ids(hidden))
      if (!address) continue
      const real = await browser.get(address), none = await browser.get(address.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, nowhere))
      // An index card says, to whoever may search, that somebody by this name is known; the pages it leads to may say so too.
      if (role.reach !== 'authority' && real.body.includes(hidden.name)) continue
      assert.equal(real.statusCode, none.statusCode, url)
      assert.equal(strip(real.body), strip(none.body), url)
    }
  })

  test(`${id}: counts are of what can be seen, and no more`, async () => {
    await t.store.read(await t.store.sessions.open(attacker().person), async (reader) => {
      const by = addInstant(t.clock.now(), { days: 7 })
      const owed = (await reader.owedBriefly()).filter((o) => o.content.state !== 'open' || o.content.due === null || o.content.due <= by)
      const counts = await reader.owedCounts(by), total = (under: 'rule' | 'unit'): number => counts[under].reduce((n, c) => n + c.owed, 0)
      assert.deepEqual([total('rule'), total('unit')], [owed.length, owed.length])
      assert.equal(await countChildren(reader), (await reader.cardsOf('child')).length)
    })
  })
}

/** The one thing that may differ between two answers. */
const strip = (body: string): string => body.replaceAll(/name="_csrf" value="[^"]*"/g, '')

const count = async (): Promise<unknown> => {
  const facts = await t.store.engine.db.selectFrom('fact').select((e) => e.fn.countAll<number>().as('n')).where('subject', 'in', [hidden.child, hidden.adult]).executeTakeFirst()
  const drafts = await t.store.engine.db.selectFrom('draft').select((e) => e.fn.countAll<number>().as('n')).where('subject', 'in', [hidden.child, hidden.adult]).executeTakeFirst()
  return { facts: facts?.n, drafts: drafts?.n }
}
