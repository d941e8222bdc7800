import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { londonToInstant } from '../../../../calendar/index.ts'
import { living, type Living } from '../../../../ledger/index.ts'
import { england } from '../../../../packs/index.ts'
import { factsAbout } from '../../../../store/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'
import { mostVersions } from '../../write/controls.ts'

let t: TestApp, ash: Browser, dee: Browser, know: string, form: string
const deeId = randomUUID(), autosave = '/tonight/handover?do=autosave'
type Typed = { readonly [control: string]: string }
before(async () => {
  t = await testApp('2026-11-22 07:30')
  await t.write('post.started', { about: deeId, as: 'worker', on: '2026-03-01', says: { name: 'Dee Martins', role: 'home-worker', unit: t.world.home } })
  ;[know, form] = [`know.${t.world.child}`, `/tonight/handover?home=${t.world.home}`]
  await at('2026-11-22 07:30')
})
after(() => t.close())
beforeEach(async () => { await t.store.engine.db.deleteFrom('draft').execute() })

const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock); [ash, dee] = await Promise.all([t.browser(t.world.ash), t.browser(deeId)]) }
const handed = async (): Promise<readonly Living[]> => living(await factsAbout(t.store.engine.db, england, [t.world.home])).filter((r) => r.kind === 'shift-handover')
/** What an open page holds besides what is typed into it. */
const opened = async (who: Browser): Promise<Typed> => {
  const page = (await who.get(form)).body, hidden = (name: string): string => new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
  const press = (does: string): string => new RegExp(`name="_do" value="(${does} [^"]*)"`).exec(page)?.[1] ?? does
  return { home: t.world.home, revision: hidden('revision'), send: press('send'), only: press('only') }
}
/** Opens the form, types into it and presses. */
const press = async (who: Browser, does: 'send' | 'only', typed: Typed) => { const page = await opened(who); return who.post('/tonight/handover', { ...page, _do: page[does] ?? '', ...typed }) }
const saved = async (who: Browser, page: Typed, typed: Typed) => {
  const answer = await who.post(autosave, { ...page, ...typed })
  return { status: answer.statusCode, says: JSON.parse(answer.body) as { readonly revision?: string; readonly other?: { readonly at: string; readonly revision: string; readonly both: string } } }
}

test('What is typed is kept as it is typed, is there on another device, and is nobody else’s to see', async () => {
  const page = await opened(ash), first = await saved(ash, page, { [know]: 'She wants her blue coat', keys: 'yes' })
  assert.equal(first.status, 200)
  const again = await saved(ash, { ...page, revision: first.says.revision ?? '' }, { [know]: 'She wants her blue coat today', keys: 'yes' })
  const id = again.says.revision?.split(':')[0] ?? ''
  const elsewhere = await t.browser(t.world.ash)
  assert.match((await elsewhere.get(form)).body, />\s*She wants her blue coat today<\/textarea>/)
  assert.match((await elsewhere.get(form)).body, /name="keys" type="radio" value="yes" checked/)
  assert.match(await saysAt(elsewhere, '/tonight'), /You began a handover, saved 7:30am\. Only you can see it, and it is not handed over yet\. Go on with your handover/)
  assert.match(await saysAt(elsewhere, '/tonight'), /Unfinished writing.*Hand over to the next shift Saltmarsh House\. Saved/)
  assert.equal((await elsewhere.get(`/write/${id}`)).headers.location, form, 'it has a page of its own')
  assert.doesNotMatch((await dee.get(form)).body, /blue coat/)
  assert.equal((await handed()).length, 0)
})

test('What is written in the log after it was saved is shown beneath, and nothing typed is lost to it', async () => {
  await saved(ash, await opened(ash), { [know]: 'Let her sleep' })
  await at('2026-11-22 07:40')
  await t.write('case-note.noted', { about: t.world.child, by: deeId, on: '2026-11-22 07:38', says: { kind: 'home-log', note: 'Up and asking for toast' } })
  assert.match(wordsOf((await ash.get(form)).body), /Let her sleep Written in the log since you saved this 7:38am: Up and asking for toast/)
})

