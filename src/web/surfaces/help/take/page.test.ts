import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { cast } from '../../../../../tools/synthetic/cast.ts'
import { england } from '../../../../packs/index.ts'
import { browse, testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { tourOf, tours, type Tour } from '../tours/index.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

/** Where somebody in this role works in the small authority. */
const unitOf = (role: string): string => (['night-worker', 'home-worker', 'home-manager'].includes(role) ? t.world.home : ['director', 'administrator', 'access-reviewer'].includes(role) ? t.world.authority : t.world.team)

/** Somebody new in a role, come in through the demonstration's door. */
async function arrives(role: string): Promise<Browser> {
  const worker = randomUUID()
  await t.write('post.started', { about: worker, as: 'worker', on: '2026-03-01', says: { name: 'Somebody New', role, unit: unitOf(role) } })
  await t.store.set('cast', [{ worker, name: 'Somebody New', role: england.roles.find((r) => r.id === role)?.title, says: '' }])
  const browser = browse(t.app, '')
  assert.equal((await browser.post('/sign-in', { worker })).statusCode, 303, role)
  return browser
}

const firstPage = async (browser: Browser): Promise<{ readonly path: string; readonly body: string }> => {
  const path = String((await browser.get('/')).headers.location)
  return { path, body: (await browser.get(path)).body }
}

test('everybody the demonstration lets one be has a tour of three to six steps', () => {
  assert.deepEqual(Object.values(cast).filter((p) => !tourOf(p.role)).map((p) => p.key), [])
  for (const tour of tours) assert.ok(tour.steps.length >= 3 && tour.steps.length <= 6, tour.role)
})

for (const tour of tours) {
  test(`on arriving the first time a ${tour.role} is led through what is really there, without script, and not again`, async () => {
    const browser = await arrives(tour.role)
    for (const [i, step] of tour.steps.entries()) {
      const { path, body } = await firstPage(browser)
      assert.match(body, new RegExp(`A short tour, ${i + 1} of ${tour.steps.length}`))
      assert.ok(body.includes(step.title), step.title)
      if (step.see?.startsWith('#')) assert.ok(body.includes(`id="${step.see.slice(1)}"`), `${path} has no ${step.see}`)
      if (step.see?.startsWith('/')) assert.equal((await browser.get(step.see)).statusCode, 200, step.see)
      const on = await browser.post('/help/tour', { role: tour.role, at: String(i + 1), _do: 'next' })
      assert.equal(on.headers.location, i + 1 < tour.steps.length ? `${path}#tour` : path)
    }
    assert.doesNotMatch((await firstPage(browser)).body, /A short tour/)
    await comesBack(browser, tour)
  })
}

/** Coming in a second time begins nothing. Help begins it again, and it is left by one press. */
async function comesBack(browser: Browser, tour: Tour): Promise<void> {
  const worker = (await t.store.setting<readonly { readonly worker: string }[]>('cast'))?.[0]?.worker ?? ''
  await browser.post('/sign-in', { worker })
  assert.doesNotMatch((await firstPage(browser)).body, /A short tour, /)
  assert.ok((await browser.get('/help/tour')).body.includes(tour.steps[1]?.title ?? '?'), 'Help has it written out')
  await browser.post('/help/tour', { role: tour.role, _do: 'begin' })
  assert.match((await firstPage(browser)).body, /A short tour, 1 of /)
  await browser.post('/help/tour', { role: tour.role, at: '1', _do: 'leave' })
  assert.doesNotMatch((await firstPage(browser)).body, /A short tour, /)
}

test('nobody begins the tour of somebody else’s work, and whatever a browser says it remembers, the page stands', async () => {
  const browser = await t.browser(t.world.priya)
  assert.equal((await browser.post('/help/tour', { role: 'director', _do: 'begin' })).statusCode, 404)
  for (const at of ['99', '-4', '1e9', 'x']) assert.equal((await browser.post('/help/tour', { role: 'social-worker', at, _do: 'next' })).statusCode, 303)
  const token = await t.store.sessions.open(t.world.priya)
  for (const kept of ['social-worker.9', '_._', 'x'.repeat(3000), 'director.1']) {
    const page = await t.app.inject({ url: '/my-day', cookies: { sightline: token, 'sightline-tour': kept } })
    assert.deepEqual([page.statusCode, /A short tour/.test(page.body)], [200, false])
  }
})
