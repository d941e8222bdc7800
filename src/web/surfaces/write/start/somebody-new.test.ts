import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { pressOn } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

test('whoever can look for somebody does so before they are written as new, by this address too; what came with the press is looked for', async () => {
  const priya = await t.browser(t.world.priya)
  for (const [child, page] of [['new-child', '/children/new'], ['new-adult', '/adults/new']] as const) {
    assert.equal((await priya.post('/write/start', { child, kind: 'person', step: 'described' })).headers.location, page)
    const told = await priya.post('/write/start', { child, kind: 'person', step: 'described', 'answer.given': 'Jodie', 'answer.family': 'Nancarrow' })
    assert.match(String(told.headers.location), new RegExp(`^${page}\\?found=`))
    assert.doesNotMatch(String(told.headers.location), /Jodie|Nancarrow/)
    const found = (await priya.get(String(told.headers.location))).body
    assert.match(found, /Look for them first\. If nobody fits, you begin their record here/)
    assert.match(found, /value="Jodie Nancarrow"/)
  }
  const drafts = await t.store.engine.db.selectFrom('draft').select('id').where('kind', '=', 'person').execute()
  assert.deepEqual(drafts, [], 'and nothing was begun')
})
test('somebody new is begun, written and sent by whoever has no index to look in, who then sees them; nobody else does', async () => {
  const bola = await t.browser(t.world.bola)
  const begun = await bola.post('/write/start', { child: 'new-child', kind: 'person', step: 'described' })
  const draft = String(begun.headers.location)
  assert.match(draft, /^\/write\//)
  assert.equal((await bola.get(draft)).statusCode, 200)
  const sent = await pressOn(bola, draft, 'send', { given: 'Tamsin', family: 'Hocking' })
  assert.equal(sent.statusCode, 303, sent.body.slice(0, 300))
  assert.match((await bola.get(String(sent.headers.location))).body, /Tamsin Hocking[\s\S]*You see them for seven days|You see them for seven days[\s\S]*Tamsin Hocking/)
  const found = await t.store.engine.db.selectFrom('fact').select('subject').where('kind', '=', 'person').where('author', '=', t.world.bola).executeTakeFirstOrThrow()
  assert.match((await bola.get(`/children/${found.subject}`)).body, /You were the first to write about Tamsin/)
  for (const other of [t.world.ash, t.world.rhys]) assert.equal((await (await t.browser(other)).get(`/children/${found.subject}`)).statusCode, 404)
})
test('nothing else is begun about somebody new, nor by somebody whose post does not include it', async () => {
  const priya = await t.browser(t.world.priya)
  assert.equal((await priya.post('/write/start', { child: 'new-child', kind: 'case-note', step: 'noted' })).statusCode, 404)
  const ash = await t.browser(t.world.ash)
  assert.doesNotMatch((await ash.get('/write')).body, /new to us/)
  assert.equal((await ash.post('/write/start', { child: 'new-child', kind: 'person', step: 'described' })).statusCode, 403)
})
test('whoever a decision is about does not take it, and what they wrote is kept', async () => {
  const helen = await t.browser(t.world.helen)
  const begun = String((await helen.post('/write/start', { child: t.world.child, kind: 'access-grant', step: 'given' })).headers.location)
  const refused = await pressOn(helen, begun, 'send', { worker: t.world.helen, why: 'I would like to' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /This is about you, so somebody else decides it/)
  assert.match(refused.body, /I would like to/)
})
