import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyFailed } from './why.ts'

test('a full disk is called a full disk', () => {
  const problem = whyFailed('FATAL:  could not write lock file "postmaster.pid": No space left on device', 'The database did not start')
  assert.match(problem.message, /^The database did not start: the disk is full\. Make room/)
})

test('words nobody foresaw are quoted, the fatal line before the last one', () => {
  const problem = whyFailed('LOG:  starting\nFATAL:  the moon is full\nLOG:  shut down', 'The database did not start')
  assert.match(problem.message, /FATAL: {2}the moon is full/)
})

test('no words at all still make a sentence', () => {
  assert.match(whyFailed('', 'The database did not start').message, /^The database did not start/)
})
