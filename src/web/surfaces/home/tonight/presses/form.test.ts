import assert from 'node:assert/strict'
import { test } from 'node:test'
import { londonToInstant } from '../../../../../calendar/index.ts'
import { lastTime, ticked, written } from './form.ts'

const now = londonToInstant('2026-11-22 00:10')
const cases: readonly (readonly [typed: string, is: string])[] = [
  ['', '2026-11-22 00:10'], ['soon', '2026-11-22 00:10'], ['9', '2026-11-22 00:10'], ['25:00', '2026-11-22 00:10'], ['0:05', '2026-11-22 00:05'],
  ['23:50', '2026-11-21 23:50'], ['7.45pm', '2026-11-21 19:45'], ['7pm', '2026-11-21 19:00'], ['12am', '2026-11-22 00:00'], ['12:05 PM', '2026-11-21 12:05'],
]
for (const [typed, is] of cases) {
  test(`'${typed}' typed at ten past midnight is ${is}`, () => { assert.deepEqual(lastTime(typed, now), { at: londonToInstant(is) }) })
}

test('only boxes somebody wrote in become answers', () => {
  assert.deepEqual(written({ name: ' PC Harlow ', reference: ' ', what: ['a', 'b'] }, ['name', 'reference', 'what', 'other']), { name: 'PC Harlow', what: 'a' })
  assert.deepEqual([ticked({}, 'about'), ticked({ about: 'a' }, 'about'), ticked({ about: ['a', 'b'] }, 'about')], [[], ['a'], ['a', 'b']])
})
