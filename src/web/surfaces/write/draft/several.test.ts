import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { living, type Body } from '../../../../ledger/index.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { wordsOf } from '../../child/for-tests.ts'
import { formOn, pressOn, recordIn, startWriting } from '../for-tests.ts'

let t: TestApp, ella: string, sam: string, mum: string
before(async () => {
  t = await testApp()
  ;[ella, sam, mum] = [randomUUID(), randomUUID(), randomUUID()]
  await t.write('person.described', { about: mum, as: 'adult', by: t.world.priya, says: { given: 'Folake', family: 'Nancarrow' } })
  for (const [child, given, born] of [[ella, 'Ella', '2016-02-01'], [sam, 'Sam', '2019-07-11']] as const) {
    await t.write('person.described', { about: child, on: '2026-04-02', says: { given, family: 'Nancarrow', born } })
    await t.write('allocation.allocated', { about: child, on: '2026-04-02', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
  }
  for (const child of [t.world.child, ella]) await t.write('relationship.began', { about: child, by: t.world.priya, says: { person: mum, is: 'mother' } })
  await t.write('relationship.began', { about: sam, by: t.world.priya, says: { person: t.world.child, is: 'half-sibling' } })
  await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person: t.world.stranger, is: 'half-sibling' } })
})
after(() => t.close())

const begun = (b: Browser, kind = 'visit', step = 'happened'): Promise<string> => startWriting(b, { child: t.world.child, kind, step })
/** What a child’s record says of the event that a draft was sent as. */
const saidOf = async (child: string, draft: string): Promise<Body | undefined> =>
  (await recordsOf(child)).find((r) => r.steps[0]?.event === draft.replace('/write/', ''))?.steps[0]?.body
const recordsOf = async (child: string, kind?: string) => living(await t.store.read(await t.store.sessions.open(t.world.priya), (r) => r.facts(child))).filter((r) => kind === undefined || r.kind === kind)

test('A visit to three children is written once, and each has a record of their own, of one event', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await begun(priya)
  const first = await priya.get(draft)
  assert.match(wordsOf(first.body), /Was it about a brother or sister of Jodie-Leigh as well\?.*Ella Nancarrow Brother or sister\. .*Sam Nancarrow Half-brother or half-sister/)
  assert.doesNotMatch(first.body, /Aldersley/, 'nobody out of reach is offered')
  const asked = await pressOn(priya, draft, 'several', { also: [ella, sam], where: 'Nan’s flat' })
  assert.equal(asked.headers.location, `${draft}?took=1#who-for`)
  const form = formOn((await priya.get(draft)).body)
  assert.deepEqual([form['also'], form['also-shown'], form[`for.${ella}.childWords`]], [[ella, sam], [ella, sam], ''], 'the draft keeps the ticks')
  const sent = await pressOn(priya, draft, 'send', {
    seen: 'ALONE', childWords: 'Fine.', observed: 'Warm. Everybody had eaten.', [`for.${ella}.seen`]: 'WITH', [`for.${ella}.childWords`]: 'I want my own bed.', [`for.${sam}.seen`]: 'NOTSEEN', [`for.${sam}.whyNotAlone`]: 'Asleep',
  })
  assert.equal(sent.statusCode, 303, wordsOf(sent.body))
  assert.match(wordsOf((await priya.get(String(sent.headers.location))).body), /It is on 3 children’s records/)
  const [mine, hers, his] = [...await recordsOf(t.world.child, 'visit'), ...await recordsOf(ella, 'visit'), ...await recordsOf(sam, 'visit')].map((r) => r.steps[0])
  assert.deepEqual(mine?.body, { where: 'Nan’s flat', observed: 'Warm. Everybody had eaten.', seen: 'ALONE', childWords: 'Fine.' })
  assert.deepEqual(hers?.body, { where: 'Nan’s flat', observed: 'Warm. Everybody had eaten.', seen: 'WITH', childWords: 'I want my own bed.' })
  assert.deepEqual(his?.body, { where: 'Nan’s flat', observed: 'Warm. Everybody had eaten.', seen: 'NOTSEEN', whyNotAlone: 'Asleep' }, 'and no child has another’s words')
  assert.equal(new Set([mine, hers, his].map((s) => s?.event)).size, 1)
  assert.deepEqual([hers?.happened, hers?.author], [mine?.happened, t.world.priya])
  const read = await priya.get(`/records/${String(hers?.record)}`)
  assert.match(wordsOf(read.body), /Ella.*I want my own bed/)
  assert.doesNotMatch(read.body, /Jodie-Leigh/)
})

test('Whoever is ticked and was not asked about yet is asked first; nothing is half written', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await begun(priya)
  const refused = await pressOn(priya, draft, 'send', { also: ella, where: 'Home' })
  assert.equal(refused.statusCode, 422)
  assert.match(wordsOf(refused.body), /Ella Nancarrow was ticked, and you had not been asked their own questions/)
  assert.match(refused.body, new RegExp(`name="for.${ella}.childWords"`))
  assert.equal(await recordIn(t, String(formOn(refused.body)['_record'])), undefined)
  assert.equal((await pressOn(priya, draft, 'send')).statusCode, 303)
  assert.equal((await saidOf(ella, draft))?.['where'], 'Home')
})

