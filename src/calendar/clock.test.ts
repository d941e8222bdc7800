import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, londonText, londonToInstant, manualClock, movedClock, systemClock } from './index.ts'

test('the machine’s clock tells a real moment that does not run backwards', () => {
  const [before, first, second, after] = [new Date().toISOString(), systemClock.now(), systemClock.now(), new Date().toISOString()]
  assert.equal(instant(first), first)
  assert.ok(before <= first && first <= second && second <= after)
})

test('a manual clock stands still, is set, and is moved on', () => {
  const clock = manualClock(londonToInstant('2026-10-24 12:00'))
  assert.equal(clock.now(), clock.now())
  clock.advance({ hours: 24 })
  assert.equal(londonText(clock.now()), '2026-10-25 11:00')
  clock.advance({ days: 1 })
  assert.equal(londonText(clock.now()), '2026-10-26 11:00')
  clock.advance({ minutes: 90 })
  assert.equal(londonText(clock.now()), '2026-10-26 12:30')
  clock.set(londonToInstant('2020-01-01 09:00'))
  assert.equal(londonText(clock.now()), '2020-01-01 09:00')
})

test('a moved clock runs with its base, as far ahead or behind as it is told now', () => {
  const base = manualClock(londonToInstant('2026-11-21 12:00'))
  let offset = 3_600_000
  const moved = movedClock(base, () => offset)
  assert.equal(londonText(moved.now()), '2026-11-21 13:00')
  base.advance({ minutes: 5 })
  assert.equal(londonText(moved.now()), '2026-11-21 13:05')
  offset = -86_400_000
  assert.equal(londonText(moved.now()), '2026-11-20 12:05')
})
