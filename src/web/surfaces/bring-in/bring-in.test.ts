import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { mostBrought } from '../../../store/imports/index.ts'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'
import { saysAt, wordsOf } from '../child/for-tests.ts'
import { brought, decisionsIn, done, firstFiles, give, readyForFiles } from './for-tests.ts'

let t: TestApp, ruth: Browser, priya: Browser, at: string
before(async () => {
  t = await testApp('2026-11-22 09:00')
  await readyForFiles(t)
  ;[ruth, priya] = [await t.browser(t.world.ruth), await t.browser(t.world.priya)]
})
after(() => t.close())

test('with nothing brought in yet the page says so, and looking first is what is chosen', async () => {
  const page = await ruth.get('/bring-in')
  assert.match(wordsOf(page.body), /Nothing has been brought in yet\./)
  assert.match(page.body, /value="look"[^>]*checked/)
  assert.match(page.body, /href="\/bring-in"[^>]*aria-current="page"/)
})

test('files given wait their turn, say how far they have come, and then what would be written of every row', async () => {
  at = await give(ruth)
  assert.match(await saysAt(ruth, at), /Nothing is written by this.*How far it has come.*Waiting its turn/)
  assert.deepEqual((await ruth.get(`${at}/progress`)).json(), { busy: true, percent: 0, words: 'Waiting its turn' })
  await done(t, at)
  assert.equal((await ruth.get(`${at}/progress`)).json<{ busy: boolean }>().busy, false)
  const says = await saysAt(ruth, at)
  assert.match(says, /nothing is written yet.*7 rows in the files: \d would be written, \d put right, 0 are there already, 1 would not be taken, \d would wait for somebody\. \d \+ \d \+ 0 \+ 1 \+ \d = 7: every row is accounted for\./)
  assert.match(says, /Who is it\?.*1 0.*The file says otherwise.*\d 0/)
  assert.equal((await t.store.engine.db.selectFrom('brought').selectAll().execute()).length, 0)
})

test('a file of which nothing was read is named beside the figures, which are of the others', async () => {
  const twice = await give(ruth, [...firstFiles, { control: 'files', name: 'Header again.csv', bytes: firstFiles[0]?.bytes ?? assert.fail('no file') }])
  await done(t, twice)
  const says = await saysAt(ruth, twice)
  assert.match(says, /7: every row of the files that were read is accounted for\. Not read, so that no row of it is counted here: Header again\.csv\. See why/)
  assert.match(says, /Header again\.csv The whole file.*This is Header again/)
  await ruth.post(twice, { _do: 'drop' })
})

test('every figure leads to its rows, numbered as a spreadsheet does, with whose they are or why they were not taken', async () => {
  assert.match((await ruth.get(at)).body, /rows\?table=Header&amp;fared=refused/)
  assert.match(await saysAt(ruth, `${at}/rows?table=Header&fared=read`), /2 Jodie-Leigh Nancarrow.*3 New here Would be written 4 Not known yet Would wait.*5 Not known yet/)
  assert.match(await saysAt(ruth, `${at}/rows?table=Header&fared=refused`), /1 row of 4 read.*5 Not known yet CHILD: CHILD is blank/)
  assert.match(await saysAt(ruth, `${at}/rows?table=Header&fared=cells`), /There is no row here/)
  for (const wrong of ['table=Header&fared=nonsense', 'table=Nothing&fared=read', '']) assert.match(await saysAt(ruth, `${at}/rows?${wrong}`), /^404/)
  assert.match(await saysAt(ruth, `${at}/rows?table=Header&fared=read&page=99`), /2 Jodie-Leigh Nancarrow/, 'past the end stands the last part')
})

