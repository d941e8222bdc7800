import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { formOn, pressOn, startWriting, visitOnRecord } from '../../write/for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

const toRecord = (response: { headers: { location?: unknown } }): string => String(response.headers.location)
const sentVisit = (says: { readonly [control: string]: string }) => visitOnRecord(t, says)

test('A record is read under its questions, with who wrote it and when', async () => {
  const url = await sentVisit({ childWords: 'I want to see Tolu more.', observed: 'Warm room.\n\nTidy.', 'happened-time': '4:10pm' })
  const page = await (await t.browser(t.world.ash)).get(url)
  assert.match(page.body, /What did the child say or show\?[\s\S]*I want to see Tolu more\./)
  assert.match(page.body, /<p>Warm room\.<\/p><p>Tidy\.<\/p>/)
  assert.match(page.body, /Happened Sat 21 Nov, 4:10pm[\s\S]*Written by[\s\S]*Priya Raman/)
})

test('Looking is noted with whose record it was', async () => {
  const url = await sentVisit({})
  const helen = await t.browser(t.world.helen)
  await helen.get(url)
  const noted = await t.store.engine.db.selectFrom('audit_event').select(['action', 'subject']).where('actor', '=', t.world.helen).execute()
  assert.ok(noted.some((n) => n.action === 'Read a record' && n.subject === t.world.child))
})

test('A record out of reach, one that does not exist and no id at all are answered alike', async () => {
  const url = await sentVisit({})
  const rhys = await t.browser(t.world.rhys)
  for (const at of [url, `/records/${randomUUID()}`, '/records/nonsense']) assert.equal((await rhys.get(at)).statusCode, 404)
})

test('An action with no owner saves, and belongs to the chair today', async () => {
  const helen = await t.browser(t.world.helen)
  const draft = await startWriting(helen, { child: t.world.child, kind: 'strategy-discussion', step: 'held' })
  const row = String(formOn((await helen.get(draft)).body)['actions'])
  const sent = await pressOn(helen, draft, 'send', { chair: t.world.helen, [`actions-${row}-what`]: 'Ring the school nurse' })
  assert.equal(sent.statusCode, 303, sent.body)
  const page = (await helen.get(toRecord(sent))).body
  assert.match(page, /Ring the school nurse[\s\S]*Belongs to the chair, owed today/)
  assert.match(page, /What this owes/)
  const close = await startWriting(helen, { child: t.world.child, kind: 'strategy-discussion', step: 'closed', record: toRecord(sent).replace('/records/', '') })
  assert.match((await pressOn(helen, close, 'send')).body, /‘Ring the school nurse’[^<]* before you close this/)
  const done = await startWriting(helen, { child: t.world.child, kind: 'strategy-discussion', step: 'action-done', record: toRecord(sent).replace('/records/', ''), 'answer.action': row })
  assert.match((await helen.get(done)).body, new RegExp(`<option[^>]*value="${row}"[^>]*>Ring the school nurse`))
  await pressOn(helen, done, 'send', { what: 'She will see him on Monday' })
  const after = (await helen.get(toRecord(sent))).body
  assert.match(after, /Done Sat 21 Nov/)
  assert.doesNotMatch(after, /Belongs to the chair/)
})

test('A notice is read in words, and answered by whoever was told', async () => {
  const { record } = await t.write('notice.sent', {
    about: t.world.child, says: { duty: 'missing/return-interview', key: randomUUID(), level: 1, role: 'team-manager', to: t.world.helen, why: 'Overdue', routedPast: 'home-manager|nobody in post|' },
  })
  const helen = await t.browser(t.world.helen)
  const page = (await helen.get(`/records/${record}`)).body
  assert.match(page, /team manager/)
  assert.match(page, /there is no home manager/)
  assert.doesNotMatch(page, /missing\/return-interview|nobody in post\|/)
  const answer = await startWriting(helen, { child: t.world.child, kind: 'notice', step: 'acknowledged', record })
  assert.equal((await pressOn(helen, answer, 'send', { words: 'Ringing Lena now' })).statusCode, 303)
})

test('An earlier version is read as it stood: with no press and nothing owed, and what only it had is still named', async () => {
  const helen = await t.browser(t.world.helen), kind = 'strategy-discussion'
  const draft = await startWriting(helen, { child: t.world.child, kind, step: 'held' })
  const row = String(formOn((await helen.get(draft)).body)['actions'])
  const url = toRecord(await pressOn(helen, draft, 'send', { chair: t.world.helen, [`actions-${row}-what`]: 'Ring the school nurse' }))
  await pressOn(helen, await startWriting(helen, { child: t.world.child, kind, step: 'action-done', record: url.replace('/records/', ''), 'answer.action': row }), 'send', { what: 'She will see him' })
  const without = toRecord(await helen.post(`${url}/amend/1`))
  await pressOn(helen, toRecord(await pressOn(helen, without, `remove-row:actions:${row}`)).split('?')[0] ?? '', 'send', { because: 'That was another meeting' })
  const page = (await helen.get(url)).body
  assert.match(page, /because That was another meeting[\s\S]*Ring the school nurse/)
  assert.doesNotMatch(page, /Belongs to the chair/)
  assert.doesNotMatch(page.replaceAll(/<input[^>]*>/g, ''), new RegExp(`>${row}<`), 'no id stands where words should')
  const again = toRecord(await helen.post(`${url}/amend/1`))
  const next = String(formOn((await helen.get(again)).body)['actions'])
  await pressOn(helen, again, 'send', { because: 'It was this one', [`actions-${next}-what`]: 'Ring the dentist' })
  const restored = (await helen.get(url)).body
  assert.equal(restored.match(/Belongs to the chair/g)?.length, 1, 'only of the version that stands')
  const earlier = [...restored.matchAll(/<details[\s\S]*?<\/details>/g)].filter(([html]) => html.includes('This is what it said before'))
  assert.deepEqual(earlier.map(([html]) => html.includes('<form')), [false, false], 'nothing is pressed on an earlier version')
})
