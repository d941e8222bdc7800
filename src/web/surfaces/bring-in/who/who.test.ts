import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { findAt, saysAt, wordsOf } from '../../child/for-tests.ts'
import { brought, done } from '../for-tests.ts'

let t: TestApp, ruth: Browser, at: string, look: string
const list = ['Reference,Child ID,Surname,Forename,Date of birth,Reported at,Found at', 'TV/3,,Aldersly Wren,Tobi,03/02/2012,31/10/2026 23:00,01/11/2026 01:00'].join('\n')
before(async () => {
  t = await testApp('2026-11-22 09:00')
  ruth = await t.browser(t.world.ruth)
  at = await brought(t, ruth, [{ control: 'files', name: 'list.csv', bytes: Buffer.from(`${list}\n`) }], { kind: 'police-missing', year: '', wants: 'write' })
  look = /href="(\/bring-in\/[^"]+\/waiting\/\d+)"/.exec((await ruth.get(`${at}/waiting?kind=who`)).body)?.[1] ?? ''
})
after(() => t.close())

test('of a child of a list whom nobody found, the way leads to looking among those on the record', async () => {
  assert.match(await saysAt(ruth, `${at}/waiting?kind=who`), /In the files: Tobi Aldersly Wren.*On the record: nobody was found.*It is somebody new to us.*Look for them on the record/)
  assert.match(await saysAt(ruth, look), /In the files: Tobi Aldersly Wren Look for them on the record Born 3 February 2012.*Look by name or date of birth/)
})

test('whoever is found is shown with why it may be them, and nothing of what was typed stands in an address', async () => {
  assert.match(await findAt(ruth, look, 'To'), /at least three letters/)
  assert.match(await findAt(ruth, look, 'Quetzalcoatl'), /No child here is called that, or anything like it/)
  const says = await findAt(ruth, look, '3 February 2012')
  assert.match(says, /Toby Aldersley-Wren.*the same birthday.*It is Toby Aldersley-Wren/)
  const sent = await ruth.post(look, { _do: 'find', find: 'Aldersley' })
  assert.doesNotMatch(String(sent.headers.location), /alders/i)
})

test('who is chosen has to be a child this person can find; nobody undoes another’s answer unseen', async () => {
  for (const subject of [randomUUID(), t.world.priya, 'nonsense']) assert.match(wordsOf((await ruth.submit(look, { _do: 'same', was: '', subject })).body), /That child cannot be chosen/)
  assert.match(wordsOf((await ruth.submit(look, { _do: 'same', was: 'new', subject: t.world.stranger })).body), /Somebody decided it meanwhile: nothing/)
  await t.write('sensitivity-decision.decided', { about: t.world.child, by: t.world.ruth, on: '2026-11-22', says: { level: 'restricted', why: 'Known to several here', holders: [{ id: randomUUID(), worker: t.world.joanna }] } })
  await t.store.settle()
  assert.match(wordsOf((await ruth.submit(look, { _do: 'same', was: '', subject: t.world.child })).body), /That child cannot be chosen/)
  assert.doesNotMatch(await findAt(ruth, look, 'Nancarrow'), /Jodie-Leigh/)
})

test('they are the one, it says so, and going through the files again brings in what waited', async () => {
  assert.match(wordsOf((await ruth.submit(look, { _do: 'same', was: '', subject: t.world.stranger })).body), /Kept: it is them\..*Everything here is decided\./)
  assert.match(await saysAt(ruth, `${at}/waiting?kind=who&show=decided`), /It is them Toby Aldersley-Wren Ruth Okonjo-Hale/)
  await ruth.post(at, { _do: 'again' })
  await done(t, at)
  const facts = await t.store.engine.db.selectFrom('fact').select('subject').where('kind', '=', 'police-missing-report').execute()
  assert.deepEqual([...new Set(facts.map((f) => f.subject))], [t.world.stranger])
  assert.match(await saysAt(ruth, at), /1 row in the files: 1 written/)
  assert.match((await ruth.get(look)).headers.location ?? '', /waiting\?kind=who/)
  assert.equal((await (await t.browser(t.world.priya)).get(look)).statusCode, 403)
})
