import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp, priya: Browser, episode: string
const owed = (rule: string, key: string) => `/children/${t.world.child}/owed/${rule}/${key}`
before(async () => {
  t = await testApp('2026-11-24 08:42')
  episode = (await t.write('missing-episode.started', { about: t.world.child, by: t.world.ash, on: '2026-11-19 22:40', says: { kind: 'M', home: t.world.home } })).record
  await t.write('missing-episode.returned', { about: t.world.child, by: t.world.ash, record: episode, on: '2026-11-20 06:15', says: { how: 'by-self' } })
  await t.write('return-interview.held', { about: t.world.child, by: t.world.bola, on: '2026-11-21 10:00', says: { episode, interviewer: t.world.bola, childWords: 'Just walking' } })
  await t.write('absence.away', { about: t.world.helen, as: 'worker', on: '2026-11-18', says: { lastDay: '2026-11-27' }, by: t.world.helen })
  priya = await t.browser(t.world.priya)
})
after(() => t.close())

test('The sum behind a date: it began, what was done, what the rule gives, when it is owed and by whom', async () => {
  const says = await saysAt(priya, owed('missing~return-interview', episode))
  assert.match(says, /^200.*Why is this owed\? Independent return interview/)
  assert.match(says, /It began Fri 20 Nov, 6:15am Back: came back by themself/)
  assert.match(says, /What was done Nothing that counts yet/)
  assert.match(says, /The rule says Within 72 hours Statutory guidance/)
  assert.match(says, /Overdue 1 day Mon 23 Nov, 6:15am Owed by Lena Fisk|Overdue 26 hours Mon 23 Nov, 6:15am Owed by Lena Fisk/)
})

test('What was tried and did not count is shown with why', async () => {
  assert.match(await saysAt(priya, owed('missing~return-interview', episode)), /Return interview with Bola Adeyemi.*This did not count: held by someone who manages or works in the home, so not independent of it\./)
})

test('Where it is written, how far it binds, and cases run live', async () => {
  const says = await saysAt(priya, owed('missing~return-interview', episode))
  assert.match(says, /The law, and how far it binds Statutory guidance Must be followed unless there is good reason not to/)
  assert.match(says, /Used for Jodie-Leigh/)
  assert.match(says, /Before 16 January 2014 No rule held here/)
  assert.match(says, /Held by the manager of the home: not independent Read Tue 24 Nov, midday Overdue 2 hours/)
  assert.match(says, /\d+ cases, all right\./)
})

test('It goes up past whoever is away, and says so', async () => {
  assert.match(await saysAt(priya, owed('missing~return-interview', episode)),
    /As soon as it is late: after Mon 23 Nov, 6:15am Reached Team manager\. Now that is: Joanna Vickery, head of service, past the team manager, Helen Ashworth, who is away until Fri 27 Nov/)
})

test('Who was told is read from the record, with who was passed over and what they said', async () => {
  assert.match(await saysAt(priya, owed('missing~return-interview', episode)), /It has gone up, and nobody is on the record as told yet/)
  const { record } = await t.write('notice.sent', { about: t.world.child, by: null, says: { duty: 'missing/return-interview', key: episode, level: 1, role: 'head-of-service', to: t.world.joanna, routedPast: `team-manager|away|2026-11-27T23:59:59.999Z|${t.world.helen}`, why: 'overdue' } })
  assert.match(await saysAt(priya, owed('missing~return-interview', episode)), /Joanna Vickery, head of service Tue 24 Nov, 8:42am, past the team manager, Helen Ashworth, who is away until Fri 27 Nov\. Its record Has not said what they will do/)
  await t.write('notice.acknowledged', { about: t.world.child, by: t.world.joanna, record, says: { by: t.world.joanna, words: 'Lena goes today.' } })
  assert.match(await saysAt(priya, owed('missing~return-interview', episode)), /Joanna Vickery, Tue 24 Nov, 8:42am: “Lena goes today\.”/)
})

test('A number that is only a choice stands apart from the law it serves', async () => {
  const { record } = await t.write('disclosure.told', { about: t.world.child, by: t.world.ash, on: '2026-11-24 08:30', says: { words: 'He comes in', safeNow: 'no' } })
  const says = await saysAt(priya, owed('disclosure~goes-up', record))
  assert.match(says, /Regulation Law: regulations made under an Act/)
  assert.match(says, /Local default, not law Not law The limit of 1 hour is the council’s own choice, not law\. The duty above stands without it/)
  assert.match(says, /Then it is a red line:/)
})

test('The press that meets it is there for those whose it is to write', async () => {
  const lena = (await (await t.browser(t.world.lena)).get(owed('missing~return-interview', episode))).body
  assert.match(lena, new RegExp(`name="[\\w.]*episode" value="${episode}"`))
  assert.doesNotMatch((await (await t.browser(t.world.ash)).get(owed('missing~return-interview', episode))).body, /action="\/write\/start"/)
})

test('A rule that is not held, a thing not owed and a child out of reach are answered alike', async () => {
  for (const url of [owed('missing~nothing', episode), owed('missing~return-interview', randomUUID()), `/children/${t.world.stranger}/owed/missing~return-interview/${episode}`]) assert.match(await saysAt(priya, url), /^404/)
})
