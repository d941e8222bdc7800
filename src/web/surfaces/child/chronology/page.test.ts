import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { startWriting } from '../../write/for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp, priya: Browser, bruise: string, wrong: string
const list = () => `/children/${t.world.child}/chronology`
before(async () => {
  t = await testApp('2026-11-24 08:42')
  const child = t.world.child, by = t.world.ash
  bruise = (await t.write('case-note.noted', { about: child, by, on: '2026-11-12 19:00', says: { note: 'A bruise. He said football', childWords: 'It was football' } })).record
  wrong = (await t.write('case-note.noted', { about: child, by, on: '2026-11-14', says: { note: 'Another child’s day' } })).record
  await t.write('case-note.noted', { about: child, by, on: '2026-11-18', says: { kind: 'good-news', note: 'Scored twice' } })
  priya = await t.browser(t.world.priya)
})
after(() => t.close())

const factOf = async (record: string): Promise<string> => (await t.store.read(await t.store.sessions.open(t.world.priya), async (reader) => (await reader.record(record)).at(-1)?.id ?? '')) ?? ''
const rowOf = (html: string, n: number): string => [...html.matchAll(/<li id="c-([\w-]+)"/g)][n]?.[1] ?? assert.fail('no such entry')
/** Begins one and gives its page. */
async function begin(): Promise<string> {
  const to = await priya.post(list(), { record: randomUUID(), purpose: 'COURT' })
  assert.equal(to.statusCode, 303)
  return String(to.headers.location)
}

test('None chosen yet is said, and the timeline is a press away', async () => {
  assert.match(await saysAt(priya, list()), /^200.*Nobody has chosen one yet\. The timeline holds everything.*What is it for\? For court/)
})

test('An entry is chosen with one press and left out with one; twice is once', async () => {
  const page = await begin(), entry = await factOf(bruise)
  assert.match(await saysAt(priya, page), /Choose the entries.*Nothing is chosen yet/)
  for (let i = 0; i < 2; i++) await priya.post(page, { do: 'choose', entry })
  const html = (await priya.get(page)).body
  assert.match(await saysAt(priya, page), /Chosen 1 .*1\. Thu 12 Nov, 7pm Note: A bruise\. He said football\. It was football Note, Ash Kowalczyk Leave out/)
  await priya.post(page, { do: 'leave', row: rowOf(html, 0) })
  assert.match(await saysAt(priya, page), /Nothing is chosen yet/)
  await priya.post(page, { do: 'bin' })
  assert.equal((await priya.get(page)).statusCode, 404)
})

test('Chosen, in other words, kept to some days, written once, agreed by somebody else, and changed again', async () => {
  const page = await begin(), [first, second] = [await factOf(bruise), await factOf(wrong)]
  await priya.post(page, { do: 'choose', entry: second })
  await priya.post(page, { do: 'choose', entry: first })
  await priya.post(page, { do: 'word', row: rowOf((await priya.get(page)).body, 0), wording: 'A bruise was seen' })
  assert.match(await saysAt(priya, page), /1\. Thu 12 Nov, 7pm A bruise was seen\. In other words than the record, which says: Note: A bruise\. He said football\./)
  const bad = await priya.post(page, { do: 'about', purpose: 'COURT', about: 'How it was', 'from-day': '31', 'from-month': '2', 'from-year': '2026' })
  assert.equal(bad.statusCode, 422)
  assert.match(bad.body, /is not a date/)
  await priya.post(page, { do: 'about', purpose: 'COURT', about: 'How it was', caseNumber: 'TM26C00012', 'from-day': '1', 'from-month': '11', 'from-year': '2026', 'to-day': '15', 'to-month': '11', 'to-year': '2026' })
  assert.doesNotMatch(await saysAt(priya, page), /Scored twice/)
  const done = await saysAt(priya, String((await priya.post(page, { do: 'write' })).headers.location))
  assert.match(done, /For court: How it was Not agreed yet Nobody else has looked at it yet/)
  assert.match(done, /From Sun 1 Nov to Sun 15 Nov\. Case number TM26C00012\./)
  assert.match(await saysAt(await t.browser(t.world.helen), page), /Agree it, or send it back/)
  const record = page.split('/').at(-1) ?? ''
  const helen = await t.browser(t.world.helen)
  const approval = `/approvals/${record}`, seen = /name="_seen" value="(\d+)"/.exec((await helen.get(approval)).body)?.[1] ?? ''
  assert.match(await saysAt(helen, approval), /Read each entry beside everything.*In other words than the record In what words\? A bruise was seen.*As the record says it/)
  await helen.post(approval, { _do: 'back', _seen: seen, why: 'Say who saw it' })
  await priya.post(approval, { _do: 'put-right' })
  assert.match(await saysAt(priya, page), /Why is it corrected\?/)
  assert.equal((await priya.post(page, { do: 'write' })).statusCode, 422)
  await priya.post(page, { do: 'write', purpose: 'COURT', about: 'How it was', because: 'Helen asked who saw it' })
  assert.match(await saysAt(priya, page), /Not agreed yet/)
  await helen.post(approval, { _do: 'agree', _seen: '3', why: 'Fair' })
  assert.match(await saysAt(priya, page), /Agreed by Helen Ashworth, .*: Fair/)
  await priya.post(page, { do: 'change' })
  assert.match(await saysAt(priya, page), /Choose the entries.*A bruise was seen/)
  await priya.post(page, { do: 'write' })
  assert.match(await saysAt(priya, page), /Not agreed yet/, 'what was agreed was another choice')
  assert.match(await saysAt(priya, list()), /For court: How it was Not agreed yet 2 entries\. From Sun 1 Nov to Sun 15 Nov/)
})

