import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { mostListed } from '../owing/index.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'
import { formOn, pressOn, recordIn } from '../../write/for-tests.ts'

let t: TestApp, record: string
before(async () => {
  t = await testApp('2026-11-16 09:00')
  const { child, priya } = t.world
  record = (await t.write('assessment.begun', { about: child, by: priya, on: '2026-11-02 10:00', says: { kind: 'CF', question: 'What is home like after school?' } })).record
  await t.write('assessment.child-seen', { about: child, by: priya, record, on: '2026-11-04 16:00', says: { seen: 'ALONE', childWords: 'It is loud' } })
  await t.write('assessment.written', { about: child, by: priya, record, on: '2026-11-16 09:00', says: { analysis: 'She is often alone.', outcome: 'PLAN', familyViews: 'Mum agrees.' } })
  await t.store.settle()
})
after(() => t.close())

const page = (): string => `/approvals/${record}`

test('What waits for agreement is on the manager’s day and list, with who wrote it; not on the writer’s', async () => {
  const [helen, priya] = [await t.browser(t.world.helen), await t.browser(t.world.priya)]
  assert.match(await saysAt(helen, '/my-day'), /Decide about the assessment.*Read it and decide.*Waiting for agreement.*1 for you to decide/)
  assert.match(await saysAt(helen, '/approvals'), /For you to decide 1.*Jodie-Leigh Nancarrow.*Decide about the assessment Priya Raman wrote it.*Local default/i)
  assert.match(await saysAt(priya, '/approvals'), /Nothing waits for you to agree.*You wrote, and others decide 1.*Decide about the assessment/)
  assert.doesNotMatch((await saysAt(priya, '/my-day')).split('Waiting for agreement')[0] ?? '', /Decide about the assessment/)
})

test('It is read on one page and sent back with what must be put right; without words it is not sent back', async () => {
  const helen = await t.browser(t.world.helen)
  assert.match(await saysAt(helen, page()), /Waits for agreement Assessment Written by Priya Raman.*She is often alone\..*Your decision.*Agree.*Send back/)
  const { body } = await helen.get(page()), seen = /name="_seen" value="(\d+)"/.exec(body)?.[1] ?? ''
  const empty = await helen.post(page(), { _do: 'back', why: '  ', _seen: seen })
  assert.equal(empty.statusCode, 422)
  assert.match(wordsOf(empty.body), /Say what must be put right/)
  const late = await helen.post(page(), { _do: 'agree', why: 'Good', _seen: '1' })
  assert.equal(late.statusCode, 409)
  assert.match(wordsOf(late.body), /Something was added to this since you opened it.*Good/)
  const back = await helen.submit(page(), { _do: 'back', why: 'Say who is at home when she gets in.', _seen: seen })
  assert.match(wordsOf(back.body), /Sent back\. Whoever wrote it owes it now.*Sent back, and with whoever wrote it 1.*Helen Ashworth asks: “Say who is at home when she gets in\.”/)
  assert.equal((await helen.post(page(), { _do: 'back', why: 'Again', _seen: seen })).statusCode, 303, 'a second press says that it was decided')
  assert.equal((await recordIn(t, record))?.facts.filter((f) => f.step === 'approved').length, 1)
})

test('Its writer owes it, and one press opens the form with everything in it and the comments beside', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match(await saysAt(priya, '/my-day'), /Put the assessment right.*It was sent back, and has not been written again.*Put it right.*Waiting for agreement 1 sent back to you/)
  assert.match(await saysAt(priya, page()), /Sent back to be put right.*What must be put right Helen Ashworth sent it back.*Say who is at home.*Put it right/)
  const pressed = await priya.post(page(), { _do: 'put-right' }), draft = String(pressed.headers.location)
  const form = await priya.get(draft)
  assert.match(wordsOf(form.body), /What must be put right Helen Ashworth sent it back.*Say who is at home when she gets in\./)
  assert.equal(formOn(form.body)['analysis'], 'She is often alone.')
  assert.equal((await priya.post(page(), { _do: 'put-right' })).headers.location, draft, 'pressed twice, one draft')
  const sent = await pressOn(priya, draft, 'send', { analysis: 'She is often alone until six, and then Nan comes.', because: 'Who is at home was missing' })
  assert.equal(sent.statusCode, 303, wordsOf(sent.body))
  assert.match(await saysAt(priya, '/my-day'), /Done with it: Put the assessment right/)
  assert.doesNotMatch(await saysAt(priya, '/my-day'), /Put the assessment right/)
})

