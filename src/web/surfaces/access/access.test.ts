import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { after, before, test } from 'node:test'
import { readLooks } from '../../../store/index.ts'
import { DiskRoom } from '../../../store/room.ts'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'
import { findAt, saysAt, wordsOf } from '../child/for-tests.ts'

let t: TestApp
const dilys = randomUUID(), duty = randomUUID(), toby = { manager: randomUUID(), worker: randomUUID(), team: randomUUID() }
before(async () => {
  t = await testApp('2026-11-24 19:00')
  const post = (about: string, name: string, role: string, unit: string) => t.write('post.started', { about, as: 'worker', on: '2026-03-01', says: { name, role, unit, phone: '01632 960188' } })
  await post(dilys, 'Dilys Penhallow', 'access-reviewer', t.world.authority)
  await post(duty, 'Sam Roscarrock', 'out-of-hours-worker', t.world.team)
  await t.write('organisation.described', { about: toby.team, as: 'team', on: '2026-03-01', says: { name: 'Care team 5', phone: '01632 960155', within: t.world.service } })
  await post(toby.worker, 'Ines Duarte', 'social-worker', toby.team)
  await post(toby.manager, 'Steve Oyelaran', 'team-manager', toby.team)
  await t.write('allocation.allocated', { about: t.world.stranger, on: '2026-04-02', says: { worker: toby.worker, role: 'social-worker', team: toby.team } })
  await t.write('case-note.noted', { about: t.world.stranger, by: toby.worker, on: '2026-11-20', says: { note: 'Toby has moved his bed under the window' } })
})
after(() => t.close())

/** The database's clock to the millisecond: what was opened this moment is open this moment. */
const sync = (): Promise<void> => t.store.set('clock-offset-ms', Date.parse(t.clock.now()) - Date.now())
async function signedIn(worker: string): Promise<Browser> {
  const browser = await t.browser(worker)
  await sync()
  return browser
}
const opening = { reason: 'danger-now', words: 'Police are at the door with him' }
/** What answers while no disk could have room enough to write. */
async function onAFullDisk<T>(work: () => Promise<T>): Promise<T> {
  t.store.engine.disk = new DiskRoom(tmpdir(), { soon: Infinity, none: Infinity })
  try { return await work() } finally { t.store.engine.disk = null }
}
const move = async (minutes: number): Promise<void> => { t.clock.advance({ minutes }); await sync(); await t.store.settle() }

test('a search finds the index card of somebody out of reach: name, birthday, whom to ring, and no more', async () => {
  const sam = await signedIn(duty)
  const says = await findAt(sam, '/children', 'wren')
  assert.match(says, /Known to others 1.*Toby Aldersley-Wren born 3 February 2012 Known to Care team 5.*01632 960155.*Steve Oyelaran.*Open in an emergency/)
  assert.doesNotMatch(says, /Quay Cottage|window/)
  assert.match(await findAt(sam, '/children', '3/2/2012'), /Toby Aldersley-Wren/)
  assert.match(await findAt(sam, '/children', 'Álders tob'), /Toby Aldersley-Wren/)
  assert.match(await findAt(sam, '/children', 'al'), /at least three letters/)
  assert.match(await findAt(sam, '/children', '4/2/2012'), /Nobody here has that/)
})

test('without a reason nothing opens; what was typed comes back', async () => {
  const sam = await signedIn(duty), address = `/access/open/${t.world.stranger}`
  assert.match((await sam.get(`/children/${t.world.stranger}`)).body, /nothing here for you/)
  assert.match(await saysAt(sam, address), /Open a record in an emergency.*You do not work with Toby.*4 hours/)
  const empty = await sam.post(address, { words: 'He is here' })
  assert.equal(empty.statusCode, 422)
  assert.match(wordsOf(empty.body), /Choose why you need it now.*He is here/)
  assert.equal((await (await signedIn(t.world.rhys)).post(address, opening)).statusCode, 403, 'a home worker may not')
  assert.match((await sam.get('/access/open/00000000-0000-4000-8000-000000000000')).body, /nothing here for you/)
})

test('with a reason it opens for four hours, says so on each page, tells his worker and their manager, and closes by itself', async () => {
  const sam = await signedIn(duty), child = `/children/${t.world.stranger}`
  const opened = await sam.post(`/access/open/${t.world.stranger}`, opening)
  assert.equal(opened.headers.location, child)
  for (const page of [child, `${child}/timeline`, `${child}/people`]) assert.match(await saysAt(sam, page), /You opened this record in an emergency\. It closes by itself at 11pm, in 4 hours/, page)
  assert.match(await saysAt(sam, `${child}/timeline`), /Sam Roscarrock opened this record in an emergency A child may be in danger now\. Police are at the door.*bed under the window/)
  const told = await t.store.engine.db.selectFrom('fact').innerJoin('fact_body', 'fact_body.fact', 'fact.id').select('body').where('fact.kind', '=', 'notice').where('fact.subject', '=', t.world.stranger).execute()
  assert.deepEqual(new Set(told.map((n) => (JSON.parse(n.body) as { body: { to: string } }).body.to)), new Set([toby.worker, toby.manager]))
  assert.match(await saysAt(await signedIn(toby.worker), '/my-day'), /Toby Aldersley-Wren’s record was opened in an emergency.*Sam Roscarrock opened it.*a child may be in danger now\. “Police are at the door with him”/)
  await sam.post(`/access/open/${t.world.stranger}`, opening)
  assert.equal((await t.store.engine.db.selectFrom('fact').select('id').where('kind', '=', 'break-glass').execute()).length, 1, 'open already: not opened twice')
  await move(239)
  assert.match(await saysAt(await signedIn(duty), child), /^200.*in 1 minute\b/)
  await move(1)
  assert.match((await (await signedIn(duty)).get(child)).body, /nothing here for you/)
})