test('What was corrected or withdrawn since is marked, and the corrected words are taken with one press', async () => {
  const page = await begin()
  for (const record of [bruise, wrong]) await priya.post(page, { do: 'choose', entry: await factOf(record) })
  await priya.post(page, { do: 'write' })
  await t.write('case-note.noted', { about: t.world.child, by: t.world.ash, record: bruise, act: 'amend', amends: 1, on: '2026-11-12 19:00', why: 'He told Dee', says: { note: 'A bruise. An older boy grabbed him' } })
  await t.write('case-note.noted', { about: t.world.child, by: t.world.ash, record: wrong, act: 'withdraw', why: 'Wrong child' })
  const says = await saysAt(priya, page)
  assert.match(says, /1 corrected since, 1 withdrawn since Look at these before it is used/)
  assert.match(says, /Corrected since Note: A bruise\. He said football\..*The record says now Note: A bruise\. An older boy grabbed him\./)
  assert.match(says, /Withdrawn since .*Ash Kowalczyk said that this was wrong: Wrong child\./)
  const court = await saysAt(priya, `${page}/court`)
  assert.match(court, /Chronology Jodie-Leigh Nancarrow Child Jodie-Leigh Nancarrow Born 9 May 2011.*Entries 2, in the order they happened Made by Priya Raman, .*Agreed Not agreed yet.*Changed since it was made 1 corrected since, 1 withdrawn since Authority Tarrowmouth Council Printed .*by Priya Raman Reference/)
  assert.match(court, /1 12 November 2026, 7pm Note: A bruise\. He said football\. Jodie-Leigh said: “It was football” Corrected since, .*He told Dee\. Note, Ash Kowalczyk\. Written .* Reference [0-9a-f]{8}\/1\. 2 14 November 2026/)
  assert.match(court, /Withdrawn since, .*by Ash Kowalczyk\. Wrong child\..*End of the chronology\. 2 entries\./)
  await priya.post(page, { do: 'change' })
  await priya.post(page, { do: 'take', row: rowOf((await priya.get(page)).body, 0) })
  assert.doesNotMatch(await saysAt(priya, page), /Corrected since/)
})

test('Begun from the list of what can be written, it opens here', async () => {
  const draft = await startWriting(priya, { child: t.world.child, kind: 'curated-chronology', step: 'written' })
  assert.match(String((await priya.get(draft)).headers.location), /\/chronology\/[0-9a-f-]{36}$/)
})

test('Nothing chosen is not written; a choice is its writer’s alone until it is; and out of reach is not there', async () => {
  const page = await begin()
  const empty = await priya.post(page, { do: 'write' })
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /Choose at least one entry before you write it/)
  assert.equal((await (await t.browser(t.world.helen)).get(page)).statusCode, 404)
  for (const who of [t.world.rhys]) for (const url of [list(), page, `${page}/court`]) assert.equal((await (await t.browser(who)).get(url)).statusCode, 404)
  assert.equal((await priya.post(page, { do: 'choose', entry: randomUUID() })).statusCode, 404)
  assert.equal((await (await t.browser(t.world.ash)).post(list(), { record: randomUUID() })).statusCode, 403)
})
