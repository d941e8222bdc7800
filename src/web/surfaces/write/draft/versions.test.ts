import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { wordsOf } from '../../child/for-tests.ts'
import { mostVersions } from '../controls.ts'
import { formOn, pressOn, recordIn, startWriting } from '../for-tests.ts'
import { goesOn } from './versions.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

const visit = (b: Browser) => startWriting(b, { child: t.world.child, kind: 'visit', step: 'happened' })
const sentAs = async (response: { headers: { location?: unknown } }) => (await recordIn(t, String(response.headers.location).replace('/records/', '')))?.steps[0]?.body
/** The presses and choices of the page that shows versions. */
const choices = (html: string) => {
  const seen = Object.fromEntries([...html.matchAll(/name="(seen\.[0-9a-f-]+)" value="([0-9a-f-]+)"/g)].map((m) => [m[1] ?? '', m[2] ?? '']))
  return { seen, versions: [...html.matchAll(/name="_do" value="choose:([0-9a-f-]+)"/g)].map((m) => m[1] ?? '') }
}
/** A draft written in two tabs, the second of which was overtaken. */
async function twoTabs(b: Browser, first: { readonly [c: string]: string }, second: { readonly [c: string]: string }) {
  const draft = await visit(b)
  const [one, two] = [formOn((await b.get(draft)).body), formOn((await b.get(draft)).body)]
  assert.deepEqual((await b.post(`${draft}?do=autosave`, { ...one, ...first })).json(), { revision: '2', saved: '10pm' })
  return { draft, one, two, overtaken: await b.post(draft, { ...two, ...second, _do: 'send' }) }
}

test('Two tabs on one draft: both are kept and shown side by side, what differs marked, and nothing was sent', async () => {
  const priya = await t.browser(t.world.priya)
  const { draft, overtaken, two } = await twoTabs(priya, { where: 'First tab', observed: 'Warm', announced: 'yes' }, { where: 'Second tab', announced: 'yes' })
  assert.equal(overtaken.headers.location, draft)
  const shown = await priya.get(draft)
  const says = wordsOf(shown.body)
  assert.match(says, /Both versions are kept\. Nothing was sent\..*You wrote this in two places at once.*First version Saved .*Go on with this one: the first Second version Saved .*Where\? First version First tab Second version Second tab The home, and how people were together First version Warm Second version Not answered/)
  assert.match(says, /2 other answers are the same in each/)
  assert.equal(await recordIn(t, String(two['_record'])), undefined)
  const { versions, seen } = choices(shown.body)
  assert.equal((await priya.post(draft, { ...seen, _do: `choose:${versions[1] ?? ''}` })).headers.location, draft)
  const form = formOn((await priya.get(draft)).body)
  assert.deepEqual([form['where'], form['observed']], ['Second tab', ''])
  assert.equal((await priya.get(`/write/${versions[1] ?? ''}`)).statusCode, 404, 'the other is gone, and the draft is the one there was')
  assert.deepEqual(await sentAs(await pressOn(priya, draft, 'send')), { where: 'Second tab', announced: true })
})

test('Answers may be chosen from each', async () => {
  const priya = await t.browser(t.world.priya)
  const { draft } = await twoTabs(priya, { where: 'First tab', observed: 'Warm' }, { where: 'Second tab', observed: 'Cold' })
  const { versions, seen } = choices((await priya.get(draft)).body)
  await priya.post(draft, { ...seen, 'pick.where': versions[0] ?? '', 'pick.observed': versions[1] ?? '', _do: 'choose' })
  assert.deepEqual(await sentAs(await pressOn(priya, draft, 'send')), { where: 'First tab', observed: 'Cold' })
})

test('A tab that saves by itself goes on in its own version; neither is sent or binned before one is chosen', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await visit(priya)
  const [one, two] = [formOn((await priya.get(draft)).body), formOn((await priya.get(draft)).body)]
  await priya.post(`${draft}?do=autosave`, { ...one, where: 'First tab' })
  const told = await priya.post(`${draft}?do=autosave`, { ...two, where: 'Second' })
  assert.equal(told.statusCode, 409)
  const { changed, other } = told.json<{ changed: string; other: { at: string; revision: string; both: string } }>()
  assert.deepEqual([changed, other.revision, other.both], ['10pm', '1', draft])
  assert.deepEqual((await priya.post(`${other.at}?do=autosave`, { ...two, revision: '1', where: 'Second tab' })).json(), { revision: '2', saved: '10pm' })
  assert.equal((await priya.get(other.at)).headers.location, draft)
  for (const [at, revision, press] of [[other.at, '2', 'send'], [draft, '2', 'send'], [draft, '3', 'bin']] as const) {
    const held = await priya.post(at, { ...two, revision, where: at === draft ? 'First tab' : 'Second tab', _do: press })
    assert.equal(held.headers.location, draft, `${press} ${at}`)
  }
  const page = await priya.get(draft)
  assert.match(wordsOf(page.body), /Where\? First version First tab Second version Second tab/)
  const stale = await priya.post(draft, { ...choices(page.body).seen, [`seen.${draft.slice(7)}`]: '1', _do: `choose:${draft.slice(7)}` })
  assert.equal(stale.headers.location, draft)
  assert.match(wordsOf((await priya.get(draft)).body), /One of them was changed since you looked/)
})

