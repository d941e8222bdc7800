import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mostTold } from '../../../store/index.ts'
import { testApp, type TestApp } from '../../for-tests.ts'
import { saysAt, wordsOf } from '../child/for-tests.ts'

let t: TestApp
before(async () => {
  t = await testApp('2026-11-16 09:00')
  const { child, helen, priya } = t.world
  // What the small world itself told is behind us.
  await t.store.engine.db.updateTable('told').set({ seen: t.clock.now() }).execute()
  t.clock.advance({ minutes: 1 })
  await t.write('strategy-discussion.held', { about: child, by: helen, on: '2026-11-16 09:00', says: { chair: helen, outcome: 'NFA', actions: [{ id: 'nurse', what: 'Ring the school nurse', owner: priya, by: '2026-11-19' }] } })
})
after(() => t.close())

const headerOf = (html: string): string => /<header[\s\S]*?<\/header>/.exec(html)?.[0] ?? ''
const allOn = (html: string): string => /name="facts" value="([^"]+)"/.exec(html)?.[1] ?? ''
const one = (html: string): string => /name="fact" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('What somebody was given stands in their list and is counted in the header of every page, and in nobody else’s', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match(await saysAt(priya, '/told'), /^200.*What you were told.*1 given to you.*Not seen yet 1 Given to you Mon 16 Nov, 9:01am Jodie-Leigh Nancarrow 15 .*Helen Ashworth wrote it\./)
  assert.match(headerOf((await priya.get('/my-day')).body), /sl-heard__n" aria-hidden="true">1<.*What you were told, 1 not seen yet/s)
  const ash = await t.browser(t.world.ash)
  assert.match(await saysAt(ash, '/told'), /You have seen everything you were told\./)
  assert.match(headerOf((await ash.get('/told')).body), /What you were told, all of it seen/)
})

test('Opening it marks it as seen and leads to the record; then it stands with what was seen, and the count is gone', async () => {
  const priya = await t.browser(t.world.priya), page = (await priya.get('/told')).body
  const opened = await priya.post('/told', { do: 'open', fact: one(page) })
  assert.match(String(opened.headers.location), /^\/records\/[0-9a-f-]{36}$/)
  assert.match((await priya.get(String(opened.headers.location))).body, /Ring the school nurse/)
  const after = await priya.get('/told')
  assert.match(wordsOf(after.body), /Not seen yet 0.*Seen, of the last 30 days \d+ Given to you Mon 16 Nov, 9:01am Jodie-Leigh Nancarrow/)
  assert.doesNotMatch(headerOf(after.body), /sl-heard__n/)
})

test('What came up says what is owed and why, and once it is owed no more says that', async () => {
  const { child, helen, priya } = t.world
  const key = crypto.randomUUID()
  await t.write('notice.sent', { about: child, says: { duty: 'visit/in-care', key, level: 0, role: 'team-manager', to: helen, why: 'Still owed: Visit again within six weeks. Nobody visited since 7 April' } })
  await t.write('notice.sent', { about: child, says: { duty: 'visit/in-care', key, level: 1, role: 'head-of-service', to: t.world.joanna, why: 'Still owed: Visit again within six weeks' } })
  const browser = await t.browser(helen)
  assert.match(await saysAt(browser, '/told'), /1 come up to you.*Came up to you Not owed any more .*Still owed: Visit again within six weeks\. Nobody visited since 7 April\./)
  assert.match(await saysAt(browser, '/told?what=answered'), /Only what was answered\. Show everything.*Nothing of this kind that you have not seen/)
  assert.equal((await (await t.browser(priya)).post('/told', { do: 'seen', fact: one((await browser.get('/told')).body) })).statusCode, 303)
  assert.match(await saysAt(browser, '/told'), /Not seen yet 1/, 'nobody marks another’s as seen')
})

test('All at once: those that stood on the page, and not what came since', async () => {
  const helen = await t.browser(t.world.helen), told = (key: string) => t.write('notice.sent', { about: t.world.child, says: { duty: 'visit/in-care', key, level: 0, to: t.world.helen, why: 'Still owed: a visit' } })
  await told('a')
  const facts = allOn((await helen.get('/told')).body)
  t.clock.advance({ minutes: 5 })
  await told('b')
  assert.match(wordsOf((await helen.submit('/told', { do: 'all', facts })).body), /All 2 are marked as seen\..*Not seen yet 1/)
})

test('Of more than are listed, those below the list are opened like any other, and stay unseen when all that is listed is marked', async () => {
  const { helen, priya, child } = t.world, browser = await t.browser(priya)
  await t.write('strategy-discussion.held', { about: child, by: helen, on: '2026-11-16 09:00', says: { chair: helen, outcome: 'NFA', actions: [{ id: 'gp', what: 'Ring the surgery', owner: priya, by: '2026-11-19' }] } })
  t.clock.advance({ minutes: 1 })
  for (let i = 0; i < mostTold; i++) await t.write('notice.sent', { about: child, says: { duty: 'visit/in-care', key: `n${i}`, level: 0, to: priya, why: 'Still owed: a visit' } })
  const page = (await browser.get('/told')).body
  assert.match(wordsOf(page), /Not seen yet 101 .*I have seen these 100 1 to 100 of 101/)
  const given = one((await browser.get('/told?what=given')).body)
  assert.equal(allOn(page).includes(given), false)
  assert.match(wordsOf((await browser.submit('/told', { do: 'all', facts: allOn(page) })).body), /All 100 are marked as seen\..*Not seen yet 1 /)
  await t.store.engine.db.updateTable('told').set({ seen: null }).where('person', '=', priya).execute()
  assert.match(String((await browser.post('/told?what=given', { do: 'open', fact: given })).headers.location), /^\/records\//)
})

test('What is about somebody whose record they cannot open says so and nothing of it; nonsense is not here', async () => {
  const { stranger, rhys, ash } = t.world
  await t.write('notice.sent', { about: stranger, by: rhys, says: { duty: 'visit/in-care', key: 'x', level: 0, to: ash, why: 'Still owed: something of Toby’s' } })
  const browser = await t.browser(ash), says = await saysAt(browser, '/told')
  assert.match(says, /About somebody whose record you cannot open now\./)
  assert.doesNotMatch(says, /Toby|Aldersley/)
  for (const form of [{ do: 'seen', fact: 'nonsense' }, { do: 'nonsense', fact: t.world.child }]) assert.equal((await browser.post('/told', form)).statusCode, 404)
  assert.equal((await browser.post('/told', { do: 'all', facts: 'nonsense' })).statusCode, 303)
})