test('Written in two places at once both are kept and shown, nothing is handed over until both were seen, and then one is', async () => {
  const [one, two] = [await opened(ash), await opened(ash)]
  assert.equal((await saved(ash, one, { [know]: 'From the tablet' })).status, 200)
  await at('2026-11-22 07:42')
  const second = await saved(ash, two, { [know]: 'From the office', money: 'no' })
  assert.deepEqual([second.status, second.says.other?.both], [409, form])
  assert.equal((await saved(ash, { ...two, revision: second.says.other?.revision ?? '' }, { [know]: 'From the office, and more', money: 'no' })).status, 200, 'the tab goes on in its own')
  assert.match(wordsOf((await ash.submit('/tonight/handover', { ...two, revision: second.says.other?.revision ?? '', _do: two['send'] ?? '', [know]: 'From the office, and more' })).body), /Both are kept, and nothing was handed over/)
  const both = wordsOf((await ash.get(form)).body)
  assert.match(both, /You wrote this in two places at once, and both are kept\..*From the office, and more.*in the other place From the tablet/)
  assert.equal((await handed()).length, 0)
  await press(ash, 'only', { [know]: 'From both', money: 'no' })
  const left = await t.store.engine.db.selectFrom('draft').select('answers').execute()
  assert.deepEqual(left.map((d) => (JSON.parse(d.answers) as Typed)[know]), ['From both'])
})

test('A page that fell behind and says the same twice makes one version of it; one that runs away makes no more than can be chosen from, and what it says is shown again', async () => {
  const page = await opened(ash), { says } = await saved(ash, page, { house: 'Bins' })
  await saved(ash, { ...page, revision: says.revision ?? '' }, { house: 'Bins are out' })
  const old: Typed = { ...page, revision: says.revision ?? '' }, count = async (): Promise<number> => (await t.store.engine.db.selectFrom('draft').select('id').execute()).length
  const [first, again] = [await saved(ash, old, { house: 'Gate' }), await saved(ash, old, { house: 'Gate' })]
  assert.deepEqual([await count(), again.says.other?.revision], [2, first.says.other?.revision])
  for (let i = 0; i < mostVersions + 3; i++) await saved(ash, old, { house: `Gate ${i}` })
  assert.equal(await count(), mostVersions)
  const refused = await saved(ash, old, { house: 'Gate sticks' })
  assert.deepEqual([refused.status, refused.says.other, refused.says.revision], [409, undefined, undefined], 'the tab keeps it, and is told that it is not kept here')
  const shown = await ash.post('/tonight/handover', { ...old, _do: old['send'] ?? '', house: 'Gate sticks' })
  assert.equal(shown.statusCode, 409)
  assert.match(wordsOf(shown.body), /in 12 places already, so what is in the boxes is not kept yet.*Gate sticks/)
  const only = /name="_do" value="(only [^"]*)"/.exec(shown.body)?.[1] ?? ''
  assert.equal((await ash.post('/tonight/handover', { ...old, _do: only, house: 'Gate sticks, bins are out' })).statusCode, 303)
  const left = await t.store.engine.db.selectFrom('draft').select('answers').execute()
  assert.deepEqual(left.map((d) => (JSON.parse(d.answers) as Typed)['house']), ['Gate sticks, bins are out'])
})

test('Handed over from a page that was saved elsewhere since keeps both; pressed twice what is handed over is written once, and nothing is left begun', async () => {
  const before = (await handed()).length, first = await opened(ash), { says } = await saved(ash, first, { house: 'Gate sticks' })
  const page = await opened(ash)
  await saved(ash, { ...first, revision: says.revision ?? '' }, { house: 'Gate sticks, and the lock' })
  await ash.post('/tonight/handover', { ...page, _do: page['send'] ?? '', house: 'Gate mended' })
  assert.equal((await handed()).length, before)
  const last = await opened(ash), now = { ...last, _do: last['send'] ?? '', house: 'Gate mended, lock sticks' }
  for (let i = 0; i < 2; i++) assert.equal((await ash.post('/tonight/handover', now)).headers.location, `/tonight?home=${t.world.home}`)
  assert.equal((await handed()).length, before + 1)
  assert.deepEqual(await t.store.engine.db.selectFrom('draft').select('id').execute(), [])
})