test('what was not taken and what waits is given as a spreadsheet that runs no formula, and so are the figures', async () => {
  const rows = await ruth.get(`${at}/csv`), figures = await ruth.get(`${at}/csv?what=tallies`)
  assert.match(String(rows.headers['content-disposition']), /attachment; filename="ssda903-2026-27-rows\.csv"/)
  assert.match(rows.body, /"Header\.csv","Header","5","CHILD","Row not taken","CHILD is blank/)
  assert.match(rows.body, /"'=Episodes\.csv","Episodes","2","LS","Waits: the file says otherwise"/)
  assert.equal(rows.body.split('\uFEFF').length, 2)
  assert.match(figures.body, /"All tables","","7","\d","\d","0","1","\d","7"/)
})

test('nobody comes near whose post does not include it, and nothing of anybody stands in an address', async () => {
  for (const address of ['/bring-in', at, `${at}/rows?table=Header&fared=read`, `${at}/waiting`, `${at}/progress`, `${at}/csv`]) assert.equal((await priya.get(address)).statusCode, 403, address)
  for (const does of ['stop', 'write', 'drop', 'sign', 'take-back']) assert.equal((await priya.post(at, { _do: does })).statusCode, 403, does)
  assert.equal((await priya.upload('/bring-in', {}, firstFiles)).statusCode, 403)
  assert.equal((await ruth.upload('/bring-in', { _csrf: 'wrong' }, firstFiles)).statusCode, 403)
  for (const none of ['nonsense', randomUUID()]) for (const part of ['', '/waiting', '/progress', '/csv']) assert.equal((await ruth.get(`/bring-in/${none}${part}`)).statusCode, 404)
  for (const page of [at, `${at}/waiting?kind=who`, `${at}/waiting?kind=differs`, `${at}/rows?table=Header&fared=read`]) assert.doesNotMatch((await ruth.get(page)).body, /(href|action)="[^"]*(zed|K2|A1234|Nancarrow)/i)
})

test('looking and giving are noted, without a word of what is in the files', async () => {
  const noted = await t.store.engine.db.selectFrom('audit_event').select(['action', 'page']).where('page', 'like', '/bring-in%').execute()
  for (const action of ['Gave files to be looked through', 'Looked at files brought in', 'Looked at rows of files brought in', 'Took a copy of what became of files']) assert.ok(noted.some((n) => n.action === action), action)
  assert.doesNotMatch(JSON.stringify(noted), /zed|A1234/)
})

test('what cannot be taken is said: no files, another kind, a year there is not', async () => {
  const none = await ruth.upload('/bring-in', { kind: 'ssda903', year: '' }, [])
  assert.equal(none.statusCode, 422)
  assert.match(none.body, /Choose the files\./)
  const wrong = await ruth.upload('/bring-in', { kind: 'ssda903', year: '1950-51' }, [{ control: 'files', name: '../../photo.png', bytes: Buffer.from('x') }])
  for (const says of [/Choose the year from the list/, /photo\.png is not a file of an SSDA903 return/]) assert.match(wrong.body, says)
  assert.match((await ruth.upload('/bring-in', { kind: 'cin' }, firstFiles)).body, /Header\.csv is not a census/)
  const script = await ruth.upload('/bring-in', { kind: 'nonsense', _as: 'script' }, firstFiles)
  assert.deepEqual([script.statusCode, script.json<{ problems: { field: string }[] }>().problems[0]?.field], [422, 'kind'])
  // It is deleted once the answer is on its way.
  const kept = (): Promise<unknown[]> => t.store.engine.db.selectFrom('import').selectAll().execute()
  for (let i = 0; i < 50 && (await kept()).length > 1; i++) await new Promise((resolve) => { setTimeout(resolve, 20) })
  assert.equal((await kept()).length, 1, 'what was not taken is gone')
})

test('files that cannot be read say so in a sentence, and can be dropped', async () => {
  const odd = await brought(t, ruth, [{ control: 'files', name: 'Shopping.csv', bytes: Buffer.from('milk,eggs\n1,2\n') }])
  assert.match(await saysAt(ruth, odd), /It could not be brought in.*No file in the files given has the columns/)
  assert.match(wordsOf((await ruth.submit(odd, { _do: 'drop' })).body), /Dropped: the files, and what was found in them\./)
  assert.equal((await ruth.get(odd)).statusCode, 404)
})

