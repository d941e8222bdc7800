import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../for-tests.ts'
import { wordsOf } from '../child/for-tests.ts'
import { formOn, pressOn } from './for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

type Said = { readonly [field: string]: string | boolean }
/** A contact of 3 November that became a referral. */
async function contactOf(received: Said, outcome = 'REF'): Promise<string> {
  const { record } = await t.write('contact.received', { about: t.world.child, by: t.world.priya, on: '2026-11-03', says: received })
  await t.write('contact.decided', { about: t.world.child, by: t.world.helen, on: '2026-11-03', record, says: { outcome, why: 'It goes on.' } })
  return record
}
/** What the last such press on a record's page sends, by the kind of record it begins; null when there is none. */
function pressFor(html: string, kind: string): { readonly [control: string]: string } | null {
  const form = [...html.matchAll(/<form method="post" action="\/write\/start">[\s\S]*?<\/form>/g)].map(([f]) => f).findLast((f) => f.includes(`name="kind" value="${kind}"`))
  return form ? Object.fromEntries([...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])) : null
}
/** Presses it on the page of a record, as the manager. */
async function begin(record: string, kind: string): Promise<string> {
  const helen = await t.browser(t.world.helen)
  const press = pressFor((await helen.get(`/records/${record}`)).body, kind)
  assert.ok(press, `nothing begins a ${kind}`)
  return String((await helen.post('/write/start', press)).headers.location)
}

test('A record offers the next, and what was answered goes along and says where it came from', async () => {
  const record = await contactOf({ concern: 'She comes to school hungry.', from: 'Mr Penrose, teacher', source: '2A' })
  const helen = await t.browser(t.world.helen)
  const page = wordsOf((await helen.get(`/records/${record}`)).body)
  assert.match(page, /What could come next It became a referral\. Write the referral/)
  const draft = await begin(record, 'referral')
  const html = (await helen.get(draft)).body
  const form = formOn(html)
  assert.deepEqual([form['contact'], form['reason'], form['from'], form['source']], [record, 'She comes to school hungry.', 'Mr Penrose, teacher', '2A'])
  assert.match(wordsOf(html), /What is the worry, and what help is asked for\?[^?]*From the contact of Tue 3 Nov\./)
  assert.match(wordsOf(html), /It comes from: someone is worried about a child/)
  assert.match(/<textarea[^>]*name="reason"[^>]*>/.exec(html)?.[0] ?? '', /aria-describedby="reason-hint"/)
})

test('An answer changed since says so, with what the other record says; one left out too', async () => {
  const draft = await begin(await contactOf({ concern: 'Nobody picked her up.', from: 'School office' }), 'referral')
  const helen = await t.browser(t.world.helen)
  await pressOn(helen, draft, 'keep', { reason: 'Nobody picked her up on Monday or Tuesday.', from: '' })
  const says = wordsOf((await helen.get(draft)).body)
  assert.match(says, /Changed\. The contact of Tue 3 Nov says: ‘Nobody picked her up\.’/)
  assert.match(says, /Left out\. The contact of Tue 3 Nov says: ‘School office’/)
})

test('A correction to the other record is seen at once: nothing is kept of it', async () => {
  const record = await contactOf({ concern: 'A bruise on her arm.' })
  const draft = await begin(record, 'referral')
  const helen = await t.browser(t.world.helen)
  assert.match(wordsOf((await helen.get(draft)).body), /From the contact of Tue 3 Nov\./)
  await t.store.engine.append([{
    record, expects: 2, subject: t.world.child, about: 'child', kind: 'contact', step: 'received', act: 'amend', amends: 1, why: 'Her leg, not her arm.',
    happened: { at: t.clock.now() }, author: t.world.priya, body: { concern: 'A bruise on her leg.' },
  }])
  assert.match(wordsOf((await helen.get(draft)).body), /Changed\. The contact of Tue 24 Nov says: ‘A bruise on her leg\.’/)
})

test('What was begun is gone on with, and once sent each record leads to the other', async () => {
  const record = await contactOf({ concern: 'He was out all night.' })
  const draft = await begin(record, 'referral')
  const helen = await t.browser(t.world.helen)
  const between = (await helen.get(`/records/${record}`)).body
  assert.equal(pressFor(between.slice(between.indexOf('What could come next')), 'referral'), null)
  assert.match(wordsOf(between), /It became a referral\. Go on writing: Write the referral/)
  const referral = String((await pressOn(helen, draft, 'send')).headers.location)
  const contact = (await helen.get(`/records/${record}`)).body
  assert.doesNotMatch(wordsOf(contact), /What could come next/)
  assert.match(contact, new RegExp(`Led to</h2>[\\s\\S]*href="${referral}">Referral`))
  assert.match((await helen.get(referral)).body, new RegExp(`Came from</h2>[\\s\\S]*href="/records/${record}"`))
})

test('Nothing is offered to whoever may not write it, from a decision otherwise, or from a withdrawn record', async () => {
  const record = await contactOf({ concern: 'Shouting next door.' })
  assert.equal(pressFor((await (await t.browser(t.world.ash)).get(`/records/${record}`)).body, 'referral'), null)
  const other = await contactOf({ concern: 'A question about school.' }, 'INFO')
  const helen = await t.browser(t.world.helen)
  assert.doesNotMatch((await helen.get(`/records/${other}`)).body, /What could come next/)
  await t.store.engine.append([{
    record, expects: 2, subject: t.world.child, about: 'child', kind: 'contact', step: 'received', act: 'withdraw', why: 'Another child.',
    happened: { at: t.clock.now() }, author: t.world.priya, body: {},
  }])
  assert.doesNotMatch((await helen.get(`/records/${record}`)).body, /What could come next/)
})

test('What comes round is offered again, and what a link itself says is filled in', async () => {
  const { record } = await t.write('protection-plan.begun', { about: t.world.child, by: t.world.helen, on: '2026-11-10', says: { category: 'NEG' } })
  await t.write('core-group.held', { about: t.world.child, by: t.world.priya, on: '2026-11-17', says: { plan: record } })
  const helen = await t.browser(t.world.helen)
  const html = (await helen.get(`/records/${record}`)).body
  assert.equal(pressFor(html, 'core-group')?.['answer.plan'], record)
  assert.equal(pressFor(html, 'protection-conference')?.['answer.kind'], 'REVIEW')
  await t.write('protection-plan.ended', { about: t.world.child, by: t.world.helen, on: '2026-11-20', record, says: { reason: 'CONF' } })
  assert.equal(pressFor((await helen.get(`/records/${record}`)).body, 'core-group'), null)
})
