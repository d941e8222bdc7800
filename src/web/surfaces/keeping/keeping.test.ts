import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'

let t: TestApp, folder: string, ruth: Browser, dpo: Browser, second: Browser, priya: Browser
let note: string
before(async () => {
  t = await testApp('2026-11-21 22:00')
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-keeping-'))
  t.store.keep({ folder, copy: null, key: null })
  const officer = async (name: string): Promise<string> => {
    const worker = randomUUID()
    await t.write('post.started', { about: worker, as: 'worker', on: '2026-03-01', says: { name, role: 'access-reviewer', unit: t.world.authority } })
    return worker
  }
  const [first, other] = [await officer('Dalia Osei'), await officer('Per Lindqvist')]
  note = (await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, says: { note: 'Words of another child' } })).record
  ;[ruth, dpo, second, priya] = await Promise.all([t.world.ruth, first, other, t.world.priya].map((w) => t.browser(w))) as [Browser, Browser, Browser, Browser]
})
after(async () => { await t.close(); fs.rmSync(folder, { recursive: true }) })

const kept = () => `/keeping/people/${t.world.child}`
const orderIn = (location: unknown): string => String(location)

test('whether everything is sealed is on the page', async () => {
  assert.match((await ruth.get('/keeping')).body, /Nothing is sealed yet/)
  // Nothing is sealed past a transaction that goes on anywhere on the server, and other tests' are long.
  for (let tries = 0; tries < 400; tries++) {
    await t.store.keeper?.sealer.round()
    if (/Everything recorded by/.test((await ruth.get('/keeping')).body) && tries >= 2) break
    await setTimeout(250)
  }
  const page = await ruth.get('/keeping')
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /Everything recorded by .* is sealed/)
  assert.match(page.body, /Nobody has asked for a record to be cleared/)
})

test('an answer as recorded says where it stops being settled', async () => {
  t.clock.advance({ minutes: 10 })
  const at = (when: string) => priya.get(`/children/${t.world.child}/timeline?recorded=${when}`)
  assert.match((await at('2026-11-21T22:05')).body, /Sealed up to .*10pm: what was written since is not settled yet/)
  assert.doesNotMatch((await at('2026-11-21T21:00')).body, /not settled/)
})

test('whoever may not, sees none of it', async () => {
  for (const url of ['/keeping', '/keeping/times', kept()]) assert.equal((await priya.get(url)).statusCode, 403, url)
  assert.equal((await priya.post(kept(), { _do: 'hold', because: 'claim', why: 'x' })).statusCode, 403)
})

test('a hold is placed and lifted with why; what is missing is said and nothing typed is lost', async () => {
  const again = await dpo.post(kept(), { _do: 'hold', because: 'claim', why: '' })
  assert.equal(again.statusCode, 422)
  assert.match(again.body, /Write the inquiry or claim/)
  assert.match((await dpo.submit(kept(), { _do: 'hold', because: 'claim', why: 'Letter 12, legal services' })).body, /The hold is placed/)
  const page = await dpo.get(kept())
  assert.match(page.body, /Letter 12, legal services/)
  assert.match(page.body, /Nothing can be cleared while a hold lasts/)
  assert.match((await ruth.get(`/children/${t.world.child}`)).body, /Legal hold/, 'and stands on the child’s page')
})

test('while a hold lasts an order cannot be decided; one person cannot do both; two people can', async () => {
  const asked = await dpo.post(kept(), { _do: 'ask', target: note, basis: 'wrong-person', citation: 'UK GDPR, Article 17' })
  const order = orderIn(asked.headers.location)
  assert.match(order, /^\/keeping\/orders\//)
  assert.match((await dpo.get(order)).body, /somebody else has to decide/)
  assert.match((await dpo.post(order, { decide: 'clear', why: 'Mine' })).body, /Whoever asked cannot decide/)
  assert.match((await second.post(order, { decide: 'clear', why: 'Checked' })).body, /legal hold/)
  const hold = /name="lift" value="([^"]+)"/.exec((await dpo.get(kept())).body)?.[1] ?? ''
  assert.match((await dpo.submit(kept(), { '_do': 'lift', 'lift': hold, 'lift-why': 'Settled' })).body, /The hold is lifted/)
  assert.equal((await second.post(order, { decide: 'clear', why: '' })).statusCode, 422)
  assert.match((await second.submit(order, { decide: 'clear', why: 'Checked against the paper' })).body, /being cleared now/)
  await t.store.settle()
  assert.match((await second.get(order)).body, /Cleared, order 1: 1 fact/)
  assert.doesNotMatch((await priya.get(`/children/${t.world.child}/timeline`)).body, /Words of another child/)
  assert.equal((await priya.get(`/records/${note}`)).statusCode, 404)
  assert.equal((await second.post(order, { decide: 'keep', why: 'Again' })).statusCode, 409)
})

test('an order can be refused, with why, and what it was about stays', async () => {
  const other = (await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, says: { note: 'Words that stay' } })).record
  const order = orderIn((await dpo.post(kept(), { _do: 'ask', target: other, basis: 'erasure', citation: 'UK GDPR, Article 17' })).headers.location)
  assert.match((await second.submit(order, { decide: 'keep', why: 'Needed for her protection' })).body, /It stays/)
  await t.store.settle()
  assert.match((await priya.get(`/children/${t.world.child}/timeline`)).body, /Words that stay/)
  assert.match((await ruth.get('/keeping')).body, /Needed for her protection/)
})

test('times of keeping: what has come, what cannot be told, and where each time is written', async () => {
  const old = randomUUID(), unknown = randomUUID()
  await t.write('person.described', { about: old, on: '1950-01-01', says: { given: 'Edna', family: 'Tregaskis', born: '1949-02-03' } })
  const care = await t.write('care-episode.started', { about: old, on: '1952-01-01' })
  await t.write('care-episode.ended', { about: old, record: care.record, on: '1960-01-01', says: { reason: 'E4A' } })
  await t.write('person.described', { about: unknown, on: '2001-01-01', says: { given: 'Unrecorded', family: 'Birth' } })
  await t.write('care-episode.started', { about: unknown, on: '2001-01-01', says: {} }).then((c) => t.write('care-episode.ended', { about: unknown, record: c.record, on: '2002-01-01', says: { reason: 'E4A' } }))
  const page = await ruth.get('/keeping/times')
  assert.match(page.body, /Edna Tregaskis[\s\S]*Its time came on/)
  assert.match(page.body, /Unrecorded Birth[\s\S]*Nobody has written when they were born/)
  assert.doesNotMatch(page.body, /Jodie-Leigh/)
  assert.match(page.body, /regulation 50/)
})
