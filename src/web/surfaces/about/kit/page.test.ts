import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { options, type VNode } from 'preact'
import { render } from 'preact-render-to-string'
import * as kit from '../../../kit/index.ts'
import { StylePage } from '../../../kit/style-page.tsx'
import { buildApp } from '../../../server/app.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { pages } from '../../index.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

/** Components are what the kit gives out under a capital letter. */
const parts = Object.entries(kit).filter(([name, part]) => typeof part === 'function' && /^[A-Z]/.test(name))

/** What drawing something makes use of. */
function drawnIn(draw: () => void): ReadonlySet<VNode['type']> {
  const seen = new Set<VNode['type']>(), before = options.vnode
  options.vnode = (vnode) => { seen.add(vnode.type); before?.(vnode) }
  try { draw() } finally { options.vnode = before ?? (() => undefined) }
  return seen
}

test('every component of the kit stands on the page of parts', () => {
  const seen = drawnIn(() => render(StylePage({}) as VNode))
  assert.ok(parts.length > 50, String(parts.length))
  assert.deepEqual(parts.filter(([, part]) => !seen.has(part as VNode['type'])).map(([name]) => name), [])
})

test('anybody may look at it in the demonstration, and no press on it does anything', async () => {
  const page = await t.app.inject({ url: '/about/kit' })
  assert.equal(page.statusCode, 200)
  for (const words of ['Duty row', 'Body map', 'Nothing recorded for 23 days', 'What we say, and what we do not']) assert.match(page.body, new RegExp(words))
  const nowhere = await (await t.browser(t.world.priya)).post('/about/kit')
  assert.deepEqual([nowhere.statusCode, nowhere.headers.location], [303, '/about/kit'])
})

test('outside the demonstration there is no such page', async () => {
  const app = await buildApp({ store: t.store, pack: t.store.pack, pages, organisation: 'Tarrowmouth Council', demonstration: false })
  assert.equal((await app.inject({ url: '/about/kit' })).statusCode, 404)
  await app.close()
})