test('It waits again, with what was asked for and what is different; whoever wrote it cannot agree', async () => {
  const [helen, priya] = [await t.browser(t.world.helen), await t.browser(t.world.priya)]
  assert.match(await saysAt(helen, page()), /It was sent back before.*Say who is at home.*Different since: What does it mean for this child\?.*until six, and then Nan comes/)
  assert.match(await saysAt(priya, page()), /You wrote on this record\. It waits for somebody else to agree/)
  assert.equal((await priya.post(page(), { _do: 'agree', _seen: '5' })).statusCode, 403)
  const seen = /name="_seen" value="(\d+)"/.exec((await helen.get(page())).body)?.[1] ?? ''
  const agreed = await helen.submit(page(), { _do: 'agree', why: '', _seen: seen })
  assert.match(wordsOf(agreed.body), /Agreed\. It is on the record with your name.*Nothing waits for you to agree/)
  assert.match(await saysAt(priya, page()), /Agreed Assessment.*Helen Ashworth agreed/)
})

test('What a manager wrote goes past them to whoever is above', async () => {
  const { child, helen, joanna } = t.world
  await t.write('care-plan.written', { about: child, by: helen, on: '2026-11-16 09:00', says: { route: 'REUNIFY', childPart: 'She drew who is in it.' } })
  await t.store.settle()
  assert.doesNotMatch((await saysAt(await t.browser(helen), '/my-day')).split('Waiting for agreement')[0] ?? '', /Decide about the care plan/)
  assert.match(await saysAt(await t.browser(helen), '/approvals'), /You wrote, and others decide 1/)
  assert.match(await saysAt(await t.browser(joanna), '/approvals'), /For you to decide 1.*Decide about the care plan/)
})

test('Of more than are listed all are counted', async () => {
  const { child, priya, helen } = t.world, happened = { at: t.clock.now() }, before = Number(/For you to decide (\d+)/.exec(await saysAt(await t.browser(helen), '/approvals'))?.[1])
  await t.store.engine.append(Array.from({ length: mostListed + 1 }, () => ({
    record: randomUUID(), expects: 0, subject: child, about: 'child', kind: 'assessment', step: 'written', happened, author: priya, body: { analysis: 'She is often alone.', outcome: 'PLAN' },
  })))
  await t.store.settle()
  const all = before + mostListed + 1, browser = await t.browser(helen)
  assert.match(await saysAt(browser, '/approvals'), new RegExp(`${all} for you to decide.*For you to decide ${all} .*1 to ${mostListed} of ${all}`))
  assert.match(await saysAt(browser, '/approvals?decide=2'), new RegExp(`For you to decide ${all} .*${mostListed + 1} to ${all} of ${all}`))
})

test('Out of reach, or never asked to be agreed to, is not there', async () => {
  const visit = await t.write('visit.happened', { about: t.world.child, by: t.world.priya, on: '2026-11-16 09:00', says: { seen: 'ALONE' } })
  const [helen, rhys] = [await t.browser(t.world.helen), await t.browser(t.world.rhys)]
  assert.equal((await helen.get(`/approvals/${visit.record}`)).statusCode, 404)
  assert.equal((await rhys.get(page())).statusCode, 404)
  assert.equal((await helen.get('/approvals/nonsense')).statusCode, 404)
})
