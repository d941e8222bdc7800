import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, dayIn, earliest, instant, instantAt, latest, londonText, month, sayWhen, when, type When } from './index.ts'

const anyMinute = fc.integer({ min: Date.parse('1970-01-01T00:00:00.000Z') / 60_000, max: Date.parse('2099-12-31T00:00:00.000Z') / 60_000 })
  .map((m) => instant(new Date(m * 60_000).toISOString()))
const range = (w: When): readonly [string, string] => [earliest(w), latest(w)]

test('a local time is that moment', () => {
  assert.deepEqual(when('2026-11-21 22:40'), { at: '2026-11-21T22:40:00.000Z' })
  assert.deepEqual(when('2026-07-21 22:40'), { at: '2026-07-21T21:40:00.000Z' })
})

test('a moment written as local time reads back as that moment, or as a range that holds it', () => {
  fc.assert(fc.property(anyMinute, (at) => {
    const read = when(londonText(at))
    assert.ok(earliest(read) <= at && at <= latest(read))
    if (!('at' in read)) assert.notEqual(earliest(read), latest(read))
  }), { numRuns: 1000 })
})

test('a day runs from local midnight to the last millisecond', () => {
  assert.deepEqual(range(when('2026-07-21')), ['2026-07-20T23:00:00.000Z', '2026-07-21T22:59:59.999Z'])
})

test('a month runs to the last millisecond of its last day', () => {
  assert.deepEqual(range(when('2026-02')), ['2026-02-01T00:00:00.000Z', '2026-02-28T23:59:59.999Z'])
  assert.deepEqual(range(when('2028-02')), ['2028-02-01T00:00:00.000Z', '2028-02-29T23:59:59.999Z'])
  assert.deepEqual(range(when('2026-12')), ['2026-12-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z'])
  assert.deepEqual(range(when('2026-03')), ['2026-03-01T00:00:00.000Z', '2026-03-31T22:59:59.999Z'])
})

test('about keeps both ends, and goes past midnight when it must', () => {
  assert.deepEqual(range(when('about 2026-11-21 21:30/22:30')), ['2026-11-21T21:30:00.000Z', '2026-11-21T22:30:00.000Z'])
  assert.deepEqual(range(when('about 2026-11-30 23:30/00:15')), ['2026-11-30T23:30:00.000Z', '2026-12-01T00:15:00.000Z'])
  assert.equal(sayWhen(when('about 2026-11-21 21:30/22:30')), 'Sat 21 Nov 2026, between 9:30pm and 10:30pm')
})

test('about never runs backwards: not from a time to itself, nor from one the clocks jumped over', () => {
  assert.deepEqual(range(when('about 2026-11-21 21:30/21:30')), ['2026-11-21T21:30:00.000Z', '2026-11-21T21:30:00.000Z'])
  assert.deepEqual(range(when('about 2026-03-29 01:30/02:00')), ['2026-03-29T01:00:00.000Z', '2026-03-29T01:30:00.000Z'])
})

test('a time that came twice as the clocks went back is kept as both', () => {
  const twice = when('2026-10-25 01:30')
  assert.deepEqual(range(twice), ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
  assert.equal(sayWhen(twice), 'Sun 25 Oct 2026, 1:30am, the night the clocks went back')
  assert.deepEqual(when('2026-10-25 00:59'), { at: '2026-10-24T23:59:00.000Z' })
  assert.deepEqual(when('2026-10-25 02:00'), { at: '2026-10-25T02:00:00.000Z' })
})

test('about ending in the hour that came twice could have ended in the second', () => {
  assert.deepEqual(range(when('about 2026-10-25 00:30/01:30')), ['2026-10-24T23:30:00.000Z', '2026-10-25T01:30:00.000Z'])
})

test('one moment to stand for it: itself, noon of the first day, or the nearest it could be to noon', () => {
  assert.equal(instantAt(when('2026-11-21 22:40')), '2026-11-21T22:40:00.000Z')
  assert.equal(instantAt(when('2026-07-21')), '2026-07-21T11:00:00.000Z')
  assert.equal(instantAt(when('2026-11')), '2026-11-01T12:00:00.000Z')
  assert.equal(instantAt(when('about 2026-11-21 21:30/22:30')), '2026-11-21T21:30:00.000Z')
  assert.equal(instantAt(when('about 2026-11-21 08:00/09:00')), '2026-11-21T09:00:00.000Z')
  assert.equal(instantAt(when('about 2026-11-21 08:00/13:00')), '2026-11-21T12:00:00.000Z')
})

test('the day it was in, unless it could be two', () => {
  assert.equal(dayIn({ at: instant('2026-07-04T23:30:00.000Z') }), '2026-07-05')
  assert.equal(dayIn({ day: day('2026-07-05') }), '2026-07-05')
  assert.equal(dayIn({ month: month('2026-07') }), null)
  assert.equal(dayIn(when('about 2026-11-21 21:30/22:30')), '2026-11-21')
  assert.equal(dayIn(when('about 2026-11-21 23:30/00:30')), null)
})

for (const bad of [
  '', '2026', 'yesterday', '2026-11-31', '2026-13', '2026-11-21 25:00', '2026-11-21T22:40:00.000Z', 'aboutish', 'about 2026-11-21',
  'about 2026-11-21 21:30', 'about 2026-11-21 21:30/25:30', 'about 2026-11-21 21:30/22:30 ', 'about 2026-11-31 21:30/22:30',
]) {
  test(`${JSON.stringify(bad)} is not a time`, () => { assert.throws(() => when(bad), RangeError) })
}
