import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { londonToInstant } from '../../../../calendar/index.ts'
import { followClock, KeptCounts } from '../../../../store/for-tests.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'

let t: TestApp, told: string
const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock); await t.store.settle() }
const today = async (): Promise<string> => saysAt(await t.browser(t.world.ruth), '/today')
const red = (): string => `/today/red/${t.world.child}/disclosure~goes-up/${told}`

before(async () => {
  t = await testApp('2026-11-23 04:00')
  const { child, ash, bola, helen } = t.world
  await t.write('absence.away', { about: helen, as: 'worker', by: helen, on: '2026-11-19', says: { lastDay: '2026-11-27' } })
  told = (await t.write('disclosure.told', { about: child, by: ash, on: '2026-11-23 04:00', says: { words: 'He gives me money for it', toldTo: ash, safeNow: 'yes' } })).record
  await t.write('disclosure.passed-on', { about: child, by: ash, record: told, on: '2026-11-23 04:30', says: { toldWho: 'home-manager', person: bola, what: 'She will ring the duty worker' } })
})
after(() => t.close())

test('While others may still act nothing comes to the director; what was checked and is clear is said', async () => {
  await at('2026-11-23 10:59')
  const says = await today()
  assert.match(says, /^200.*What you must know today 0 to acknowledge 0 acknowledged, open 7 lines checked, clear/)
  assert.match(says, /No red line is crossed, as far as anybody has written\. Read at 10:59am\./)
  assert.match(says, /Checked at 10:59am, none today.*A child told us something and nobody senior has decided.*A child missing for more than 24 hours/)
})

test('Past its time it comes one by one: since when, who has it, what was done, how binding, and why', async () => {
  await at('2026-11-23 11:01')
  const says = await today()
  assert.match(says, /1 to acknowledge.*Not acknowledged Since Mon 23 Nov, 4am A child told us something and nobody senior has decided Jodie-Leigh Nancarrow, 15\. Told, but nothing decided yet\./)
  assert.match(says, /Regulation Pass it on and decide, within 1 hour\. The limit of 1 hour is the council’s own choice, not law Why am I told\?/)
  assert.match(says, /Who has it Bola Adeyemi Done so far Passed on to home manager, Bola Adeyemi, Mon 23 Nov, 4:30am\. Told on the way up: Joanna Vickery\./)
  assert.doesNotMatch(says, /He gives me money/, 'no more than is needed')
  assert.ok((await t.store.engine.db.selectFrom('audit_event').selectAll().where('subject', '=', t.world.child).where('actor', '=', t.world.ruth).execute()).length > 0)
})

test('Once answered it stays, with the name, the time and the words', async () => {
  await (await t.browser(t.world.ruth)).post(red(), { words: 'Rang Joanna. Strategy meeting at two.' })
  assert.match(await today(), /0 to acknowledge 1 acknowledged, open.*Acknowledged, still open.*Ruth Okonjo-Hale, Mon 23 Nov, 11:01am “Rang Joanna\. Strategy meeting at two\.”/)
  assert.equal((await (await t.browser(t.world.joanna)).get('/today')).statusCode, 403)
})

test('It stays until it is put right, and then is said to have been', async () => {
  await at('2026-11-24 08:00')
  assert.match(await today(), /Acknowledged, still open/)
  await t.write('disclosure.decided', { about: t.world.child, by: t.world.joanna, record: told, on: '2026-11-24 08:10', written: '2026-11-24 08:12', says: { decision: 'Strategy discussion at ten', decidedBy: t.world.joanna } })
  const says = await today()
  assert.match(says, /0 to acknowledge 0 acknowledged, open 1 put right this week/)
  assert.match(says, /1 put right in the last 7 days A child told us something and nobody senior has decided Jodie-Leigh Nancarrow\. Done, Tue 24 Nov, 8:12am/)
  assert.match(await saysAt(await t.browser(t.world.ruth), red()), /This has been put right: done, late\. It is no longer on the list\./)
  await at('2026-12-02 08:00')
  assert.doesNotMatch(await today(), /put right this week/)
})

test('A child missing for more than a day is there whatever was decided, and gone when they are back', async () => {
  const { child, ash, home, joanna } = t.world
  const episode = (await t.write('missing-episode.started', { about: child, by: ash, on: '2026-12-02 09:00', written: '2026-12-02 09:00', says: { kind: 'M', home } })).record
  await at('2026-12-03 08:59')
  assert.match(await today(), /0 to acknowledge.*Checked at 8:59am, none today.*A child missing for more than 24 hours/)
  await t.write('missing-episode.decided', { about: child, by: joanna, record: episode, on: '2026-12-03 09:00', written: '2026-12-03 09:00', says: { decision: 'Press release', decidedBy: joanna } })
  await at('2026-12-03 09:01')
  assert.match(await today(), /1 to acknowledge.*Since Wed 2 Dec, 9am A child missing for more than 24 hours Jodie-Leigh Nancarrow, 15\..*Missing over 24 hours/)
  const ruth = await t.browser(t.world.ruth)
  await ruth.post(`/today/red/${child}/missing~manager-decides/${episode}`, { words: 'I have rung her mother' })
  assert.match(await today(), /Acknowledged, still open.*“I have rung her mother”/)
  await t.write('missing-episode.returned', { about: child, by: ash, record: episode, on: '2026-12-03 09:30', written: '2026-12-03 09:31' })
  assert.match(await today(), /No red line is crossed/)
})

test('Everything else is counted by what is owed and by team, and each count opens', async () => {
  const ruth = await t.browser(t.world.ruth)
  const says = await saysAt(ruth, '/today')
  assert.match(says, /Everything else, as counts \d+ overdue in all/)
  const body = (await ruth.get('/today')).body
  for (const [, href = ''] of body.matchAll(/href="(\/team\?[^"]+)"/g)) assert.equal((await ruth.get(href.replaceAll('&amp;', '&'))).statusCode, 200, href)
})

test('Patterns name others only within reach', async () => {
  const { child, ash, home, stranger, rhys, otherHome } = t.world
  const gone = async (about: string, by: string, from: string, to: string, where: string): Promise<void> => {
    const { record } = await t.write('missing-episode.started', { about, by, on: from, written: to, says: { kind: 'M', home: where } })
    await t.write('missing-episode.returned', { about, by, record, on: to })
  }
  await gone(child, ash, '2026-12-04 22:00', '2026-12-05 02:00', home)
  await gone(stranger, rhys, '2026-12-04 23:00', '2026-12-05 03:00', otherHome)
  await gone(child, ash, '2026-12-05 22:00', '2026-12-06 02:00', home)
  assert.match(await today(), /Patterns.*Missing again and again.*Jodie-Leigh Nancarrow, 15 Missing 3 times in 90 days Nobody has answered it yet Nobody that we know of/)
})

test('Where there is much to count, what was counted minutes ago is shown with its time, and counted again meanwhile', async () => {
  t.store.counts = new KeptCounts(-1)
  await at('2026-12-07 09:00')
  assert.doesNotMatch(await today(), /counted at/)
  await at('2026-12-07 09:03')
  assert.match(await today(), /overdue in all, counted at 9am\..*12 months to today, counted at 9am/)
  // It is counted again once that page was made, and then stands as of now.
  let says = ''
  for (let looked = 0; looked < 50 && (says === '' || says.includes('counted at')); looked++) { await wait(100); says = await today() }
  assert.doesNotMatch(says, /counted at/)
})