test('it can be stopped while it waits or goes on, and begun again', async () => {
  const stopped = await give(ruth)
  assert.match(wordsOf((await ruth.submit(stopped, { _do: 'stop' })).body), /It was stopped.*Nothing was written\. The files are still here\./)
  await done(t, stopped)
  assert.match(await saysAt(ruth, stopped), /It was stopped/)
  await ruth.post(stopped, { _do: 'again' })
  await done(t, stopped)
  assert.match(await saysAt(ruth, stopped), /7 rows in the files/)
  await ruth.post(stopped, { _do: 'drop' })
})

test('more than is taken is said and not kept; an upload that is broken off leaves nothing', async () => {
  const desk = t.store.imports
  assert.ok(desk)
  const large = await desk.incoming(t.world.ruth), piece = Buffer.alloc(1_000_000), pieces = mostBrought.bytes / piece.length + 1
  // Not written to the disk: only counted.
  await large.add('files', 'large.png', Readable.from((function* () { for (let i = 0; i < pieces; i++) yield piece })()))
  assert.deepEqual([large.tooMuch, large.refused], [true, ['large.png']])
  await large.letGo()
  const broken = await desk.incoming(t.world.ruth)
  await assert.rejects(broken.add('files', 'Header.csv', new Readable({ read() { this.push('CHILD,'); this.destroy(new Error('gone')) } })))
  await broken.letGo()
  for (const { id } of [large, broken]) { assert.equal(await desk.find(id), null); await assert.rejects(fs.stat(desk.shelf.of(id))) }
})

test('somebody whose record is closed to the reader is named nowhere, and what is about them waits for somebody who may see it', async () => {
  const { child, stranger, joanna } = t.world
  for (const about of [child, stranger]) await t.write('sensitivity-decision.decided', { about, by: t.world.ruth, on: '2026-11-22', says: { level: 'restricted', why: 'Known to several here', holders: [{ id: randomUUID(), worker: joanna }] } })
  await t.store.settle()
  const names = /Nancarrow|Jodie|Aldersley|Toby/
  for (const address of [`${at}/waiting?kind=who`, `${at}/waiting?kind=differs`, `${at}/rows?table=Header&fared=read`]) assert.doesNotMatch(await saysAt(ruth, address), names, address)
  assert.match(await saysAt(ruth, `${at}/waiting?kind=who`), /On the record: somebody you cannot see.*You cannot see who it may be/)
  assert.match(await saysAt(ruth, `${at}/waiting?kind=differs`), /You cannot read this record\. Somebody who may has to decide\./)
  assert.match(await saysAt(ruth, `${at}/rows?table=Header&fared=read`), /2 Somebody you cannot see/)
  assert.deepEqual(decisionsIn((await ruth.get(`${at}/waiting?kind=who`)).body), [])
  const job = await t.store.imports?.find(at.split('/').at(-1) ?? ''), waits = job ? await t.store.imports?.waiting(job, { kind: 'who', decided: false }, { from: 0, most: 1 }) : undefined
  const forced = await ruth.submit(`${at}/waiting?kind=who`, { _do: 'decide', which: String(waits?.rows[0]?.id), was: '', answer: 'new' })
  assert.match(wordsOf(forced.body), /You cannot see what this is about/)
  const all = /name="of" value="([^"]+)"/.exec((await ruth.get(`${at}/waiting?kind=differs`)).body)?.[1] ?? ''
  assert.match(wordsOf((await ruth.submit(`${at}/waiting?kind=differs`, { _do: 'ours-all', of: all })).body), /Ours is kept for 0 differences\. 1 (is|are) about/)
})
