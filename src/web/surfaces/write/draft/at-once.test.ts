import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addInstant } from '../../../../calendar/index.ts'
import { writingToo } from '../../../../store/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { wordsOf } from '../../child/for-tests.ts'
import { formOn, pressOn, recordIn, startWriting } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

const episode = async (): Promise<string> => (await t.write('missing-episode.started', { about: t.world.child, by: t.world.ash, says: { lastSeen: 'By the gate' } })).record
const back = (b: Browser, record: string, step = 'returned') => startWriting(b, { child: t.world.child, kind: 'missing-episode', step, record })
const minutes = async (n: number): Promise<void> => { t.clock.set(addInstant(t.clock.now(), { minutes: n })); await followClock(t.store, t.clock) }
const shown = async (b: Browser, draft: string): Promise<string> => wordsOf((await b.get(draft)).body)
const people = async () => [await t.browser(t.world.ash), await t.browser(t.world.bola)] as const

test('Two who write the same step know of each other, and of nothing that the other has written', async () => {
  const record = await episode(), [ash, bola] = await people()
  const one = await back(ash, record)
  assert.doesNotMatch(await shown(ash, one), /writing this too/)
  await ash.post(`${one}?do=autosave`, { ...formOn((await ash.get(one)).body), childWords: 'zqz only mine' })
  await minutes(10)
  const two = await back(bola, record), page = await shown(bola, two)
  assert.match(page, /Ash Kowalczyk is writing this too, since 10pm\./)
  assert.doesNotMatch(page, /zqz/)
  assert.match(await shown(ash, one), /Bola Adeyemi is writing this too, since 10:10pm\./)
  assert.equal((await bola.get(one)).statusCode, 404)
  const saved = await bola.post(`${two}?do=autosave`, { ...formOn((await bola.get(two)).body), childWords: 'Hello' })
  assert.deepEqual(saved.json<{ writing: string[] }>().writing, ['Ash Kowalczyk is writing this too, since 10pm.'])
  await minutes(90)
  assert.match(await shown(await t.browser(t.world.bola), two), /Ash Kowalczyk is writing this too, since 10pm, and last changed it 10pm\./)
})

test('Another step, another record, or one’s own other draft is nobody else’s writing', async () => {
  const record = await episode(), other = await episode(), [ash, bola] = await people()
  const [one, told, elsewhere] = [await back(ash, record), await back(bola, record, 'told'), await back(bola, other)]
  for (const [b, draft] of [[ash, one], [bola, told], [bola, elsewhere]] as const) assert.doesNotMatch(await shown(b, draft), /writing this too/)
})

test('When one has sent, the other sees theirs beside their own before sending, and both are kept', async () => {
  const record = await episode(), [ash, bola] = await people()
  const [one, two] = [await back(ash, record), await back(bola, record)]
  const open = formOn((await bola.get(two)).body)
  await pressOn(ash, one, 'send', { childWords: 'I am tired', harmed: 'no' })
  const told = await bola.post(`${two}?do=autosave`, { ...open, childWords: 'I was cold' })
  assert.match(told.json<{ sent: string }>().sent, /^Ash Kowalczyk sent theirs at 11:40pm\. Yours is kept/)
  const tried = await bola.post(two, { ...open, revision: '2', childWords: 'I was cold', harmed: 'no', _do: 'send' })
  assert.equal(tried.statusCode, 409)
  const page = wordsOf(tried.body)
  assert.match(page, /Ash Kowalczyk sent theirs while you were writing.*What did they say or show\? Theirs I am tired Yours I was cold/)
  assert.match(page, /other answers? (is|are) the same/)
  assert.doesNotMatch(/What did they say or show\? Theirs.*?Has anyone hurt them\? Theirs/.exec(page)?.[0] ?? '', /hurt/)
  const sent = await pressOn(bola, two, 'send')
  assert.equal(sent.statusCode, 303)
  assert.deepEqual((await recordIn(t, record))?.steps.flatMap((s) => s.body['childWords'] ?? []), ['I am tired', 'I was cold'])
})

test('Theirs may be corrected with one’s own instead: a draft until it is sent with why', async () => {
  const record = await episode(), [ash, bola] = await people()
  const [one, two] = [await back(ash, record), await back(bola, record)]
  await pressOn(ash, one, 'send', { childWords: 'I am tired' })
  const to = String((await pressOn(bola, two, 'correct-theirs:2', { childWords: 'I was cold' })).headers.location)
  assert.match(await shown(bola, to), /Correct this: they are back/)
  assert.equal((await pressOn(bola, to, 'send', { because: 'I opened the door to her.' })).statusCode, 303)
  const step = (await recordIn(t, record))?.steps.find((s) => s.step === 'returned')
  assert.deepEqual([step?.body['childWords'], step?.before.length], ['I was cold', 1])
  assert.equal((await pressOn(bola, await back(bola, record, 'told'), 'correct-theirs:1', { what: 'x' })).headers.location?.toString().startsWith('/write/'), true, 'what is written often is not corrected so')
})

test('Two corrections of one step: the second sees what the first made of it', async () => {
  const record = await episode(), [ash, bola] = await people()
  const [one, two] = [String((await ash.post(`/records/${record}/amend/1`)).headers.location), String((await bola.post(`/records/${record}/amend/1`)).headers.location)]
  assert.match(await shown(bola, two), /Ash Kowalczyk is correcting this too/)
  await pressOn(ash, one, 'send', { lastSeen: 'By the bus stop', because: 'He told me.' })
  assert.match(await shown(bola, two), /Where were they last seen, and by whom\? Theirs By the bus stop Yours By the gate.*comes after theirs and is how the record reads/)
})

test('Whoever cannot see the record any more is told of nobody', async () => {
  const record = await episode(), [ash] = await people(), priya = await t.browser(t.world.priya)
  const draft = (await back(priya, record)).slice('/write/'.length)
  await back(ash, record)
  const asks = async (worker: string): Promise<number> => t.store.read(await t.store.sessions.open(worker), async (r) =>
    (await writingToo(r, draft)).length)
  assert.deepEqual([await asks(t.world.priya), await asks(t.world.bola), await asks(t.world.rhys)], [1, 0, 0])
  await t.write('kept-from.began', { about: t.world.child, by: t.world.helen, says: { worker: t.world.priya, how: 'Her aunt' } })
  assert.equal(await asks(t.world.priya), 0)
})
