import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../for-tests.ts'

let t: TestApp, priya: Browser
before(async () => { t = await testApp('2026-11-24 08:42'); priya = await t.browser(t.world.priya) })
after(() => t.close())
const family = (child = t.world.child) => `/children/${child}/family`

async function adult(given: string, more: { readonly [field: string]: string } = {}): Promise<string> {
  const person = randomUUID()
  await t.write('person.described', { about: person, as: 'adult', by: t.world.priya, says: { given, ...more } })
  return person
}
async function sibling(given: string, reached: boolean): Promise<string> {
  const child = randomUUID()
  await t.write('person.described', { about: child, on: '2026-04-02', says: { given, family: 'Nancarrow', born: '2015-02-03', sex: 'M' } })
  if (reached) await t.write('allocation.allocated', { about: child, on: '2026-04-02', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
  return child
}
const related = (child: string, person: string, is: string) => t.write('relationship.began', { about: child, by: t.world.priya, on: '2026-04-02', says: { person, is } })

test('Nobody written yet: both parents said to be not known, and the child asked', async () => {
  const says = await saysAt(priya, family())
  assert.match(says, /^200.*Children of the family 1.*Jodie-Leigh Nancarrow: this record.*No brother or sister of Jodie-Leigh is written\. Ask Jodie-Leigh who they count as theirs/)
  assert.match(says, /Nobody has written who the mother is\..*Nobody has written who the father is\./)
})

test('The other children of the same parents stand side by side with where, who saw them, worker and what is owed; whoever is out of reach is counted and not named', async () => {
  const mum = await adult('Folake'), dad = await adult('Daniel'), tolu = await sibling('Tolu', true), hidden = await sibling('Hiddenname', false)
  await related(t.world.child, mum, 'mother')
  await related(tolu, mum, 'mother')
  await related(tolu, dad, 'father')
  await related(hidden, mum, 'mother')
  await t.write('visit.happened', { about: tolu, by: t.world.priya, on: '2026-11-20 15:00', says: { kind: 'CIN', seen: 'ALONE' } })
  const says = await saysAt(priya, family())
  assert.match(says, /Children of the family 3/)
  assert.match(says, /Tolu Nancarrow Who they are Brother, and which is not written\. Age 11 years, 9 months.*Last seen Last seen on Fri 20 Nov at 3pm by Priya Raman\..*Social worker Priya Raman Owed .* to Tolu.*Open Tolu’s record/)
  assert.match(says, /Another child of the family is on record whom you do not work with/)
  assert.doesNotMatch(says, /Hiddenname/)
  assert.match(says, /Write a visit to Tolu.*Write a visit to all of them/)
})

test('The family is drawn, and the same stands as a list with how each is known, who died and what is no longer', async () => {
  const gran = await adult('Ngozi', { sex: 'F' })
  const { record } = await related(t.world.child, gran, 'grandparent')
  await t.write('person.died', { about: gran, as: 'adult', by: t.world.priya, on: '2019-05-03', says: { on: '2019-05-03' } })
  await t.write('relationship.ended', { about: t.world.child, by: t.world.priya, record, on: '2019-05-03' })
  const says = await saysAt(priya, family())
  assert.match(says, /The same as a list.*Folake: mother\..*It is written in Jodie-Leigh’s record\..*Tolu Nancarrow: brother, and which is not written\..*Both records name Folake as a parent\..*Ngozi: grandmother\. Died Fri 3 May 2019\. No longer, since Fri 3 May 2019\..*Other parents of the brothers and sisters Daniel: father of Tolu Nancarrow\./)
  const html = (await priya.get(family())).body
  assert.match(html, /<svg [^>]*aria-hidden="true"[^>]*>(?:(?!<\/svg>).)*Folake/s)
  assert.match(html, /died<\/text>/)
})

test('Looking at it is noted for each child shown, and it is not there for whoever cannot see the child', async () => {
  assert.match(await saysAt(await t.browser(t.world.helen), `/children/${t.world.child}/looked`), /Priya Raman Read the family/)
  assert.equal((await (await t.browser(t.world.rhys)).get(family())).statusCode, 404)
})

test('Written about all of them at once, whoever is shown is ticked on the form that opens, and nobody else', async () => {
  const page = (await priya.get(family())).body
  const press = [...page.matchAll(/<form method="post" action="\/write\/start">(?:(?!<\/form>)[\s\S])*Write a note about all[\s\S]*?<\/form>/g)].at(-1)?.[0] ?? assert.fail('no press for all')
  const sent = Map.groupBy([...press.matchAll(/name="([^"]+)" value="([^"]*)"/g)].filter(([, name]) => name !== '_csrf'), ([, name = '']) => name)
  const begun = await priya.post('/write/start', Object.fromEntries([...sent].map(([name, all]) => [name, all.map(([, , value = '']) => value)])))
  const says = (await priya.get(String(begun.headers.location))).body
  const ticked = [...says.matchAll(/<input [^>]*name="also"[^>]*>/g)]
  assert.deepEqual(ticked.map(([box]) => / checked/.test(box)), ticked.map(() => true))
  assert.ok(ticked.length >= 1)
  assert.match(wordsOf(says), /For Tolu/, 'and asked about at once')
})
