import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sources } from './files.ts'
import { longFiles, longFunctions, longMedian } from './sizes.ts'

test('files and functions stay small', () => {
  const files = sources('src', 'spec', 'guard', 'tools')
  assert.deepEqual([...longFiles(files), ...longFunctions(files)], [])
  assert.equal(longMedian(files), null)
})

test('must fail: a long file, a long function, a long median', () => {
  const file = (lines: number, head = '') => ({ path: 'src/x.ts', text: head + '\n'.repeat(lines) })
  assert.equal(longFiles([file(401)]).length, 1)
  assert.equal(longFunctions([{ path: 'src/x.ts', text: `function long() {\n${'  x()\n'.repeat(70)}}\n` }]).length, 1)
  assert.notEqual(longMedian([file(61), file(62), file(1)]), null)
})
