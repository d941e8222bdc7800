import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldClock, instant, manualClock } from './index.ts'

/** A machine whose clock can be set while real time goes on. */
function machine() {
  const wall = manualClock(instant('2026-11-22T10:00:00.000Z'))
  let ticks = 0
  const pass = (minutes: number): void => { wall.advance({ minutes }); ticks += minutes * 60_000 }
  return { wall, pass, clock: heldClock(wall, () => ticks) }
}

test('an hour set back is not followed: time goes on evenly, and the two agree again when the hour is put back', () => {
  const { wall, pass, clock } = machine()
  pass(5)
  assert.equal(clock.now(), '2026-11-22T10:05:00.000Z')
  wall.advance({ hours: -1 })
  assert.equal(clock.now(), '2026-11-22T10:05:00.000Z')
  pass(10)
  assert.equal(clock.now(), '2026-11-22T10:15:00.000Z')
  assert.equal(clock.aheadMs, 3_600_000)
  wall.advance({ hours: 1 })
  assert.equal(clock.now(), '2026-11-22T10:15:00.000Z')
  assert.equal(clock.aheadMs, 0)
})
test('set forward a day it follows; set back again it goes on from there, and comes nearer only as fast as it is eased', () => {
  const { wall, pass, clock } = machine()
  wall.advance({ days: 1 })
  assert.equal(clock.now(), '2026-11-23T10:00:00.000Z')
  wall.advance({ days: -1 })
  pass(1)
  assert.equal(clock.now(), '2026-11-23T10:01:00.000Z')
  clock.ease(3000)
  assert.equal(clock.aheadMs, 86_400_000 - 3000)
  clock.ease(86_400_000)
  assert.equal(clock.now(), '2026-11-22T10:01:00.000Z')
})
test('small corrections are followed, forwards and backwards', () => {
  const { wall, clock } = machine()
  wall.advance({ minutes: -1 / 120 })
  assert.equal(clock.now(), '2026-11-22T09:59:59.500Z')
  assert.equal(clock.aheadMs, 0)
})
test('at a start it goes on from the last thing recorded, never before', () => {
  const { clock } = machine()
  clock.holdTo(instant('2026-11-22T10:30:00.000Z'))
  assert.equal(clock.now(), '2026-11-22T10:30:00.000Z')
  clock.holdTo(instant('2026-11-22T09:00:00.000Z'))
  assert.equal(clock.now(), '2026-11-22T10:30:00.000Z')
})
