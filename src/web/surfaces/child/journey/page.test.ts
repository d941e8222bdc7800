import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { formOn, pressOn } from '../../write/for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

const journeyOf = (child: string): string => `/children/${child}/journey`
/** A child of the small world's worker, about whom nothing else is written. */
async function known(given: string): Promise<string> {
  const child = randomUUID()
  await t.write('person.described', { about: child, on: '2026-04-02', says: { given, family: 'Fairweather', born: '2014-02-03' } })
  await t.write('allocation.allocated', { about: child, on: '2026-04-02', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
  return child
}

test('The stages in order, which one the child is in and since when, and the page among the others of the record', async () => {
  const priya = await t.browser(t.world.priya)
  const html = (await priya.get(journeyOf(t.world.child))).body
  assert.match(html, /aria-current="step"><section[^>]*aria-labelledby="stage-in-care"/)
  const says = await saysAt(priya, journeyOf(t.world.child))
  assert.match(says, /^200.*Journey.*Now: In care\..*1\. Front door Not so far.*4\. Child in need Not so far.*7\. In care Now.*In care, since Thu 2 Apr\. Its record.*8\. Leaving care Not so far/)
  assert.match(says, /7\. In care Now.*What could come next.*Write the care plan/)
  assert.match((await priya.get(`/children/${t.world.child}`)).body, new RegExp(`href="${journeyOf(t.world.child)}">Journey`))
})

test('Nothing written yet is said, with a press for whoever takes contacts', async () => {
  const child = await known('Wren')
  const says = await saysAt(await t.browser(t.world.helen), journeyOf(child))
  assert.match(says, /Nothing is written yet about how Wren came to us\. Write that somebody got in touch/)
})

test('What was before is said with its days, and the last decision with what it leads to', async () => {
  const child = await known('Micah')
  const { record } = await t.write('contact.received', { about: child, on: '2026-11-02', says: { concern: 'He is always hungry.' } })
  await t.write('contact.decided', { about: child, on: '2026-11-03', record, says: { outcome: 'REF', why: 'It goes on.' } })
  const helen = await t.browser(t.world.helen)
  const says = await saysAt(helen, journeyOf(child))
  assert.match(says, /Micah is in none of these stages now\..*1\. Front door Before.*With the front door, Mon 2 Nov to Tue 3 Nov\..*What could come next It became a referral\. Write the referral/)
  const html = (await helen.get(journeyOf(child))).body
  const form = /<form method="post" action="\/write\/start">(?:(?!<\/form>)[\s\S])*value="referral"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const sent = Object.fromEntries([...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const draft = String((await helen.post('/write/start', sent)).headers.location)
  const filled = formOn((await helen.get(draft)).body)
  assert.equal(filled['contact'], record)
  assert.equal(filled['reason'], 'He is always hungry.')
  assert.match(await saysAt(helen, journeyOf(child)), /It became a referral\. Go on writing: Write the referral/)
  await pressOn(helen, draft, 'send', {})
  const then = await saysAt(helen, journeyOf(child))
  assert.match(then, /Now: Front door\./)
  assert.doesNotMatch(then, /It became a referral/)
})

test('An ended record asks for nothing once there is a newer one of its kind', async () => {
  const child = await known('Tolu')
  await t.write('care-episode.started', { about: child, on: '2026-04-03', says: { legalStatus: 'V2' } })
  const older = await t.write('health-assessment.done', { about: child, on: '2026-05-01', says: { by: 'doctor' } })
  await t.write('health-assessment.report-sent', { about: child, on: '2026-05-04', record: older.record })
  const priya = await t.browser(t.world.priya)
  assert.match(await saysAt(priya, journeyOf(child)), /Write the health plan/)
  const newer = await t.write('health-assessment.done', { about: child, on: '2026-11-01', says: { by: 'nurse' } })
  await t.write('health-plan.written', { about: child, on: '2026-11-02', says: { assessment: newer.record } })
  assert.doesNotMatch(await saysAt(priya, journeyOf(child)), /Write the health plan/)
})

test('Only what the reader may write is offered', async () => {
  const ash = await saysAt(await t.browser(t.world.ash), journeyOf(t.world.child))
  assert.match(ash, /7\. In care Now/)
  assert.doesNotMatch(ash, /Write the care plan/)
})

test('A child out of reach and one who does not exist are answered alike', async () => {
  const rhys = await t.browser(t.world.rhys)
  for (const child of [t.world.child, randomUUID(), 'nonsense']) assert.equal((await rhys.get(journeyOf(child))).statusCode, 404)
})
