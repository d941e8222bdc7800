import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp, priya: Browser
before(async () => { t = await testApp('2026-11-24 08:42'); priya = await t.browser(t.world.priya) })
after(() => t.close())
const documents = (query = '') => `/children/${t.world.child}/documents${query}`
const file = (name: string, type: string, fill: string) => ({ hash: fill.repeat(64), name, type, size: 2_400_000 })

test('None added yet is said, with the press that adds one', async () => {
  const says = await saysAt(priya, documents())
  assert.match(says, /^200.*No photo, document or recording was added to Jodie-Leigh’s record\..*Add a file with a note/)
})

test('Every file stands in one place under its record, newest first, and can be narrowed by kind', async () => {
  const note = await t.write('case-note.noted', { about: t.world.child, by: t.world.ash, on: '2026-11-12', says: { note: 'Drew the sea', files: [file('The sea.jpg', 'image/jpeg', 'a'), file('Song.mp3', 'audio/mpeg', 'b')] } })
  await t.write('life-story.chapter', { about: t.world.child, by: t.world.priya, on: '2026-11-20', says: { about: 'Nan', things: [file('Letter from Nan.pdf', 'application/pdf', 'c')] } })
  const says = await saysAt(priya, documents())
  assert.match(says, /All \(3\) Photos and drawings \(1\) Documents \(1\) Recordings \(1\)/)
  assert.match(says, /Fri 20 Nov\. Life story\. Priya Raman\. Letter from Nan\.pdf PDF, 2\.3 MB.*Thu 12 Nov\. Note\. Ash Kowalczyk\..*The sea\.jpg/)
  assert.match((await priya.get(documents())).body, new RegExp(`/records/${note.record}/files/${'a'.repeat(64)}`))
  const only = await saysAt(priya, documents('?show=documents'))
  assert.match(only, /Documents 1/)
  assert.doesNotMatch(only, /The sea/)
})

test('A file of a record that was said to be wrong is counted and not shown', async () => {
  const wrong = await t.write('case-note.noted', { about: t.world.child, by: t.world.ash, on: '2026-11-21', says: { note: 'Another child', files: [file('Not hers.jpg', 'image/jpeg', 'd')] } })
  await t.write('case-note.noted', { about: t.world.child, by: t.world.ash, record: wrong.record, act: 'withdraw', why: 'Wrong child' })
  const says = await saysAt(priya, documents())
  assert.match(says, /1 more is in records that were said to be wrong/)
  assert.doesNotMatch(says, /Not hers/)
})

test('Out of reach is answered as not there', async () => {
  assert.equal((await (await t.browser(t.world.rhys)).get(documents())).statusCode, 404)
})
