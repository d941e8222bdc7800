import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'
import { saysAt, wordsOf } from '../child/for-tests.ts'
import { brought, decide, decisionsIn, done, laterFiles, readyForFiles } from './for-tests.ts'

let t: TestApp, ruth: Browser, at: string
before(async () => {
  t = await testApp('2026-11-22 09:00')
  await readyForFiles(t)
  ruth = await t.browser(t.world.ruth)
  at = await brought(t, ruth)
})
after(() => t.close())
const press = async (url: string, does: { readonly [name: string]: string }): Promise<string> => wordsOf((await ruth.submit(url, does)).body)
const recordsOf = async (kind: string): Promise<number> => (await t.store.engine.db.selectFrom('fact').select('record').distinct().where('kind', '=', kind).execute()).length

test('it is written once, whoever presses it a second time in another tab', async () => {
  await ruth.post(at, { _do: 'write' })
  assert.match(await press(at, { _do: 'write' }), /It is being done already\./)
  assert.match(await press(at, { _do: 'drop' }), /It cannot be dropped any more/)
  await done(t, at)
  assert.match(await press(at, { _do: 'write' }), /It is on the record already\..*7 rows in the files: \d written, \d put right, 0 there already, 1 not taken, \d waiting/)
  assert.match(await saysAt(ruth, `${at}/rows?table=Episodes&fared=written`), /3 Child K1 In care/)
  assert.match(await saysAt(ruth, '/bring-in'), /SSDA903, children looked after, 2026-27.*Written, not signed off 7 \d \d 1 Nobody yet/)
  assert.match(await press(at, { _do: 'again' }), /Nothing was decided since/)
})

test('both sides of a child who may be known stand beside each other, and who is said to be one is kept with who said so', async () => {
  const url = `${at}/waiting?kind=who`
  assert.match(await saysAt(ruth, url), /In the files: K2 Born 4 February 2012.*Unique pupil number: A123456789012.*Header, row 4 of Header\.csv.*On the record: Toby Aldersley-Wren Born 3 February 2012/)
  const [them, other] = decisionsIn((await ruth.get(url)).body)
  assert.ok(them && other)
  const stale = await t.browser(t.world.ruth)
  assert.match(await press(url, them), /Kept: it is them\./)
  assert.match(wordsOf((await stale.submit(url, other)).body), /Somebody decided it meanwhile: It is them\./)
  assert.match(await saysAt(ruth, `${url}&show=decided`), /It is them Ruth Okonjo-Hale/)
  assert.match(await press(url, { ...them, was: 'same', subject: t.world.child }), /Choose one of the answers/)
  assert.match(wordsOf(await decide(ruth, `${url}&show=decided`, 'new')), /Kept: somebody new\./)
  assert.match(wordsOf(await decide(ruth, `${url}&show=decided`, 'same')), /Kept: it is them\./)
})

test('where a file says otherwise both answers are in words; ours is kept for all of one sort in one press', async () => {
  const url = `${at}/waiting?kind=differs`
  assert.match(await saysAt(ruth, url), /Under which law\? By agreement \(section 20\) Full care order/)
  assert.match(await press(url, { _do: 'ours-all', of: 'care-episode.started~nonsense' }), /Those wait no more/)
  const of = /name="of" value="(care-episode[^"]+)"/.exec((await ruth.get(url)).body)?.[1] ?? ''
  assert.match(await saysAt(ruth, `${url}&of=${encodeURIComponent(of)}`), /To decide: 1\./)
  assert.match(await press(url, { _do: 'ours-all', of }), /Ours is kept for 1 difference\./)
  assert.match(wordsOf(await decide(ruth, url, 'file')), /Kept: take the file\..*3 decisions made\. Bring in what waited/)
})

test('going through the files again brings in what was decided, and a press from before says that it waits no more', async () => {
  const old = decisionsIn((await ruth.get(`${at}/waiting?kind=differs`)).body)[0] ?? {}
  assert.match(await saysAt(ruth, at), /3 decisions made; bring in what waited/)
  await ruth.post(at, { _do: 'again' })
  assert.match(await press(`${at}/waiting?kind=differs`, old), /Decide when the files have been gone through\..*How far it has come/)
  await done(t, at)
  assert.match(await press(`${at}/waiting?kind=differs`, old), /That waits no more/)
  const says = await saysAt(ruth, at)
  assert.match(says, /What this import had written before counts as there already\./)
  assert.match(says, /= 7: every row is accounted for\./)
  assert.match(await saysAt(ruth, `${at}/rows?table=Header&fared=read`), /4 Toby Aldersley-Wren/)
})

test('what an earlier file told of and a later one does not waits; it is withdrawn when somebody says that it was wrong', async () => {
  const later = await brought(t, ruth, laterFiles, { wants: 'write' }), url = `${later}/waiting?kind=gone`
  const [keep, withdraw] = decisionsIn((await ruth.get(url)).body)
  assert.deepEqual([keep?.['answer'], withdraw?.['answer']], ['keep', 'withdraw'])
  assert.match(await saysAt(ruth, url), /, Child K1 Fri 1 May\. Open the record/)
  const count = decisionsIn((await ruth.get(url)).body).length / 2
  for (let i = 0; i < count; i++) await decide(ruth, url, 'withdraw')
  assert.match(await saysAt(ruth, url), /Everything here is decided\./)
  await ruth.post(later, { _do: 'again' })
  await done(t, later)
  const withdrawn = await t.store.engine.db.selectFrom('fact').select('id').where('act', '=', 'withdraw').execute()
  assert.equal(withdrawn.length, count)
})

test('it is signed once, by name, and says what waited; the files are gone', async () => {
  const page = await saysAt(ruth, at)
  assert.match(page, /You sign as Ruth Okonjo-Hale.*1 thing still waits\. You can sign all the same\./)
  assert.match(await press(at, { _do: 'sign', note: '<b>The counts</b>' }), /Signed off\. The files are deleted\..*Signed off by Ruth Okonjo-Hale.*&lt;b>The counts/)
  assert.match(await press(at, { _do: 'sign' }), /It was signed off already\./)
  assert.equal(t.store.imports?.shelf.has(at.split('/').at(-1) ?? ''), false)
  await decide(ruth, `${at}/waiting?kind=differs`, 'ours')
  assert.match(await press(at, { _do: 'again' }), /The files are not here any more\. Give them again\./)
  assert.match(await saysAt(ruth, '/bring-in'), /Signed off 7 .*Ruth Okonjo-Hale/)
})

test('taking back needs a reason, withdraws what it began, and is done once', async () => {
  assert.match(await press(at, { _do: 'take-back', why: ' ' }), /There is something to put right Say why it was a mistake\./)
  await ruth.post(at, { _do: 'take-back', why: 'The wrong authority.' })
  assert.match(await press(at, { _do: 'take-back', why: 'Again' }), /It is being worked on/)
  await done(t, at)
  assert.match(await saysAt(ruth, at), /Taken back .* by Ruth Okonjo-Hale\. The wrong authority\. \d+ records? (was|were) withdrawn/)
  assert.match(await press(at, { _do: 'take-back', why: 'Again' }), /It was taken back already\./)
  assert.equal(await recordsOf('care-episode') > 0, true)
  assert.match(await saysAt(ruth, `${at}/waiting`), /^303|^302/)
})
