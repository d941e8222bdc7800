import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../for-tests.ts'
import { saysAt, wordsOf } from '../child/for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-23 09:00') })
after(() => t.close())

const look = async (who: string, name: string, age = '', other = '', at = '/children/new'): Promise<string> => String((await (await t.browser(who)).post(at, { _do: 'look', name, age, other })).headers.location)
const token = (url: string): string => new URL(url, 'http://localhost').searchParams.get('found') ?? ''

test('Looked for first: those it may be, with why, and no name in the address', async () => {
  const url = await look(t.world.helen, 'Jodie Nancarrow', '9/5/2011')
  assert.ok(!/jodie|nancarrow/i.test(url))
  assert.match(await saysAt(await t.browser(t.world.helen), url), /It may be one of these 1 Jodie-Leigh Nancarrow.*the same names; the same birthday.*None of these is them/)
  assert.match(await saysAt(await t.browser(t.world.helen), await look(t.world.helen, 'Toby Aldersley-Wren')), /Known here before|Known to/)
})

test('Begun with how they came to us: whoever wrote it sees them, their team too, and a decision is owed', async () => {
  const url = await look(t.world.helen, 'Kit Marlow', 'about 4'), browser = await t.browser(t.world.helen)
  const form = { _do: 'begin', token: token(url), given: 'Kit', family: 'Marlow', born: 'about 4', worry: 'Alone in the garden at night', danger: 'no', from: 'The postwoman', team: t.world.team }
  const begun = await browser.post('/children/new', form)
  assert.equal(begun.statusCode, 303, wordsOf(begun.body))
  const child = String(begun.headers.location)
  assert.match(await saysAt(browser, child), /Kit Marlow/)
  assert.equal((await browser.post('/children/new', form)).headers.location, child, 'pressed twice, begun once')
  assert.match(await saysAt(browser, '/front-door'), /Contacts with no decision 1.*Kit Marlow/)
  assert.equal((await (await t.browser(t.world.joanna)).get(child)).statusCode, 200, 'above the team')
  assert.equal((await (await t.browser(t.world.bola)).get(child)).statusCode, 404)
})

test('Found though every part is a little wrong, those with most in common first; what is told of one thing is looked for by itself', async () => {
  await t.write('identifier.given', { about: t.world.stranger, by: t.world.morwenna, says: { scheme: 'upn', value: 'A823432120001' } })
  assert.match(await saysAt(await t.browser(t.world.helen), await look(t.world.helen, 'Jodi Nancarow', '9/5/2012')), /It may be one of these 1 Jodie-Leigh Nancarrow 15 years, 6 months a name spelt nearly so; another birthday/)
  assert.match(await saysAt(await t.browser(t.world.helen), await look(t.world.helen, 'Somebody Else', '9/5/2011', 'A823432120001')), /these 2 Toby Aldersley-Wren.*the same number; another birthday.*Jodie-Leigh Nancarrow.*the same birthday/)
})

test('An adult is looked for among adults, with the children they belong to, and begun', async () => {
  const aunt = randomUUID()
  await t.write('person.described', { about: aunt, as: 'adult', by: t.world.priya, says: { given: 'Rosa', family: 'Penhale' } })
  await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person: aunt, is: 'aunt-uncle' } })
  const priya = await t.browser(t.world.priya)
  assert.match(await saysAt(priya, await look(t.world.priya, 'Rosa Penhall', '', '', '/adults/new')), /It may be one of these 1 Rosa Penhale.*In the life of Jodie-Leigh Nancarrow\. the name Rosa; a name spelt nearly so/)
  assert.match(await saysAt(priya, await look(t.world.priya, 'Nancarrow', '', '', '/adults/new')), /No adult here has that name/)
  const url = await look(t.world.priya, 'Morgan Vane', '', '', '/adults/new')
  const begun = await priya.post('/adults/new', { _do: 'begin', token: token(url), given: 'Morgan', family: 'Vane' })
  assert.equal(begun.statusCode, 303, wordsOf(begun.body))
  assert.match(await saysAt(priya, String(begun.headers.location)), /Morgan Vane/)
})

test('It says what is missing, and keeps what was typed; somebody else’s search begins nothing', async () => {
  const url = await look(t.world.helen, 'Wren Tully'), browser = await t.browser(t.world.helen)
  const bare = await browser.post('/children/new', { _do: 'begin', token: token(url), given: '', family: '', born: '12 March', worry: 'Hungry', team: t.world.home })
  assert.equal(bare.statusCode, 422)
  assert.match(wordsOf(bare.body), /write Baby.*Choose which of your teams has it/)
  assert.match(bare.body, /value="12 March"/)
  assert.equal((await (await t.browser(t.world.priya)).post('/children/new', { _do: 'begin', token: token(url), given: 'Wren', family: 'Tully' })).headers.location, '/children/new')
})

test('Whoever may not write who somebody is, begins nobody', async () => {
  assert.equal((await (await t.browser(t.world.lena)).post('/children/new', { _do: 'look', name: 'Kit Marlow' })).statusCode, 403)
  assert.equal((await (await t.browser(t.world.ash)).get('/children/new')).statusCode, 403)
})
