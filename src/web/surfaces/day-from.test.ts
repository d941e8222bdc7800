import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayFrom } from './day-from.ts'

test('a day is read as a date box writes it, and what is no day is none', () => {
  assert.equal(dayFrom('2026-11-24'), '2026-11-24')
  for (const none of [undefined, '', '2026-02-30', '24/11/2026', 'today']) assert.equal(dayFrom(none), null)
})
