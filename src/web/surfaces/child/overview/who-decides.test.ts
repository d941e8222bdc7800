import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())
const says = async (who = t.world.priya) => (await saysAt(await t.browser(who), `/children/${t.world.child}`)).replace(/^.*?(Who may decide )/, '$1')

test('What nobody has written is said, not left out', async () => {
  const page = await says()
  assert.match(page, /Parental responsibility Not written Nobody has written who holds it/)
  assert.match(page, /The council does not: in care by agreement, section 20\. Since Thu 2 Apr/)
  assert.match(page, /Not written Haircuts, clothes and ear piercing; staying over with friends;.*Not written is not no/)
  assert.match(page, /Write who holds it.*Write who decides what/)
})

test('Who holds it, since when and why; and who may take each decision in the home they live in', async () => {
  const mum = randomUUID()
  await t.write('person.described', { about: mum, as: 'adult', by: t.world.priya, says: { given: 'Folake', family: 'Nancarrow' } })
  await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person: mum, is: 'mother', holdsPr: 'yes', prWhy: 'order', prSince: '2024-05-03', prBasis: 'the order' } })
  const stay = (await t.store.engine.db.selectFrom('fact').select('record').where('kind', '=', 'placement').where('subject', '=', t.world.child).executeTakeFirstOrThrow()).record
  const decisions = [{ id: randomUUID(), decision: 'STAY', who: 'carer', limits: 'Not on school nights' }, { id: randomUUID(), decision: 'PASSPORT', who: 'council' }, { id: randomUUID(), decision: 'HAIR', who: 'child' }]
  const { record } = await t.write('placement-plan.written', { about: t.world.child, by: t.world.priya, says: { placement: stay, decisions } })
  await t.write('placement-plan.agreed', { about: t.world.child, by: t.world.priya, record, says: { parents: false } })
  const page = await says()
  assert.match(page, /Folake Nancarrow \(mother\), since Fri 3 May 2024: a court order\. We know from: the order\./)
  assert.match(page, /Jodie-Leigh decides Haircuts, clothes and ear piercing Their carer or home may say yes Staying over with friends\. Not on school nights Ask first: the council Their passport/)
  assert.match(page, /Not agreed Those with parental responsibility have not agreed/)
  assert.match(await says(t.world.ash), /Their carer or home may say yes Staying over/, 'whoever is on shift at night reads it too')
})

test('A plan for a home they left says nothing of this one', async () => {
  await t.write('placement.started', { about: t.world.child, by: t.world.priya, on: '2026-11-24 08:00', says: { home: t.world.otherHome, type: 'K2' } })
  assert.match(await says(), /The plan that was written is for another home\./)
})

test('A care order made since stands before the agreement care began with', async () => {
  await t.write('legal-status.began', { about: t.world.child, by: t.world.priya, on: '2026-11-01', says: { under: 'C2' } })
  assert.match(await says(), /The council shares it: full care order\. Since Sun 1 Nov/)
})
