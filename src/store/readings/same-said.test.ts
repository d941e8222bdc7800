import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sameSaid } from './same-said.ts'

/** Values as a reading may hold them: text, numbers, lists and objects of them, some of it undefined. */
const values = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b', 'c', 'at'), tie('any'), { maxKeys: 3 })),
})).any
const written = (value: unknown): string => JSON.stringify(value, (_, v: unknown) => (v !== null && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v)) ?? 'null'

test('two say the same exactly when they are written the same, whatever the order of what they say', () => {
  fc.assert(fc.property(values, values, (a, b) => {
    const kept: unknown = JSON.parse(written(a))
    assert.equal(sameSaid(kept, a), true)
    assert.equal(sameSaid(kept, b), written(a) === written(b))
  }), { numRuns: 2000 })
})

test('the order of what is said does not matter, that of a list does, and one thing more or less is something else', () => {
  assert.equal(sameSaid({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1, c: undefined }), true)
  assert.equal(sameSaid({ b: [1, 2] }, { b: [2, 1] }), false)
  assert.equal(sameSaid({ a: 1 }, { a: 1, b: null }), false)
  assert.equal(sameSaid({ a: 1, b: null }, { a: 1 }), false)
})
