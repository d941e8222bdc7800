import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { day, instant, londonToInstant } from '../../../calendar/index.ts'
import { calendarText, folded, type Entry } from './ics.ts'

const now = instant('2026-11-22T09:00:00.000Z')
const entry = (more: Partial<Entry> = {}): Entry => ({
  uid: 'one@sightline.example', on: { by: londonToInstant('2026-11-24 22:40') }, summary: 'Owed: Visit the child', description: 'Owed by 10:40pm.', url: 'https://sightline.example/calendar/owed/one', changed: now, ...more,
})
/** Read by a library that knows nothing of how we write. */
function read(text: string): { readonly calendar: ICAL.Component; readonly events: readonly ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((c) => new ICAL.Event(c)) }
}

test('An independent reader finds the entry, what it says and when, by the zone that is described in it', () => {
  const { calendar, events: [event] } = read(calendarText('Owed in Sightline', [entry()], now))
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0')
  assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Owed in Sightline')
  assert.equal(event?.uid, 'one@sightline.example')
  assert.equal(event.summary, 'Owed: Visit the child')
  assert.equal(event.startDate.toJSDate().toISOString(), '2026-11-24T22:10:00.000Z')
  assert.equal(event.endDate.toJSDate().toISOString(), '2026-11-24T22:40:00.000Z')
  assert.equal(event.startDate.zone?.tzid, 'Europe/London')
})

for (const local of ['2026-07-01 22:40', '2027-03-28 00:59', '2027-03-28 02:00', '2026-10-25 03:00', '2026-10-24 12:00', '2026-12-31 23:59'] as const) {
  test(`${local} is the same moment to the reader, whatever the clocks do that night`, () => {
    const by = londonToInstant(local), { events: [event] } = read(calendarText('x', [entry({ on: { by } })], now))
    assert.equal(event?.endDate.toJSDate().toISOString(), by)
  })
}

test('What is owed by the end of a day is that whole day', () => {
  const { events: [event] } = read(calendarText('x', [entry({ on: { day: day('2026-12-31') } })], now))
  assert.ok(event?.startDate.isDate)
  assert.deepEqual([event.startDate.toString(), event.endDate.toString()], ['2026-12-31', '2027-01-01'])
})

test('Commas, semicolons, backslashes, line breaks and long words with accents come out as they went in, and no line is longer than 75 octets', () => {
  const summary = 'Owed: a, b; c\\d “é” '.repeat(12).trim(), description = `First\nSecond ${'ŵ'.repeat(200)}`
  const text = calendarText('x', [entry({ summary, description })], now)
  const { events: [event] } = read(text)
  assert.deepEqual([event?.summary, event?.description], [summary, description])
  assert.ok(text.endsWith('\r\n') && !/[^\r]\n/.test(text))
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
})

test('A line is folded between characters, at 75 octets and not before', () => {
  assert.equal(folded('a'.repeat(75)), 'a'.repeat(75))
  assert.equal(folded('a'.repeat(76)), `${'a'.repeat(75)}\r\n a`)
  assert.equal(folded(`${'a'.repeat(74)}é`), `${'a'.repeat(74)}\r\n é`)
})

test('Nothing owed is a calendar without entries', () => assert.equal(read(calendarText('x', [], now)).events.length, 0))
