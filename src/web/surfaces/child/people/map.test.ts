import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())
const people = async () => saysAt(await t.browser(t.world.priya), `/children/${t.world.child}/people`)

test('People stand where the child says they do, and whoever nobody asked about is said', async () => {
  const records: string[] = []
  for (const [given, is] of [['Ngozi', 'grandparent'], ['Tolu', 'friend']] as const) {
    const person = randomUUID()
    await t.write('person.described', { about: person, as: 'adult', by: t.world.priya, says: { given } })
    records.push((await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person, is, holdsPr: 'no', ...(given === 'Ngozi' ? { close: 'FURTHER' } : {}) } })).record)
  }
  assert.match(await people(), /Jodie-Leigh’s map 1 of 2 people put where Jodie-Leigh says\..*Further away Ngozi \(grandparent\) Nobody has asked Jodie-Leigh about Tolu \(friend\)/)
  await t.write('relationship.said-close', { about: t.world.child, by: t.world.priya, record: records[0] ?? '', says: { close: 'CLOSEST', words: 'She rings me' } })
  assert.match(await people(), /Closest to me Ngozi \(grandparent\): “She rings me”/)
  const html = (await (await t.browser(t.world.priya)).get(`/children/${t.world.child}/people`)).body
  assert.match(html, /<svg [^>]*aria-hidden="true"[^>]*>(?:(?!<\/svg>).)*Ngozi/s, 'it is drawn as well')
})

test('Time with family: what is agreed, the next day, and how the last was for the child', async () => {
  assert.match(await people(), /Time with family 0 Nobody has written whom Jodie-Leigh sees/)
  const { record } = await t.write('family-time.planned', { about: t.world.child, by: t.world.priya, on: '2026-11-02', says: { is: 'mother', how: 'MEET', howOften: 'Every Saturday', beside: 'CARER', nextOn: '2026-11-14' } })
  assert.match(await people(), /They meet\. Every Saturday\. Their carer or somebody from the home Its record Next Sat 14 Nov\. Nobody has written whether it happened\./)
  await t.write('family-time.not-happened', { about: t.world.child, by: t.world.priya, record, on: '2026-11-14', says: { why: 'WORKER', childWords: 'Again', nextOn: '2026-11-28' } })
  assert.match(await people(), /Next Sat 28 Nov Last time Did not happen Sat 14 Nov\. We had nobody to be there\. Again/)
})
