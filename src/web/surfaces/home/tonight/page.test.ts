import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../../calendar/index.ts'
import { living, type Living } from '../../../../ledger/index.ts'
import { england } from '../../../../packs/index.ts'
import { factsAbout } from '../../../../store/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'

let t: TestApp, ash: Browser
before(async () => {
  t = await testApp('2026-11-21 22:40')
  await t.write('organisation.described', { about: t.world.home, as: 'home', on: '2026-03-01', says: { name: 'Saltmarsh House', within: t.world.service, capacity: 3 } })
  ash = await t.browser(t.world.ash)
})
after(() => t.close())

const records = async (kind: string, child = t.world.child): Promise<readonly Living[]> =>
  living(await factsAbout(t.store.engine.db, england, [child])).filter((r) => r.kind === kind)
const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock); ash = await t.browser(t.world.ash) }

/** The hidden values of the first form on a page that does something, as a browser without script would send them. */
function formDoing(html: string, does: string, with_: readonly string[] = []): { readonly [control: string]: string } {
  const form = [...html.matchAll(/<form [\s\S]*?<\/form>/g)].map((m) => m[0]).find((f) => [`value="${does}"`, ...with_].every((w) => f.includes(w)))
  assert.ok(form, `no form that does ${does}`)
  return Object.fromEntries([...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
}
const press = async (does: string, typed: { readonly [control: string]: string | readonly string[] } = {}, with_: readonly string[] = []) =>
  ash.submit('/tonight', { ...formDoing((await ash.get('/tonight')).body, does, with_), ...typed })

test('Only a home’s own people open its board, and only its own children are on it', async () => {
  const board = await saysAt(ash, '/tonight')
  assert.match(board, /^200.*Tonight at Saltmarsh House.*1 lives here, room for 3.*Jodie-Leigh Nancarrow, 15 · room 2.*2 beds free/)
  assert.doesNotMatch(board, /Toby/)
  assert.match(board, /We cannot tell.*Nobody has written that they saw this child/)
  assert.equal((await ash.get(`/tonight?home=${t.world.otherHome}`)).statusCode, 404)
  assert.equal((await (await t.browser(t.world.priya)).get('/tonight')).statusCode, 403)
})

test('Somebody above several homes chooses one, and sees how many are missing', async () => {
  const joanna = await t.browser(t.world.joanna)
  assert.match(await saysAt(joanna, '/tonight'), /Which home\? Quay Cottage 1 child lives here Saltmarsh House 1 child lives here/)
  assert.match(await saysAt(joanna, `/tonight?home=${t.world.home}`), /Tonight at Saltmarsh House/)
})

test('One press writes that a child is missing; two presses at once, or one more, open no second time', async () => {
  const form = formDoing((await ash.get('/tonight')).body, 'missing')
  const answers = await Promise.all([ash.post('/tonight', form), ash.post('/tonight', form)])
  assert.deepEqual(answers.map((a) => a.statusCode), [303, 303])
  await ash.post('/tonight', form)
  const [episode, ...more] = await records('missing-episode')
  assert.equal(more.length, 0)
  assert.deepEqual(episode?.steps.map((s) => [s.step, s.happened, s.author]), [['started', { at: t.clock.now() }, t.world.ash]])
  assert.deepEqual(episode?.steps[0]?.body, { kind: 'M', home: t.world.home })
  const board = await saysAt(ash, '/tonight')
  assert.match(board, /Jodie-Leigh is missing Since 10:40pm, less than a minute/)
  assert.match(board, /Police, not told Not told yet Owed at once\. Ring 999/)
  assert.match(board, /Social worker or out-of-hours team, not told/)
  assert.match(board, /Home manager, not told Not told yet Owed at once Ring Bola They know now/)
  assert.match(board, /Reviewing officer, not due yet/)
})

test('Who knows is one press, or a name, a reference and a time; a press that comes twice is written once', async () => {
  await at('2026-11-21 22:55')
  await press('told', { who: 'police', name: 'PC Harlow', reference: 'TM 4502', at: '22:45' }, ['name="reference"'])
  const manager = formDoing((await ash.get('/tonight')).body, 'told', ['value="home-manager"', 'sl-start'])
  await Promise.all([ash.post('/tonight', manager), ash.post('/tonight', manager)])
  const told = (await records('missing-episode'))[0]?.steps.filter((s) => s.step === 'told') ?? []
  assert.deepEqual(told.map((s) => [s.body['who'], s.body['reference'] ?? null, s.happened]), [
    ['police', 'TM 4502', { at: londonToInstant('2026-11-21 22:45') }], ['home-manager', null, { at: londonToInstant('2026-11-21 22:55') }],
  ])
  const board = await saysAt(ash, '/tonight')
  assert.match(board, /Police, told 10:45pm PC Harlow\. Reference TM 4502/)
  assert.match(board, /Since 10:40pm, 15 minutes/)
  assert.match(board, /out-of-hours team, not told Not told yet 15 minutes late: owed at once/)
})

test('What is newly known is added, and helps whoever looks', async () => {
  await press('sighted', { where: 'The bandstand', by: 'A taxi driver' })
  assert.match(await saysAt(ash, '/tonight'), /Seen 10:55pm: The bandstand, by A taxi driver/)
})

test('Back is one press; how they are comes after the welcome', async () => {
  await at('2026-11-22 01:10')
  await press('back')
  await ash.post('/tonight', { _do: 'back', home: t.world.home, record: (await records('missing-episode'))[0]?.record ?? '' })
  const returned = (await records('missing-episode'))[0]?.steps.filter((s) => s.step === 'returned') ?? []
  assert.deepEqual(returned.map((s) => [s.happened, s.body]), [[{ at: londonToInstant('2026-11-22 01:10') }, {}]])
  const board = await ash.get('/tonight')
  assert.match(wordsOf(board.body), /Jodie-Leigh is back, since 1:10am How they are is not written/)
  assert.match(wordsOf(board.body), /In, seen 1:10am/)
  assert.match(board.body, new RegExp(`action="/records/${(await records('missing-episode'))[0]?.record}/amend/${returned[0]?.sequence}"`))
})

test('Pressed by mistake: taking it back asks why, and keeps the record as withdrawn', async () => {
  await at('2026-11-22 01:30')
  await press('missing')
  const form = formDoing((await ash.get('/tonight')).body, 'take-back')
  const unsaid = await ash.post('/tonight', { ...form, why: '' })
  assert.equal(unsaid.statusCode, 422)
  assert.match(wordsOf(unsaid.body), /There is something to put right Say in a few words why it was a mistake/)
  await ash.post('/tonight', { ...form, why: 'She was in the garden' })
  await ash.post('/tonight', { ...form, why: 'She was in the garden' })
  const [, second] = await records('missing-episode')
  assert.deepEqual(second?.facts.map((f) => [f.act, f.why]), [['step', null], ['withdraw', 'She was in the garden']])
  assert.doesNotMatch(await saysAt(ash, '/tonight'), /is missing/)
  await press('missing')
  assert.equal((await records('missing-episode')).length, 3, 'a mistake does not stop the next press')
  await press('back')
})

test('A line in the log is one event with a note on the record of each child ticked, once however often it is pressed', async () => {
  await t.write('person.described', { about: other, on: '2026-05-02', says: { given: 'Kasper', family: 'Nowak' } })
  await t.write('placement.started', { about: other, on: '2026-05-02', says: { home: t.world.home, type: 'K2' } })
  const form = { ...formDoing((await ash.get('/tonight')).body, 'log'), note: 'Cooked jollof together' }
  const unticked = await ash.post('/tonight', form)
  assert.equal(unticked.statusCode, 422)
  assert.match(unticked.body, /value="Cooked jollof together"/, 'nothing typed is lost')
  assert.match(wordsOf(unticked.body), /Tick who it is about/)
  await ash.post('/tonight', { ...form, about: [t.world.child, other] })
  await ash.post('/tonight', { ...form, about: [t.world.child, other] })
  const [mine, theirs] = [await records('case-note'), await records('case-note', other)]
  assert.equal(mine.length, 1)
  assert.equal(theirs.length, 1)
  assert.equal(mine[0]?.steps[0]?.event, theirs[0]?.steps[0]?.event)
  assert.match(await saysAt(ash, '/tonight'), /Shift log.*1:30am Everyone Cooked jollof together Ash/)
})
const other = '00000000-0000-4000-8000-00000000000a'

test('Nothing can be pressed about a child of another home, or by a post that does not write it', async () => {
  const rhys = await t.browser(t.world.rhys)
  assert.equal((await rhys.post('/tonight', { _do: 'missing', home: t.world.otherHome, child: t.world.child })).statusCode, 404)
  assert.equal((await rhys.post('/tonight', { _do: 'missing', home: t.world.home, child: t.world.child })).statusCode, 404)
  const ruth = await t.browser(t.world.ruth)
  assert.equal((await ruth.post('/tonight', { _do: 'missing', home: t.world.home, child: t.world.child })).statusCode, 403)
  assert.doesNotMatch((await ruth.get(`/tonight?home=${t.world.home}`)).body, /value="missing"/)
})

test('What a child told somebody, half written for half an hour, is said at the top to everyone who can reach the child', async () => {
  await ash.post('/write/start', { child: t.world.child, kind: 'disclosure', step: 'told' })
  const bola = await t.browser(t.world.bola)
  assert.doesNotMatch(await saysAt(bola, '/tonight'), /it is not finished/)
  await at('2026-11-22 02:05')
  assert.match(await saysAt(await t.browser(t.world.bola), '/tonight'), /Jodie-Leigh told somebody something, and it is not finished 35 minutes ago.*Ash Kowalczyk began to write it down at 1:30am today/)
  assert.match(await saysAt(ash, '/tonight'), /Unfinished writing.*Write what the child said.*Others are told/)
})
