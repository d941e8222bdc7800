import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../../calendar/index.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp, priya: Browser
const timeline = (query = '') => `/children/${t.world.child}/timeline${query}`
before(async () => {
  t = await testApp('2026-10-01 09:00')
  const child = t.world.child, by = t.world.ash
  const bruise = await t.write('case-note.noted', { about: child, by, on: '2026-11-12 19:00', written: '2026-11-12 19:10', says: { note: 'Bruise. He said football', kind: 'home-log', childWords: 'It was football' } })
  await t.write('missing-episode.started', { about: child, by, on: '2026-11-14 22:40', written: '2026-11-14 22:50', says: { kind: 'M', home: t.world.home } })
  await t.write('case-note.noted', { about: child, by, on: '2026-09-01', written: '2026-11-16 10:00', learned: { day: '2026-09-01' as never }, says: { note: 'Old worry from the last school' } })
  await t.write('case-note.noted', { about: child, by, record: bruise.record, act: 'amend', amends: 1, on: '2026-11-12 19:00', written: '2026-11-23 17:15', why: 'He told Dee', says: { note: 'Bruise. An older boy grabbed him', kind: 'home-log' } })
  t.clock.set(londonToInstant('2026-11-24 08:42'))
  await followClock(t.store, t.clock)
  await t.store.engine.tick()
  priya = await t.browser(t.world.priya)
})
after(() => t.close())

test('Now: a corrected entry shows the better version, with the earlier one beneath and why', async () => {
  const says = await saysAt(priya, timeline())
  assert.match(says, /^200/)
  assert.match(says, /Bruise\. An older boy grabbed him\. Until Mon 23 Nov, 5:15pm it said: Daily log at the home: Bruise\. He said football\. “It was football”/)
  assert.match(says, /corrected Mon 23 Nov, 5:15pm by Ash Kowalczyk: He told Dee/)
  assert.match(says, /Nothing recorded for \d+ days/)
})

test('As written by a moment: later writing is set aside and counted, and nothing can be written', async () => {
  const says = await saysAt(priya, timeline('?recorded=2026-11-15T08:00'))
  assert.match(says, /The record as it was written by Sunday 15 November 2026, 8am\. 1 later entry and 1 correction are set aside\. You cannot write here\./)
  assert.match(says, /Bruise\. He said football/)
  assert.doesNotMatch(says, /older boy|Old worry/)
  assert.match(says, /What stood open then Missing since yesterday at 10:40pm/)
  assert.match(says, /Tell the police: overdue 9 hours, owed at once, 10:40pm Sat 14 Nov/)
  assert.doesNotMatch((await priya.get(timeline('?recorded=2026-11-15T08:00'))).body, /method="post" action="\/write|href="\/write\?/)
})

test('Known then stands above known now when both are asked for', async () => {
  const says = await saysAt(priya, timeline('?recorded=2026-11-15T08:00&beside=1'))
  assert.match(says, /Corrected later Known on Sun 15 Nov Daily log at the home: Bruise\. He said football\. “It was football” Known now Daily log at the home: Bruise\. An older boy grabbed him\./)
})

test('As known by a moment is another question: what people knew, whenever it was written here', async () => {
  const says = await saysAt(priya, timeline('?learned=2026-10-01T09:00'))
  assert.match(says, /The record as it was known by Thursday 1 October 2026, 9am/)
  assert.match(says, /Old worry from the last school/)
  assert.doesNotMatch(says, /Bruise/)
  assert.match(says, /What was owed is kept as it was recorded/)
})

test('A filled form leads to an address that can be kept; a wrong one says what to do', async () => {
  const asked = await priya.get(timeline('?as=recorded&on-day=15&on-month=11&on-year=2026&time=8am'))
  assert.deepEqual([asked.statusCode, asked.headers.location], [303, timeline('?recorded=2026-11-15T08:00')])
  assert.match(await saysAt(priya, timeline('?as=recorded&on-day=31&on-month=2&on-year=2026&time=8am')), /There is something to put right That is not a day in the calendar/)
})

test('A copy is a spreadsheet, of then if then was asked, and taking it is kept', async () => {
  const copy = await priya.get(timeline('?recorded=2026-11-15T08:00&format=csv'))
  assert.match(String(copy.headers['content-type']), /text\/csv/)
  assert.match(String(copy.headers['content-disposition']), /timeline-2026-11-15\.csv/)
  assert.match(copy.body, /He said football/)
  assert.doesNotMatch(copy.body, /older boy/)
  assert.match(await saysAt(await t.browser(t.world.helen), `/children/${t.world.child}/looked`), /Priya Raman Took a copy of the timeline A named worker/)
})

test('Some of it: by kind, writer, voice and days, each counted, kept in the address, and let go one by one or all', async () => {
  const sent = await priya.get(timeline('?sift=1&kind-case-note=1&voice=child&from-day=1&from-month=11&from-year=2026'))
  assert.deepEqual([sent.statusCode, sent.headers.location], [303, timeline('?kind=case-note&voice=child&from=2026-11-01')])
  const says = await saysAt(priya, String(sent.headers.location))
  assert.match(says, /1 of \d+ entries are shown.*Note Take away: Note.*own words Take away.*From Sun 1 Nov Take away.*Clear all/)
  assert.match(says, /Bruise\. An older boy/)
  assert.doesNotMatch(says, /Old worry|Nothing recorded for/)
  assert.match(says, /Note \(1\)/)
  const body = (await priya.get(timeline('?kind=case-note&voice=child&from=2026-11-01'))).body
  assert.match(body, new RegExp(`href="${timeline()}"[^>]*>Clear all`))
  assert.match(body, /href="[^"]*\?voice=child&amp;from=2026-11-01"[^>]*>Take away/)
})

test('Filters hold while looking back, in a copy, and on the way to another moment', async () => {
  const then = timeline('?recorded=2026-11-15T08:00&kind=missing-episode')
  const says = await saysAt(priya, then)
  assert.match(says, /The record as it was written by .*1 of \d+ entries are shown/)
  assert.doesNotMatch(says, /He said football/)
  assert.doesNotMatch((await priya.get(`${then}&format=csv`)).body, /football/)
  const moved = await priya.get(timeline('?kind=missing-episode&as=recorded&on-day=15&on-month=11&on-year=2026&time=8am'))
  assert.equal(moved.headers.location, timeline('?kind=missing-episode&recorded=2026-11-15T08:00'))
})

test('Nothing left of what was chosen, and a day that is none, say what to do', async () => {
  assert.match(await saysAt(priya, timeline('?good=1')), /0 of \d+ entries are shown.*Nothing is written of what you chose\. Take a filter away to see more/)
  assert.match(await saysAt(priya, timeline('?sift=1&from-day=31&from-month=2&from-year=2026')), /There is something to put right The first day is not in the calendar/)
  assert.match(await saysAt(priya, timeline('?sift=1&from-day=2&from-month=3&from-year=2026&to-day=1&to-month=3&to-year=2026')), /The last day is before the first/)
})

test('All of it stands on one page, for print', async () => {
  assert.match((await priya.get(timeline('?all=1'))).body, /data-print/)
})
