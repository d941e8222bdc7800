import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from './outcome.ts'
import { startTally } from './tally.ts'

const passed = (file: string, ms: number): Outcome => ({ file, name: 'works', result: 'passed', ms })

test('the last line is always the counts', () => {
  const lines: string[] = []
  const tally = startTally((line) => lines.push(line))
  tally.add(passed('a.test.ts', 5))
  tally.add({ ...passed('a.test.ts', 5), result: 'failed', why: 'it rained' })
  tally.add({ ...passed('a.test.ts', 5), result: 'skipped', why: 'only in summer' })
  assert.equal(tally.close(), false)
  assert.equal(lines.at(-1), '1 passed, 1 failed')
  assert.ok(lines.includes('FAILED  a.test.ts › works'))
  assert.ok(lines.includes('    it rained'))
  assert.ok(lines.includes('  a.test.ts › works (only in summer)'))
})

test('no tests at all is a failure', () => {
  const lines: string[] = []
  assert.equal(startTally((line) => lines.push(line)).close(), false)
  assert.equal(lines.at(-1), '0 passed, 1 failed')
})

test('the ten slowest files are shown, slowest first, each with all its tests', () => {
  const lines: string[] = []
  const tally = startTally((line) => lines.push(line))
  for (let n = 1; n <= 12; n += 1) for (const ms of [n * 500, n * 500]) tally.add(passed(`${n}.test.ts`, ms))
  assert.equal(tally.close(), true)
  const shown = lines.filter((line) => line.endsWith('.test.ts'))
  assert.equal(shown.length, 10)
  assert.equal(shown[0], '    12.0 s  12.test.ts')
})
