import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())
const why = async (worker: string, child = t.world.child): Promise<string> => (await (await t.browser(worker)).get(`/children/${child}/why`)).body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('every reason is said in words to whoever can see, and through whom', async () => {
  assert.match(await why(t.world.priya), /You are a named worker for Jodie-Leigh/)
  assert.match(await why(t.world.helen), /You work in Care team 2, the team that works with Jodie-Leigh: the social worker, Priya Raman, is in it/)
  assert.match(await why(t.world.ash), /You work in Saltmarsh House, where Jodie-Leigh lives/)
  assert.match(await why(t.world.ruth), /You are director of children’s services, and see every child/)
})
test('out of reach it is not there', async () => assert.equal((await (await t.browser(t.world.rhys)).get(`/children/${t.world.child}/why`)).statusCode, 404))
test('a share is said, and who must not know where the child lives is said on every page to others', async () => {
  const agency = randomUUID(), mo = randomUUID()
  await t.write('organisation.described', { about: agency, as: 'agency', on: '2026-03-01', says: { name: 'St Petroc’s School' } })
  await t.write('post.started', { about: mo, as: 'worker', on: '2026-03-01', says: { name: 'Mo Deane', role: 'school-partner', unit: agency } })
  await t.write('share.given', { about: t.world.child, by: t.world.helen, says: { person: mo, until: '2026-12-01' } })
  assert.match(await why(mo), /Jodie-Leigh’s record was shared with you/)
  await t.write('address-hidden.began', { about: t.world.child, by: t.world.helen, says: { person: mo, why: 'Ordered' } })
  for (const page of ['', '/timeline', '/people', '/why']) {
    const body = (await (await t.browser(t.world.priya)).get(`/children/${t.world.child}${page}`)).body
    assert.match(body, /Where Jodie-Leigh lives must not be told to Mo Deane/, page)
    assert.doesNotMatch((await (await t.browser(mo)).get(`/children/${t.world.child}${page}`)).body, /must not be told|Saltmarsh House/, page)
  }
})