test('A tab to which the answer was lost goes on in its own version with what it has more; what says something else is a version of its own', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await visit(priya), [one, two] = [formOn((await priya.get(draft)).body), formOn((await priya.get(draft)).body)]
  await priya.post(`${draft}?do=autosave`, { ...one, where: 'First tab' })
  const sends = async (at: string, revision: string, typed: { readonly [c: string]: string }) => (await priya.post(`${at}?do=autosave`, { ...two, revision, ...typed })).json<{ other?: { at: string; revision: string } }>().other
  const own = await sends(draft, '1', { where: 'home' })
  assert.ok(own)
  assert.deepEqual(await sends(own.at, '0', { where: 'At home', observed: 'Warm' }), { ...own, revision: '2', both: draft })
  assert.deepEqual(await sends(own.at, '1', { where: 'At home, upstairs', observed: 'Warm' }), { ...own, revision: '3', both: draft })
  const another = await sends(own.at, '1', { where: 'At school', observed: 'Warm' })
  assert.notEqual(another?.at, own.at, 'words that were there are gone from it: both are kept')
  assert.match(wordsOf((await priya.get(draft)).body), /in 3 places at once.*First version First tab Second version At home, upstairs Third version At school/)
})

test('A page that runs away makes no more versions than can be chosen from; what is not kept is shown again, and has its place once one is chosen', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await visit(priya), [one, two] = [formOn((await priya.get(draft)).body), formOn((await priya.get(draft)).body)]
  await priya.post(`${draft}?do=autosave`, { ...one, where: 'First tab' })
  const answers = []
  for (let i = 0; i < mostVersions + 3; i++) answers.push((await priya.post(`${draft}?do=autosave`, { ...two, where: `Number ${i}` })).json<{ changed: string; other?: object }>())
  assert.deepEqual([answers.filter((a) => a.other).length, answers.at(-1)], [mostVersions - 1, { changed: '10pm' }], 'the tab keeps it, and is told that it is not kept here')
  const shown = await priya.post(draft, { ...two, where: 'One too many', _do: 'send' }), form = formOn(shown.body)
  assert.equal(shown.statusCode, 409)
  assert.match(wordsOf(shown.body), /You wrote this in 12 places already, so what stands here is not kept/)
  assert.deepEqual([form['where'], form['revision']], ['One too many', '1'])
  const { versions, seen } = choices((await priya.get(draft)).body)
  assert.equal(versions.length, mostVersions)
  await priya.post(draft, { ...seen, _do: `choose:${versions[0] ?? ''}` })
  assert.equal((await priya.post(draft, { ...form, _do: 'send' })).headers.location, draft)
  assert.match(wordsOf((await priya.get(draft)).body), /First version First tab Second version One too many/)
})

test('What goes on from another says all of it with more put in at one place', () => {
  const step = t.store.pack.recordTypes.find((r) => r.id === 'visit')?.steps['happened'] ?? assert.fail('no visit')
  for (const [later, earlier, goes] of [
    [{ where: 'At the gate' }, { where: 'At gate' }, true], [{ where: 'Gate', observed: 'Warm' }, { where: 'Gate' }, true], [{ where: 'Gate' }, { where: 'Gate', observed: '' }, true],
    [{ where: 'a' }, { where: 'aa' }, false], [{ where: 'Gate' }, { where: 'Gate', observed: 'Warm' }, false], [{ announced: 'no' }, { announced: 'yes' }, false],
    [{ 'happened-day': '12' }, { 'happened-day': '1' }, false], [{ where: 'x', announced: 'yes' }, { announced: 'yes' }, true],
  ] as const) assert.equal(goesOn(step, later, earlier), goes, JSON.stringify([later, earlier]))
})

test('The same thing typed in both is no second version, and is sent', async () => {
  const priya = await t.browser(t.world.priya)
  const { overtaken } = await twoTabs(priya, { where: 'Home' }, { where: ' Home ' })
  assert.deepEqual(await sentAs(overtaken), { where: 'Home' })
})

test('Nobody sees another person’s versions', async () => {
  const priya = await t.browser(t.world.priya), helen = await t.browser(t.world.helen)
  const { draft } = await twoTabs(priya, { where: 'First' }, { where: 'Second' })
  const { versions } = choices((await priya.get(draft)).body)
  for (const id of versions) assert.equal((await helen.get(`/write/${id}`)).statusCode, 404)
  assert.equal((await helen.post(draft, { _do: `choose:${versions[1] ?? ''}` })).statusCode, 404)
})

test('A press that is refused in a tab that was overtaken keeps what the other tab wrote too', async () => {
  const ash = await t.browser(t.world.ash)
  const draft = await startWriting(ash, { child: t.world.child, kind: 'disclosure', step: 'told' })
  const [one, two] = [formOn((await ash.get(draft)).body), formOn((await ash.get(draft)).body)]
  await ash.post(`${draft}?do=autosave`, { ...one, words: 'In the first tab' })
  const refused = await ash.post(draft, { ...two, words: 'In the second tab', _do: 'bin' })
  assert.equal(refused.headers.location, draft)
  assert.match(wordsOf((await ash.get(draft)).body), /two places at once.*In the first tab.*In the second tab/)
})
