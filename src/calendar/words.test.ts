import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, londonToInstant, sayDate, sayDay, sayLength, sayLongDay, sayMoment, sayTime, sayWhen, when } from './index.ts'

const now = londonToInstant('2026-11-21 09:00')

test('days', () => {
  assert.equal(sayDay(day('2026-11-24')), 'Tue 24 Nov')
  assert.equal(sayDay(day('2026-11-24'), now), 'Tue 24 Nov')
  assert.equal(sayDay(day('2025-11-24'), now), 'Mon 24 Nov 2025')
  assert.equal(sayDay(day('2025-11-24')), 'Mon 24 Nov')
  assert.equal(sayLongDay(day('2026-11-24')), 'Tuesday 24 November 2026')
  assert.equal(sayLongDay(day('2024-02-29')), 'Thursday 29 February 2024')
  assert.equal(sayDate(day('2024-02-09')), '9 February 2024')
})

test('the year is the local one: new year comes by the local clock', () => {
  assert.equal(sayDay(day('2026-12-31'), londonToInstant('2027-01-01 00:00')), 'Thu 31 Dec 2026')
})

const times: readonly (readonly [string, string])[] = [
  ['2026-11-21 08:42', '8:42am'], ['2026-11-21 22:40', '10:40pm'], ['2026-11-21 00:05', '12:05am'], ['2026-11-21 12:05', '12:05pm'],
  ['2026-11-21 12:00', 'midday'], ['2026-11-21 00:00', 'midnight'], ['2026-11-21 17:00', '5pm'], ['2026-07-21 17:30', '5:30pm'],
  ['2026-11-21 23:59', '11:59pm'],
]
for (const [at, says] of times) {
  test(`${at} is said ${says}`, () => { assert.equal(sayTime(londonToInstant(at)), says) })
}

test('moments', () => {
  assert.equal(sayMoment(londonToInstant('2026-11-21 22:40')), 'Sat 21 Nov, 10:40pm')
  assert.equal(sayMoment(londonToInstant('2025-11-21 22:40'), now), 'Fri 21 Nov 2025, 10:40pm')
  assert.equal(sayMoment(londonToInstant('2026-11-21 00:00')), 'Sat 21 Nov, midnight as the day began')
})

test('when, never more exact than it was written', () => {
  assert.equal(sayWhen(when('2026-11-21 22:40'), now), 'Sat 21 Nov, 10:40pm')
  assert.equal(sayWhen(when('2026-11-21')), 'Sat 21 Nov')
  assert.equal(sayWhen(when('2024-11-21'), now), 'Thu 21 Nov 2024')
  assert.equal(sayWhen(when('2026-11')), 'November 2026')
  assert.equal(sayWhen({ about: { from: now, to: now, says: 'just after breakfast' } }), 'just after breakfast')
})

const lengths: readonly (readonly [number, string])[] = [
  [0, 'less than a minute'], [0.9, 'less than a minute'], [1, '1 minute'], [59, '59 minutes'], [60, '1 hour'], [61, '1 hour 1 minute'],
  [220, '3 hours 40 minutes'], [1440, '24 hours'], [2879, '47 hours 59 minutes'], [2880, '2 days'], [2939, '2 days'],
  [3180, '2 days 5 hours'], [-220, '3 hours 40 minutes'], [144_000, '100 days'],
]
for (const [minutes, says] of lengths) {
  test(`${minutes} minutes is said ${says}`, () => { assert.equal(sayLength(minutes), says) })
}
