import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { toHomes } from '../../links.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp, search = ''
before(async () => {
  t = await testApp('2026-11-24 08:42')
  search = (await t.write('placement-request.asked', { about: t.world.child, by: t.world.priya, says: { wanted: 'K2', must: ['SCHOOL', 'ANIMALS'], childViews: 'With my dog' } })).record
})
after(() => t.close())
const page = async (who = t.world.priya) => saysAt(await t.browser(who), toHomes(t.world.child, search))

test('No home has said that it has room: that is no answer, and each can be written', async () => {
  const says = await page()
  assert.match(says, /^200.*What Jodie-Leigh needs.*Staying at the same school.*Animals, or their own may come.*With my dog/)
  assert.match(says, /Homes with room 0.*No home has said that it has room\. Ring them/)
  assert.match(says, /Wanted, and not to be had 2/)
  assert.match(says, /Homes that have not said they have room 2.*Saltmarsh House Say what room there is/)
})

test('Homes with room by what they meet, each with what speaks for it and against it; what is not known is said', async () => {
  await t.write('home-offer.offered', { about: t.world.home, as: 'home', by: t.world.bola, says: { kind: 'K2', registered: true, places: 2, ageFrom: 10, ageTo: 17, meets: ['SCHOOL'], weekly: 5200, area: 'HERE', postcode: 'TM1 1AA' } })
  await t.write('home-offer.offered', { about: t.world.otherHome, as: 'home', by: t.world.morwenna, says: { kind: 'U6', places: 1, meets: ['SCHOOL', 'ANIMALS'], weekly: 700, area: 'FAR', postcode: 'TM9 9ZZ' } })
  const says = await page()
  assert.match(says, /1\. Quay Cottage: meets 2 of 2.*Against it Another kind of home: foster care Further away Cannot tell For what age it is was not written.*2\. Saltmarsh House: meets 1 of 2/)
  assert.match(says, /From their home Cannot tell A week costs £5,200/)
  assert.match(says, /The postcode of Jodie-Leigh’s own home is not written/)
})

test('How far each home is, in a straight line from the child’s own', async () => {
  await t.write('address.moved-in', { about: t.world.child, by: t.world.priya, says: { lines: '1 Quay Street', postcode: 'TM1 1AB' } })
  assert.match(await page(), /no table of postcodes/)
  t.store.distances = (_, to) => (to === 'TM9 9ZZ' ? 31.4 : null)
  assert.match(await page(), /Quay Cottage.*31\.4 miles in a straight line.*Saltmarsh House.*From their home Cannot tell/)
  t.store.distances = null
})

test('Whoever is not within reach of the child finds no search; whoever may not write it is offered no press', async () => {
  assert.match(await page(t.world.rhys), /^404/)
  assert.match(await page(), /Choose this home/)
  assert.doesNotMatch(await page(t.world.ash), /Choose this home/)
})
