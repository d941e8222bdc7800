import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../../calendar/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'

let t: TestApp, told: string
const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock); await t.store.settle() }
const red = (): string => `/today/red/${t.world.child}/disclosure~goes-up/${told}`

before(async () => {
  t = await testApp('2026-11-23 04:00')
  const { child, ash, bola, helen } = t.world
  await t.write('absence.away', { about: helen, as: 'worker', by: helen, on: '2026-11-19', says: { lastDay: '2026-11-27' } })
  told = (await t.write('disclosure.told', { about: child, by: ash, on: '2026-11-23 04:00', says: { words: 'He gives me money for it', toldTo: ash, safeNow: 'yes' } })).record
  await t.write('disclosure.passed-on', { about: child, by: ash, record: told, on: '2026-11-23 04:30', says: { toldWho: 'home-manager', person: bola, what: 'She will ring the duty worker' } })
  await at('2026-11-23 11:01')
})
after(() => t.close())

test('Its own page shows the whole chain, with who was passed over and why', async () => {
  const says = await saysAt(await t.browser(t.world.ruth), red())
  assert.match(says, /What has been done, and who was told.*Passed on to home manager, Bola Adeyemi: She will ring the duty worker Told, but nothing decided yet/)
  assert.match(says, /Told Joanna Vickery, head of service Because the team manager.* is away until Fri 27 Nov/)
  assert.match(says, /Told Ruth Okonjo-Hale, director/)
  assert.match(says, /Why am I told\? Inspectors found words of children written down/)
})

test('Acknowledging asks what is being done; the name, the time and the words then stay beside it', async () => {
  const ruth = await t.browser(t.world.ruth)
  const unsaid = await ruth.post(red(), { words: ' ' })
  assert.equal(unsaid.statusCode, 422)
  assert.match(wordsOf(unsaid.body), /Write what you are doing about it/)
  await ruth.post(red(), { words: 'Rang Joanna. Strategy meeting at two.' })
  await ruth.post(red(), { words: 'Rang Joanna. Strategy meeting at two.' })
  const says = await saysAt(ruth, red())
  assert.match(says, /Acknowledged, still open.*Ruth Okonjo-Hale, Mon 23 Nov, 11:01am “Rang Joanna\. Strategy meeting at two\.”.*Add a note/)
  assert.equal([...says.matchAll(/Ruth Okonjo-Hale said what they are doing/g)].length, 1, 'said twice, kept once')
})

test('A head of service answers what came to them; a social worker has no such page', async () => {
  const joanna = await t.browser(t.world.joanna)
  assert.equal((await joanna.get(red())).statusCode, 200)
  assert.equal((await joanna.post(red(), { words: 'I am ringing the police now' })).statusCode, 303)
  assert.match(await saysAt(joanna, red()), /Joanna Vickery said what they are doing/)
  assert.equal((await (await t.browser(t.world.priya)).get(red())).statusCode, 403)
  assert.equal((await (await t.browser(t.world.ruth)).get('/today/red/not-an-id/disclosure~goes-up/x')).statusCode, 404)
})

test('Somebody who reads it before anybody told them is told by reading it: that is kept, then what they said', async () => {
  const { child, ash, home } = t.world
  const episode = (await t.write('missing-episode.started', { about: child, by: ash, on: '2026-11-22 09:00', written: '2026-11-23 11:02', says: { kind: 'M', home } })).record
  const url = `/today/red/${child}/missing~manager-decides/${episode}`
  const ruth = await t.browser(t.world.ruth)
  assert.match(await saysAt(ruth, url), /A child missing for more than 24 hours/)
  assert.equal((await ruth.post(url, { words: 'Ringing her mother' })).statusCode, 303)
  assert.match(await saysAt(ruth, url), /Told Ruth Okonjo-Hale, director.*Ruth Okonjo-Hale said what they are doing “Ringing her mother”/)
})
