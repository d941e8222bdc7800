import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())
const overview = (child: string = t.world.child) => `/children/${child}`
const priya = async () => saysAt(await t.browser(t.world.priya), overview())

test('A child nobody has seen lately is never said to be safe, and the page says who to ring', async () => {
  const says = await priya()
  assert.match(says, /^200/)
  assert.match(says, /Is Jodie-Leigh safe now\? We cannot tell\. Nobody has written that they saw Jodie-Leigh/)
  assert.match(says, /Saltmarsh House day and night 01632 960144/)
  assert.match(says, /Priya Raman social worker/)
  assert.match(says, /Helen Ashworth team manager/)
  assert.match(says, /Out of hours nights and weekends No number is written In danger now police 999/)
})

test('At night it is the authority’s own team that is rung, by the number somebody wrote', async () => {
  await t.write('organisation.described', { about: randomUUID(), as: 'team', by: t.world.priya, says: { name: 'Emergency duty team', phone: '01632 960188', within: t.world.authority } })
  assert.match(await priya(), /Emergency duty team nights and weekends 01632 960188 In danger now police 999/)
})

test('Who may decide in law is said, and so is who may not and what nobody knows', async () => {
  assert.match(await priya(), /Parental responsibility Nobody has written who holds it\. The council does not: in care by agreement, section 20\./)
  const [mum, dad, gran] = [randomUUID(), randomUUID(), randomUUID()]
  for (const [who, given, is, holdsPr] of [[mum, 'Folake', 'mother', 'yes'], [dad, 'Daniel', 'father', undefined], [gran, 'Ngozi', 'grandparent', 'no']] as const) {
    await t.write('person.described', { about: who, as: 'adult', by: t.world.priya, says: { given } })
    await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person: who, is, ...(holdsPr ? { holdsPr } : {}), safeContact: 'Ring after six.' } })
  }
  assert.match(await priya(), /Folake \(mother\)\. Not known: Daniel \(father\)\. Does not: Ngozi \(grandparent\)\. The council does not/)
})

test('Seen this morning, and nothing waiting: as far as we know, yes', async () => {
  await t.write('case-note.noted', { about: t.world.child, by: t.world.ash, on: '2026-11-24 08:05', says: { kind: 'home-log', note: 'Ate breakfast.', childWords: 'Can I see Tolu?' } })
  const says = await priya()
  assert.match(says, /As far as we know, yes\. Last seen at 8:05am today by Ash Kowalczyk/)
  assert.match(says, /It cannot know what nobody has written/)
  assert.match(says, /In Jodie-Leigh’s words Can I see Tolu\? Written down by Ash Kowalczyk/)
})

test('Missing: the answer is no, since when, and it stands in the identity bar', async () => {
  const { record } = await t.write('missing-episode.started', { about: t.world.child, by: t.world.ash, on: '2026-11-24 08:20', says: { kind: 'M', home: t.world.home, lastSeen: 'By the back door' } })
  const says = await priya()
  assert.match(says, /Missing since 8:20am today.*No\. Missing since 8:20am today\./)
  assert.match(says, /Last seen: By the back door/)
  assert.match(says, /Overdue 22 minutes owed at once, 8:20am Tue 24 Nov Tell the police/)
  await t.write('missing-episode.returned', { about: t.world.child, by: t.world.ash, record, on: '2026-11-24 08:40', says: { how: 'by-self' } })
  assert.match(await priya(), /As far as we know, yes/)
})

test('Something said and nobody senior deciding: we do not know; and the words stay on their record', async () => {
  const { record } = await t.write('disclosure.told', { about: t.world.child, by: t.world.ash, on: '2026-11-24 08:30', says: { words: 'He comes in at night', safeNow: 'not-sure', toldTo: t.world.ash } })
  const says = await priya()
  assert.match(says, /We do not know\. Something was said, and nobody senior has decided\./)
  assert.doesNotMatch(says, /He comes in at night/)
  await t.write('disclosure.passed-on', { about: t.world.child, by: t.world.ash, record, on: '2026-11-24 08:35', says: { toldWho: 'home-manager', person: t.world.bola } })
  assert.match(await priya(), /Told, but nothing decided yet/)
  await t.write('disclosure.decided', { about: t.world.child, by: t.world.bola, record, on: '2026-11-24 08:41', says: { decision: 'Moved to the room by the office', decidedBy: t.world.bola } })
  assert.match(await priya(), /As far as we know, yes/)
})

test('What is owed says its status, how far it binds, why, and who owes it; what is done folds', async () => {
  const says = await priya()
  assert.match(says, /What is owed to Jodie-Leigh/)
  assert.match(says, /Independent return interview/)
  assert.match(says, /Owner Lena Fisk/)
  assert.match(says, /Why\? Why is this owed: Independent return interview/)
  assert.match(says, /\d+ met/)
})

test('What a reader may write is one press away, and nothing else is', async () => {
  const lena = (await (await t.browser(t.world.lena)).get(overview())).body
  assert.match(lena, /name="kind" value="return-interview"/)
  const ash = (await (await t.browser(t.world.ash)).get(overview())).body
  assert.doesNotMatch(ash, /name="kind" value="return-interview"/)
})

test('Why the reader can see this is said to them', async () => {
  assert.match(await priya(), /Why can I see this\? You are a named worker for Jodie-Leigh/)
  assert.match(await saysAt(await t.browser(t.world.ash), overview()), /You work in Saltmarsh House, where Jodie-Leigh lives/)
  assert.match(await saysAt(await t.browser(t.world.ruth), overview()), /You are director of children’s services, and see every child/)
})

test('A child out of reach, one who does not exist and a mistyped address are answered alike', async () => {
  const ash = await t.browser(t.world.ash)
  for (const child of [t.world.stranger, randomUUID(), 'nonsense', t.world.ash]) assert.match(await saysAt(ash, overview(child)), /^404/)
})

test('Somebody recorded twice is read under one address', async () => {
  const twin = randomUUID()
  await t.write('person.described', { about: twin, by: t.world.priya, says: { given: 'Jodie', family: 'Nancarow' } })
  await t.write('placement.started', { about: twin, by: t.world.priya, on: '2026-11-01', says: { home: t.world.home } })
  await t.write('same-person.found', { about: t.world.child, by: t.world.priya, says: { other: twin, how: 'Same birthday, same mother' } })
  const [lowest, other] = [t.world.child, twin].sort()
  const bola = await t.browser(t.world.bola)
  const moved = await bola.get(`${overview(other)}/timeline?month=2026-11`)
  assert.deepEqual([moved.statusCode, moved.headers.location], [303, `${overview(lowest)}/timeline?month=2026-11`])
  assert.match(await saysAt(bola, overview(lowest)), /^200.*Found to be recorded twice/)
})