test('it is reviewed by somebody outside the line of whoever opened it, and stands on the record for ever', async () => {
  const joanna = await signedIn(t.world.joanna)
  assert.equal((await joanna.get('/access/reviews')).statusCode, 403)
  const reviewer = await signedIn(dilys)
  const list = await reviewer.get('/access/reviews')
  assert.match(wordsOf(list.body), /Toby Aldersley-Wren Sam Roscarrock A child may be in danger now To review/)
  const address = /\/access\/reviews\/[0-9a-f-]{36}/.exec(list.body)?.[0] ?? ''
  assert.match(await saysAt(reviewer, address), /“Police are at the door with him”.*by itself, after 4 hours.*(Ines Duarte, Steve Oyelaran|Steve Oyelaran, Ines Duarte).*Read the record Opened it in an emergency/)
  const pressed = await reviewer.post('/write/start', { child: t.world.stranger, kind: 'break-glass', step: 'reviewed', record: address.split('/').at(-1) ?? '' })
  assert.equal(pressed.headers.location, address, 'the press of what is owed leads here')
  assert.equal((await reviewer.post(address, { finding: 'not-justified', words: 'I asked.' })).statusCode, 422, 'not right: then what was done?')
  const full = await onAFullDisk(() => reviewer.post(address, { finding: 'justified', words: 'The police log agrees.' }))
  assert.match(`${full.statusCode} ${wordsOf(full.body)}`, /^409 .*the disk it is kept on is full.*The police log agrees/, 'nobody else wrote: it says what stood in the way')
  const done = await reviewer.submit(address, { finding: 'justified', words: 'The police log agrees.' })
  assert.match(wordsOf(done.body), /It was right to open it\. Dilys Penhallow.*“The police log agrees.”/)
  assert.match(await saysAt(reviewer, '/access/reviews'), /Reviewed/)
  assert.match(await saysAt(await signedIn(toby.worker), `/children/${t.world.stranger}/timeline`), /Dilys Penhallow looked at the opening It was right to open it/)
  const owed = await t.store.read(await t.store.sessions.open(dilys), (r) => r.readings([t.world.stranger]))
  assert.equal(owed.get(t.world.stranger)?.duties.find((d) => d.rule === 'access/break-glass-review')?.content.state, 'met')
})

test('closed at once by a press; what is kept from somebody, or restricted as a whole, is neither found nor opened', async () => {
  const sam = await signedIn(duty), child = t.world.stranger
  await sam.post(`/access/open/${child}`, opening)
  const page = await sam.get(`/children/${child}`)
  const record = /name="record" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const full = await onAFullDisk(() => sam.submit(`/access/open/${child}`, { _do: 'close', record }))
  assert.match(wordsOf(full.body), /the disk it is kept on is full/)
  assert.equal((await sam.get(`/children/${child}`)).statusCode, 200, 'not closed')
  assert.equal((await sam.post(`/access/open/${child}`, { _do: 'close', record })).headers.location, '/children')
  assert.match((await sam.get(`/children/${child}`)).body, /nothing here for you/)
  await t.write('kept-from.began', { about: child, by: t.world.ruth, on: '2026-11-24', says: { worker: duty, how: 'His aunt' } })
  assert.match(await findAt(sam, '/children', 'wren'), /Nobody here has that/)
  assert.match((await sam.get(`/access/open/${child}`)).body, /nothing here for you/)
  await sam.post(`/access/open/${child}`, opening)
  assert.match((await sam.get(`/children/${child}`)).body, /nothing here for you/)
})

test('looks that are worth asking about reach whoever reviews access, once, and grow; what was found is kept', async () => {
  await readLooks(t.store.engine)
  const reviewer = await signedIn(dilys)
  const list = await reviewer.get('/access/alerts')
  assert.match(wordsOf(list.body), /No reason in reach Sam Roscarrock/)
  const rows = await t.store.engine.db.selectFrom('access_alert').selectAll().execute()
  await readLooks(t.store.engine)
  assert.deepEqual(await t.store.engine.db.selectFrom('access_alert').selectAll().execute(), rows, 'read again, it says the same')
  const address = /(\/access\/alerts\/[0-9a-f-]{36})"[^>]*>No reason/.exec(list.body)?.[1] ?? ''
  assert.match(await saysAt(reviewer, address), /Why did they need it\?.*Toby Aldersley-Wren Read the record Opened it in an emergency|Toby Aldersley-Wren Read the record Opened it in an emergency.*Why did they need it\?/)
  await reviewer.post(address, { outcome: 'proper', found: 'Reviewed already as an emergency opening.' })
  assert.match(await saysAt(reviewer, '/access/alerts?show=reviewed'), /It was their work/)
  assert.match(await saysAt(reviewer, address), /“Reviewed already as an emergency opening.”/)
  assert.equal((await (await signedIn(t.world.ruth)).get('/access/alerts')).statusCode, 403)
})
