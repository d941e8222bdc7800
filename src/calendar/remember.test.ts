import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { remember } from './remember.ts'

test('what is remembered is what would be worked out, asked once while there is room', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (asked, limit) => {
    let worked = 0
    const square = remember(limit, (n: number) => { worked++; return n * n })
    assert.deepEqual(asked.map(square), asked.map((n) => n * n))
    assert.ok(worked >= new Set(asked).size)
    if (limit >= 10) assert.equal(worked, new Set(asked).size)
  }))
})
