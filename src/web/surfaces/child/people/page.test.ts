import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())
const people = async () => saysAt(await t.browser(t.world.priya), `/children/${t.world.child}/people`)

test('Nobody written yet is said, not left blank', async () => {
  assert.match(await people(), /^200.*Nobody has written who is in Jodie-Leigh’s life/)
})

test('Each person, whether they may decide in law and how we know, and how to reach them safely', async () => {
  const mum = randomUUID()
  await t.write('person.described', { about: mum, as: 'adult', by: t.world.priya, says: { given: 'Folake', family: 'Nancarrow', phone: '07700 900118' } })
  await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person: mum, is: 'mother', holdsPr: 'yes', prBasis: 'Birth certificate', safeContact: 'Never leave a message.' } })
  const says = await people()
  assert.match(says, /Folake Nancarrow Who they are Mother\. Its record Parental responsibility Holds it\. We know from: Birth certificate\. Reaching them safely Never leave a message\. Phone 07700 900118/)
  assert.match(says, /Parental responsibility\. The council does not: in care by agreement, section 20/)
})

test('Workers over time, with how many there have been', async () => {
  assert.match(await people(), /One social worker since Thu 2 Apr\./)
  const { record } = await t.write('allocation.allocated', { about: t.world.child, by: t.world.helen, on: '2025-05-01', says: { worker: t.world.lena, role: 'social-worker', childToldOn: '2025-05-02' } })
  await t.write('allocation.ended', { about: t.world.child, by: t.world.helen, on: '2026-04-01', record, says: { reason: 'LEFT' } })
  const says = await people()
  assert.match(says, /2 social workers since Thu 1 May 2025: 1 change\./)
  assert.match(says, /Lena Fisk Social worker Thu 1 May 2025 to Wed 1 Apr/)
  assert.match(says, /On Fri 2 May 2025/)
})