test('Two people who hand over: whoever comes second keeps theirs, reads the other’s first, and then both stand on the board', async () => {
  await at('2026-11-22 20:00')
  const page = await opened(ash), begun = await saved(ash, page, { [know]: 'Ask her about Saturday' })
  await at('2026-11-22 20:05')
  const dees = await opened(dee)
  assert.doesNotMatch(await saysAt(dee, form), /is writing a handover too/, 'only whoever writes one is told')
  const told = await dee.post(autosave, { ...dees, [know]: 'She has eaten' })
  assert.deepEqual((JSON.parse(told.body) as { readonly writing?: readonly string[] }).writing, ['Ash Kowalczyk is writing a handover too, since 8pm.'])
  assert.match(await saysAt(ash, form), /Dee Martins is writing a handover too, since 8:05pm\./)
  assert.doesNotMatch((await ash.get(form)).body, /She has eaten/)
  assert.equal((await press(dee, 'send', { [know]: 'She has eaten' })).statusCode, 303)
  const held = { ...page, revision: begun.says.revision ?? '', [know]: 'Ask her about Saturday' }
  assert.match(wordsOf((await ash.submit('/tonight/handover', { ...held, _do: page['send'] ?? '' })).body), /Somebody else handed over while you wrote.*Dee Martins handed over at 8:05pm, while you wrote.*She has eaten.*both stand there.*Ask her about Saturday/)
  await at('2026-11-22 20:06')
  await press(ash, 'send', { [know]: 'Ask her about Saturday' })
  assert.match(await saysAt(dee, '/tonight'), /Ash handed over at 8:06pm, and nobody has taken it on.*Ask her about Saturday.*Dee handed over at 8:05pm, and nobody has taken it on.*She has eaten/)
})

test('Of a handover somebody left lying it is said when they last changed it; one’s own in a second place is nobody else’s', async () => {
  await at('2026-11-22 20:00')
  const [one, two] = [await opened(ash), await opened(ash)]
  await saved(ash, one, { [know]: 'From the tablet' })
  await saved(ash, two, { [know]: 'From the office' })
  assert.doesNotMatch(await saysAt(ash, form), /is writing a handover too/)
  await at('2026-11-23 01:30')
  await saved(dee, await opened(dee), { house: 'Gate sticks' })
  assert.match(await saysAt(dee, form), /Ash Kowalczyk is writing a handover too, since 8pm, and last changed it 8pm\./)
  assert.match(await saysAt(ash, form), /Dee Martins is writing a handover too, since 1:30am\./)
})

test('Finished later, thrown away; and another home’s, or one by whoever does not hand over, is not begun', async () => {
  assert.match(wordsOf((await ash.submit('/tonight/handover', { ...await opened(ash), _do: 'later', house: 'Bins' })).body), /Kept, and not handed over yet.*Go on with your handover/)
  assert.match(wordsOf((await ash.submit('/tonight/handover', { ...await opened(ash), _do: 'bin', house: 'Bins' })).body), /Thrown away\. Nothing was handed over\./)
  assert.deepEqual(await t.store.engine.db.selectFrom('draft').select('id').execute(), [])
  const revision = `${randomUUID()}:0`
  assert.equal((await ash.post(autosave, { home: t.world.otherHome, revision, house: 'x' })).statusCode, 404)
  assert.equal((await ash.post(autosave, { home: t.world.home, revision: 'nonsense', house: 'x' })).statusCode, 404)
  assert.equal((await (await t.browser(t.world.priya)).post(autosave, { home: t.world.home, revision, house: 'x' })).statusCode, 403)
})