test('Another question can be asked for each: everybody begins with what was written for all', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await begun(priya)
  await pressOn(priya, draft, 'several', { also: ella, observed: 'Quiet.' })
  await pressOn(priya, draft, 'apart', { 'ask-apart': 'observed' })
  const form = formOn((await priya.get(draft)).body)
  assert.equal(form[`for.${ella}.observed`], 'Quiet.')
  await pressOn(priya, draft, 'send', { [`for.${ella}.observed`]: 'Loud.' })
  assert.deepEqual([(await saidOf(t.world.child, draft))?.['observed'], (await saidOf(ella, draft))?.['observed']], ['Quiet.', 'Loud.'])
})

test('Unticked and ticked again, what was written for a child is still there', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await begun(priya)
  await pressOn(priya, draft, 'several', { also: ella })
  await pressOn(priya, draft, 'keep', { [`for.${ella}.childWords`]: 'Still here' })
  const without = { ...formOn((await priya.get(draft)).body), also: '', _do: 'several' }
  await priya.post(draft, without)
  assert.doesNotMatch((await priya.get(draft)).body, /Still here/)
  await pressOn(priya, draft, 'several', { where: 'Home' })
  await pressOn(priya, draft, 'several', { also: ella })
  assert.equal(formOn((await priya.get(draft)).body)[`for.${ella}.childWords`], 'Still here')
})

test('A child who has gone out of reach is not named, and it is written for nobody until they are unticked; a record of one child is never another’s', async () => {
  const priya = await t.browser(t.world.priya)
  await t.write('placement.started', { about: ella, by: t.world.priya, on: '2026-05-01', says: { home: t.world.home, type: 'K2' } })
  const { record } = await t.write('missing-episode.started', { about: t.world.child, by: t.world.ash, on: '2026-11-20 20:00', says: {} })
  const draft = await startWriting(priya, { child: t.world.child, kind: 'police-return-check', step: 'done' })
  assert.equal(formOn((await priya.get(draft)).body)['episode'], record)
  await pressOn(priya, draft, 'several', { also: ella })
  assert.equal(formOn((await priya.get(draft)).body)[`for.${ella}.episode`], '', 'another child’s record is never hers')
  await t.write('allocation.ended', { about: sam, on: '2026-11-20', record: (await recordsOf(sam, 'allocation'))[0]?.record ?? '', says: { reason: 'LEFT' }, expects: 1 })
  const visit = await begun(priya)
  await pressOn(priya, visit, 'several', { also: ella })
  const outOfReach = await pressOn(priya, visit, 'send', { also: [ella, sam] })
  assert.equal(outOfReach.statusCode, 422)
  assert.match(wordsOf(outOfReach.body), /A child you ticked is not within your reach any more/)
  assert.doesNotMatch(outOfReach.body, /Sam Nancarrow/)
  const before = (await recordsOf(ella, 'visit')).length
  assert.equal((await pressOn(priya, visit, 'send', { also: ella })).statusCode, 303)
  assert.equal((await recordsOf(ella, 'visit')).length, before + 1)
})

test('Sent twice at once it is written once for each; a disclosure is never for several', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await begun(priya, 'case-note', 'noted')
  await pressOn(priya, draft, 'several', { also: ella, note: 'They baked.' })
  const form = { ...formOn((await priya.get(draft)).body), _do: 'send' }
  const both = await Promise.all([priya.post(draft, form), priya.post(draft, form)])
  assert.deepEqual(both.map((r) => r.statusCode), [303, 303])
  assert.deepEqual((await recordsOf(ella, 'case-note')).map((r) => r.facts.length), [1])
  assert.doesNotMatch((await priya.get(await begun(priya, 'disclosure', 'told'))).body, /Was it about a brother or sister/)
})

test('What the kind of record refuses is refused for each on its own, with the reason, and written for nobody', async () => {
  const officer = randomUUID()
  await t.write('post.started', { about: officer, as: 'worker', on: '2026-03-01', says: { name: 'Ines Duarte', role: 'reviewing-officer', unit: t.world.service } })
  for (const child of [t.world.child, ella]) await t.write('allocation.allocated', { about: child, on: '2026-04-02', says: { worker: officer, role: 'reviewing-officer', team: t.world.team } })
  const ines = await t.browser(officer), draft = await begun(ines, 'earlier-review', 'answered')
  await pressOn(ines, draft, 'several', { also: ella, why: 'Two nights away' })
  await pressOn(ines, draft, 'apart', { 'ask-apart': 'sooner' })
  const says = { sooner: 'no', [`for.${ella}.sooner`]: 'yes' }
  const refused = await pressOn(ines, draft, 'send', says)
  assert.equal(refused.statusCode, 422)
  assert.match(wordsOf(refused.body), /One thing to put right before you send.*For Ella: A review that comes sooner needs a day/)
  assert.match(refused.body, new RegExp(`href="#for\\.${ella}\\.heldBy`))
  assert.equal(await recordIn(t, String(formOn(refused.body)['_record'])), undefined)
  const day = { [`for.${ella}.heldBy-day`]: '1', [`for.${ella}.heldBy-month`]: '12', [`for.${ella}.heldBy-year`]: '2026' }
  assert.equal((await pressOn(ines, draft, 'send', day)).statusCode, 303)
  assert.deepEqual([(await saidOf(t.world.child, draft))?.['sooner'], (await saidOf(ella, draft))?.['heldBy']], [false, '2026-12-01'])
})
