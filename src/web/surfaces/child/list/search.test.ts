import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchIn } from './search.ts'

const read = (typed: string) => { const { words, born } = searchIn(typed); return [words, born] }

test('one box takes a name, a date of birth, or both, in the ways people write them', () => {
  assert.deepEqual(read('nancarrow'), ['nancarrow', null])
  assert.deepEqual(read('9/5/2011'), ['', '2011-05-09'])
  assert.deepEqual(read('Jodie 09.05.2011'), ['Jodie', '2011-05-09'])
  assert.deepEqual(read('2011-05-09 Jodie'), ['Jodie', '2011-05-09'])
  assert.deepEqual(read('9 May 2011'), ['', '2011-05-09'])
  assert.deepEqual(read('Jodie 9th Sept 2011'), ['Jodie', '2011-09-09'])
})
test('a day that is none is not one', () => assert.deepEqual(read('31/2/2012'), ['31/2/2012', null]))
test('enough is three letters or a date of birth', () => {
  assert.deepEqual(['li', 'li w', 'l i-', 'wu 9/5/2011', ''].map((t) => searchIn(t).enough), [false, true, false, true, false])
})
