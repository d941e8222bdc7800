import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { pages } from '../../index.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { startWriting } from '../../write/for-tests.ts'
import { topicOf, topics } from '../topics.ts'

let t: TestApp
before(async () => {
  t = await testApp('2026-11-22 09:00')
  const { authority, ruth, joanna } = t.world
  const write = (title: string, form: string, reviewBy?: string) => t.write('guidance.written', { about: authority, as: 'authority', by: ruth, on: '2026-11-01', says: { title, text: 'See them alone.', owner: joanna, ...(reviewBy ? { reviewBy } : {}), beside: [{ id: randomUUID(), form }] } })
  await write('Visiting a child', 'visit', '2027-02-01')
  await write('When a child is missing', 'missing-episode', '2026-10-01')
  await write('Reading figures', 'figures')
})
after(() => t.close())

test('every page has help: each address is under one topic, and each topic has pages', () => {
  assert.deepEqual(pages.filter((p) => !topicOf(p.path)).map((p) => p.path), [])
  const used = new Set(pages.map((p) => topicOf(p.path)?.id))
  assert.deepEqual(topics.filter((x) => !used.has(x.id)).map((x) => x.id), [])
})

test('no topic is called as a record type is, and every form it names is one', () => {
  const types = new Set(t.store.pack.recordTypes.map((r) => r.id))
  assert.deepEqual(topics.filter((x) => types.has(x.id)).map((x) => x.id), [])
  assert.deepEqual(topics.flatMap((x) => (x.forms === 'child' ? [] : (x.forms ?? []).filter((f) => !types.has(f)))), [])
})

test('a page leads to its help, which gives the guidance that belongs there with its owner and the day it was looked at', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match((await priya.get('/my-day')).body, /href="\/help\/with\/my-day"/)
  const help = (await priya.get('/help/with/my-day')).body
  for (const words of ['Visiting a child', 'Owned by Joanna', 'Last looked at Sun 1 Nov', 'looked at again by Mon 1 Feb']) assert.ok(help.includes(words), words)
  assert.ok(!help.includes('When a child is missing'))
})

test('guidance past its day says so, and a page can be named by itself', async () => {
  const bola = await t.browser(t.world.bola)
  const help = (await bola.get('/help/with/tonight')).body
  assert.match(help, /When a child is missing.*Overdue 52 days/s)
  assert.ok((await bola.get('/help/with/figures')).body.includes('Reading figures'))
})

test('where there is none it says so, and who to ask', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match((await priya.get('/help/with/account')).body, /Nobody has written guidance about this yet\. Ask Ruth[^.]*, who can write it/)
})

test('a record leads to the guidance of its own form', async () => {
  const { child, priya } = t.world
  const note = (await t.write('case-note.noted', { about: child, by: priya, says: { note: 'We walked by the river.' } })).record
  const page = (await (await t.browser(priya)).get(`/records/${note}`)).body
  assert.match(page, /href="\/help\/with\/records\?form=case-note"/)
  const help = (await (await t.browser(priya)).get('/help/with/records?form=visit')).body
  assert.ok(help.includes('Visiting a child') && !help.includes('Reading figures'))
})

test('a draft leads to the guidance of its own form, and to help with writing where there is none', async () => {
  const priya = await t.browser(t.world.priya), helpOf = async (kind: string, step: string) =>
    /href="(\/help\/with\/[^"]+)"/.exec((await priya.get(await startWriting(priya, { child: t.world.child, kind, step }))).body)?.[1]
  const to = await helpOf('visit', 'happened')
  assert.equal(to, '/help/with/write?form=visit')
  const help = (await priya.get(to ?? '')).body
  assert.ok(help.includes('What you write is kept as you go') && help.includes('See them alone.') && !help.includes('When a child is missing'))
  assert.equal(await helpOf('case-note', 'noted'), '/help/with/write')
})

test('anybody may read what a page is for; guidance is for those who work here', async () => {
  const outside = await t.app.inject({ url: '/help/with/worried' })
  assert.equal(outside.statusCode, 200)
  assert.match(outside.body, /ring 999 first/)
  const child = await t.browser(t.world.child)
  assert.doesNotMatch((await child.get('/help/with/child')).body, /Visiting a child/)
  assert.equal((await t.app.inject({ url: '/help/with/nothing' })).statusCode, 404)
})

test('which keys work is chosen for a browser: one from the start, all, or none', async () => {
  const priya = await t.browser(t.world.priya)
  const keysOn = async (): Promise<readonly string[]> => [...(await priya.get('/my-day')).body.matchAll(/aria-keyshortcuts="([^"]+)"/g)].map((m) => m[1] ?? '').toSorted()
  assert.deepEqual(await keysOn(), ['?'])
  await priya.post('/help/keys', { keys: 'all' })
  assert.deepEqual(await keysOn(), ['/', '?', 'd', 'h', 't', 'w'])
  await priya.post('/help/keys', { keys: 'none' })
  assert.deepEqual(await keysOn(), [])
  assert.equal((await priya.post('/help/keys', { keys: 'else' })).statusCode, 422)
})
