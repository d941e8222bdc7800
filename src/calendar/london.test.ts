import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import {
  addDays, addInstant, day, dayOf, endOfDay, instant, londonText, londonToInstant, minutesBetween, nextMs, startOfDay,
} from './index.ts'

const anyMs = fc.integer({ min: Date.parse('1900-01-01T00:00:00.000Z'), max: Date.parse('2199-12-31T23:59:59.999Z') })
// Half of the moments fall within a day of a change of the clocks, where mistakes live.
const nearChange = fc.tuple(
  fc.integer({ min: 1950, max: 2060 }), fc.constantFrom('03-27', '10-27'), fc.integer({ min: -5 * 86_400_000, max: 5 * 86_400_000 }),
)
  .map(([y, d, ms]) => Date.parse(`${y}-${d}T00:00:00.000Z`) + ms)
const moment = fc.oneof(anyMs, nearChange).map((ms) => instant(new Date(ms).toISOString()))
const local = (at: string): Temporal.ZonedDateTime => Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London')

test('local days and times agree with Temporal from 1900 to 2199', () => {
  fc.assert(fc.property(moment, (at) => {
    const there = local(at)
    assert.equal(dayOf(at), there.toPlainDate().toString())
    assert.equal(londonText(at), `${there.toPlainDate().toString()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`)
  }), { numRuns: 1000 })
})

test('a local time read back is the same time, the first of two, or an hour on when the clocks jumped it', () => {
  fc.assert(fc.property(moment, (at) => {
    const text = londonText(at)
    const back = londonToInstant(text)
    assert.equal(londonText(back), text)
    const there = Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime('Europe/London')
    assert.equal(back, there.toInstant().toString({ smallestUnit: 'millisecond' }))
    assert.ok(back <= at)
  }), { numRuns: 1000 })
})

test('a day holds exactly the moments between its start and its end', () => {
  fc.assert(fc.property(moment, (at) => {
    const on = dayOf(at)
    assert.ok(startOfDay(on) <= at && at <= endOfDay(on))
    assert.equal(nextMs(endOfDay(on)), startOfDay(addDays(on, 1)))
    assert.equal(dayOf(startOfDay(on)), on)
    assert.equal(dayOf(endOfDay(on)), on)
  }), { numRuns: 1000 })
})

test('the clocks go forward on 29 March 2026: the day has 23 hours', () => {
  assert.equal(startOfDay(day('2026-03-29')), '2026-03-29T00:00:00.000Z')
  assert.equal(endOfDay(day('2026-03-29')), '2026-03-29T22:59:59.999Z')
  assert.equal(londonToInstant('2026-03-29 00:59'), '2026-03-29T00:59:00.000Z')
  assert.equal(londonToInstant('2026-03-29 02:00'), '2026-03-29T01:00:00.000Z')
})

test('a time the clocks jumped over is an hour on by the new time', () => {
  assert.equal(londonText(londonToInstant('2026-03-29 01:30')), '2026-03-29 02:30')
})

test('the clocks go back on 25 October 2026: the day has 25 hours', () => {
  assert.equal(startOfDay(day('2026-10-25')), '2026-10-24T23:00:00.000Z')
  assert.equal(endOfDay(day('2026-10-25')), '2026-10-25T23:59:59.999Z')
  assert.equal(minutesBetween(startOfDay(day('2026-10-25')), startOfDay(day('2026-10-26'))), 25 * 60)
})

test('a time that came twice is the first of the two', () => {
  assert.equal(londonToInstant('2026-10-25 01:30'), '2026-10-25T00:30:00.000Z')
})

test('summer evenings belong to the local day', () => {
  assert.equal(dayOf(instant('2026-07-04T23:30:00.000Z')), '2026-07-05')
  assert.equal(dayOf(instant('2026-12-04T23:30:00.000Z')), '2026-12-04')
})

test('hours are real across a change of the clocks; days keep the time of day', () => {
  const before = londonToInstant('2026-10-24 12:00')
  assert.equal(londonText(addInstant(before, { hours: 24 })), '2026-10-25 11:00')
  assert.equal(londonText(addInstant(before, { days: 1 })), '2026-10-25 12:00')
  assert.equal(londonText(addInstant(before, { minutes: -30 })), '2026-10-24 11:30')
  assert.equal(londonText(addInstant(londonToInstant('2026-03-28 12:00'), { days: 2 })), '2026-03-30 12:00')
  assert.equal(addInstant(instant('2026-03-28T12:00:01.234Z'), { days: 1 }), '2026-03-29T11:00:01.234Z')
})

for (const bad of [
  '', '2026-11-21', '2026-11-21T22:40', '2026-11-21 24:00', '2026-11-21 22:60', '2026-11-21 9:00', '2026-11-31 09:00',
  '2026-11-21 22:40:00',
]) {
  test(`${JSON.stringify(bad)} is not a local time`, () => { assert.throws(() => londonToInstant(bad), RangeError) })
}

test('minutes between count whole ones, both ways', () => {
  assert.equal(minutesBetween(instant('2026-11-21T10:00:00.000Z'), instant('2026-11-21T10:01:59.999Z')), 1)
  assert.equal(minutesBetween(instant('2026-11-21T10:01:59.999Z'), instant('2026-11-21T10:00:00.000Z')), -1)
})

test('the very next millisecond carries over', () => {
  assert.equal(nextMs(instant('2026-12-31T23:59:59.999Z')), '2027-01-01T00:00:00.000Z')
  assert.throws(() => nextMs(instant('9999-12-31T23:59:59.999Z')), RangeError)
})

test('days added keep the time of day, as Temporal does', () => {
  const moments = fc.integer({ min: Date.parse('1965-01-01'), max: Date.parse('2045-01-01') })
  fc.assert(fc.property(moments, fc.integer({ min: -400, max: 400 }), (ms, days) => {
    const from = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/London')
    const there = from.toPlainDateTime().add({ days }).toZonedDateTime('Europe/London', { disambiguation: 'compatible' })
    assert.equal(addInstant(instant(new Date(ms).toISOString()), { days }), new Date(there.epochMilliseconds).toISOString())
  }), { numRuns: 2_000 })
})
