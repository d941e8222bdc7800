import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../for-tests.ts'
import { formOn, pressOn, startWriting } from '../write/for-tests.ts'

let t: TestApp, ash: Browser, bola: Browser
before(async () => { t = await testApp(); ash = await t.browser(t.world.ash); bola = await t.browser(t.world.bola) })
after(() => t.close())

const begin = (step = 'seen', more = {}): Promise<string> => startWriting(step === 'seen' ? ash : bola, { child: t.world.child, kind: 'injury', step, ...more })
const rowsOn = (body: string): readonly string[] => [formOn(body)['marks'] ?? []].flat()

test('one press of a part of the body adds a mark there, drawn on the body, and what was typed stays', async () => {
  const draft = await begin()
  const page = await ash.get(draft)
  assert.deepEqual(rowsOn(page.body), [])
  assert.match(page.body, /value="add-row:marks:where\.F-SHIN-L"/)
  const added = await pressOn(ash, draft, 'add-row:marks:where.F-SHIN-L', { care: 'A cold cloth.' })
  const after1 = await ash.get(String(added.headers.location).split('#')[0] ?? '')
  const [row = ''] = rowsOn(after1.body)
  assert.equal(formOn(after1.body)[`marks-${row}-where`], 'F-SHIN-L')
  assert.match(after1.body, /A cold cloth\./)
  assert.match(after1.body, /Front\. Marked this time: left shin\./)
})

test('a part that no list has is a row to put right, and not kept as an answer', async () => {
  const draft = await begin()
  await pressOn(ash, draft, 'add-row:marks:where.NOSUCH')
  await pressOn(ash, draft, 'add-row:marks:<b>.x')
  const page = await ash.get(draft)
  assert.equal(rowsOn(page.body).length, 2)
  assert.doesNotMatch(page.body, /&lt;b>\.x/)
})

test('the record draws its marks with those of other times, owes a second look, and whoever wrote it is refused', async () => {
  const sent = await sendOne('F-UPPER-ARM-L', '20')
  const again = await sendOne('F-UPPER-ARM-L', '21')
  const page = (await bola.get(again)).body
  assert.match(page, /Marked this time: left upper arm, front\. At other times: left upper arm, front\./)
  assert.match(page, new RegExp(`At other times[\\s\\S]*href="${sent}"`))
  assert.match(page, /A second person looks at an injury or mark/)
  assert.match((await bola.get(`/children/${t.world.child}`)).body, /Injuries or marks 2 times in 90 days, and 2 of them in the same place/)
  const look = await begin('looked', { record: again.split('/').at(-1) ?? '' })
  const form = (await bola.get(look)).body
  assert.match(form, /Marks, looked at together/)
  const own = await pressOn(bola, look, 'send', { by: t.world.ash, fits: 'yes', earlier: 'One last week', decided: 'We ask his school', 'happened-day': '21', 'happened-month': '11', 'happened-year': '2026', 'happened-time': '9:30pm' })
  assert.equal(own.statusCode, 422)
  assert.match(own.body, /Somebody else must look/)
  const done = await pressOn(bola, look, 'send', { by: t.world.bola })
  assert.equal(done.statusCode, 303)
  await t.store.settle()
  // The first page after sending also says what the writing met.
  await bola.get(again)
  assert.doesNotMatch((await bola.get(again)).body, /A second person looks at an injury or mark/)
})

async function sendOne(where: string, day: string): Promise<string> {
  const draft = await begin()
  await pressOn(ash, draft, `add-row:marks:where.${where}`)
  const sent = await pressOn(ash, draft, 'send', { said: 'He fell off the wall.', 'happened-day': day, 'happened-month': '11', 'happened-year': '2026', 'happened-time': '9pm' })
  assert.equal(sent.statusCode, 303)
  await t.store.settle()
  return String(sent.headers.location)
}
