import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { findAt, saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

test('A worker’s own children, when each was last seen, and what is owed', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match(await saysAt(priya, '/children'), /^200.*Yours 1.*Jodie-Leigh Nancarrow 15 Saltmarsh House Nobody has written that they saw Jodie-Leigh \d+ overdue/)
  await t.write('visit.happened', { about: t.world.child, by: t.world.priya, on: '2026-11-23 16:00', says: { seen: 'ALONE' } })
  assert.match(await saysAt(priya, '/children'), /Yesterday at 4pm by Priya Raman/)
})

test('A home sees who lives there, and nobody else’s children', async () => {
  const says = await saysAt(await t.browser(t.world.rhys), '/children')
  assert.match(says, /Within your reach 1.*Toby/)
  assert.doesNotMatch(says, /Jodie-Leigh/)
})

test('Finding by name gives children and adults within reach, an adult with their children', async () => {
  const mum = randomUUID()
  await t.write('person.described', { about: mum, as: 'adult', by: t.world.priya, says: { given: 'Folake', family: 'Nancarrow' } })
  await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person: mum, is: 'mother' } })
  const priya = await t.browser(t.world.priya)
  assert.match(await findAt(priya, '/children', 'nancarrow'), /Found for “nancarrow” 2.*Folake Nancarrow Adult, in the life of Jodie-Leigh Nancarrow Jodie-Leigh Nancarrow 15 years, 6 months/)
  assert.match(await findAt(priya, '/children', 'Toby'), /Nobody within your reach.*Known to others 1.*Toby Aldersley-Wren born 3 February 2012 Known here/)
  assert.match(await findAt(priya, '/children', 'Zebedee'), /Nobody here has that, nor anything like it/)
  assert.match(await findAt(priya, '/children', 'na'), /at least three letters/)
})

test('A home finds those within its reach, and nobody else', async () => {
  const rhys = await t.browser(t.world.rhys)
  assert.match(await findAt(rhys, '/children', 'Aldersly'), /Found for “Aldersly” 1 Toby Aldersley-Wren 14 years, 9 months\. Spelt nearly so/)
  assert.match(await findAt(rhys, '/children', 'Nancarrow'), /Nobody within your reach has that/)
})

test('Says what led to somebody, and finds words in the records within reach, each record once', async () => {
  const priya = await t.browser(t.world.priya), aunt = randomUUID()
  await t.write('person.described', { about: aunt, as: 'adult', by: t.world.priya, on: '2020-01-01', says: { given: 'Rosa', family: 'Penhale', phone: '07700 900321' } })
  await t.write('person.described', { about: aunt, as: 'adult', by: t.world.priya, on: '2024-01-01', says: { given: 'Rosa', family: 'Tregear' } })
  assert.match(await findAt(priya, '/children', 'penhale'), /Rosa Tregear.*A name they had before/)
  assert.match(await findAt(priya, '/children', '+44 7700 900321'), /Rosa Tregear.*That is their phone/)
  const note = await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, says: { note: 'She runs to the lighthouse when it is loud at home.' } })
  await t.write('case-note.noted', { about: t.world.stranger, by: t.world.rhys, says: { note: 'The lighthouse was shut.' } })
  const page = await priya.submit('/children', { find: 'running lighthouse' })
  assert.match(page.body, new RegExp(`In the records[\\s\\S]*href="/records/${note.record}"[^>]*>Note|In the records[\\s\\S]*href="/records/${note.record}"`))
  assert.match(page.body, /She <mark>runs<\/mark> to the lighthouse/)
  assert.doesNotMatch(page.body, /was shut/)
  assert.match(await findAt(priya, '/children', 'zeppelin'), /In the records 0 Those words stand together in no record within your reach/)
})

test('what was typed stands in no address and no title; it is shown again to whoever typed it and to nobody else', async () => {
  const priya = await t.browser(t.world.priya)
  const sent = await priya.post('/children', { find: 'Nancarrow' })
  const address = String(sent.headers.location)
  assert.equal(sent.statusCode, 303)
  assert.match(address, /^\/children\?found=[\w-]{20,}$/)
  for (const time of ['once', 'and again']) {
    const { body } = await priya.get(address)
    assert.match(body, /Jodie-Leigh/, time)
    assert.doesNotMatch(/<title>[^<]*/.exec(body)?.[0] ?? '', /Nancarrow/i)
    assert.doesNotMatch(body, /(href|action)="[^"]*nancarrow/i)
    assert.match(body, /<form class="sl-find"[^>]*method="post"/)
  }
  assert.doesNotMatch(await saysAt(await t.browser(t.world.ruth), address), /Found for|Nancarrow”/)
  assert.match(await saysAt(priya, '/children?find=Nancarrow'), /Yours 1/, 'a name in an address looks for nobody')
  assert.match(await findAt(priya, '/children', '  '), /Yours 1/)
  t.clock.advance({ hours: 13 })
  assert.match(await saysAt(await t.browser(t.world.priya), address), /Yours 1/, 'and not for ever')
})
