import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { wordsOf } from '../../child/for-tests.ts'
import { formOn, pressOn, recordIn, startWriting } from '../for-tests.ts'

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
