import assert from 'node:assert/strict'
import { test } from 'node:test'
import { londonToInstant, type Instant } from '../../../calendar/index.ts'
import { HourlyLimit, perHour } from './limit.ts'

const at = (time: string): Instant => londonToInstant(`2026-11-20 ${time}`)
const many = (limit: HourlyLimit, address: string, time: string, times = perHour): readonly boolean[] => Array.from({ length: times }, () => limit.count(address, at(time)))

test('as many as an hour allows are counted and the next is not, whatever is still being told; another address goes on', () => {
  const limit = new HourlyLimit()
  assert.deepEqual(many(limit, '203.0.113.9', '22:00', perHour + 2).filter((may) => may).length, perHour)
  assert.equal(limit.count('203.0.113.10', at('22:00')), true)
})

test('an hour after each it may be told again, and what was refused counts for nothing', () => {
  const limit = new HourlyLimit()
  assert.ok(many(limit, '203.0.113.9', '22:00', perHour - 1).every((may) => may))
  assert.deepEqual(many(limit, '203.0.113.9', '22:30', 3), [true, false, false])
  assert.equal(limit.count('203.0.113.9', at('22:59')), false)
  assert.deepEqual(many(limit, '203.0.113.9', '23:00', perHour), [...Array.from({ length: perHour - 1 }, () => true), false], 'the one of half past ten still counts')
})

test('one household is one address, however its devices change theirs', () => {
  const limit = new HourlyLimit()
  many(limit, '2001:db8:1:2::aa', '22:00')
  assert.equal(limit.count('2001:db8:1:2:9::1', at('22:00')), false)
  assert.equal(limit.count('2001:db8:1:3::aa', at('22:00')), true)
})

test('beyond as many addresses as are kept the oldest is forgotten; whoever tells again is not the oldest', () => {
  const limit = new HourlyLimit(2)
  many(limit, 'a', '22:00', perHour - 1)
  many(limit, 'b', '22:01')
  assert.equal(limit.count('a', at('22:02')), true)
  assert.equal(limit.count('c', at('22:03')), true)
  assert.equal(limit.count('a', at('22:03')), false, 'a told after b, and is remembered')
  assert.equal(limit.count('b', at('22:03')), true, 'b was the oldest, and is not')
})
