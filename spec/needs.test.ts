import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as all from '../src/packs/common/manifest.ts'
import { needs } from './needs.ts'

const known = new Set(needs.map((n) => n.id))

test('each need has an id of its own, and words', () => {
  assert.equal(known.size, needs.length)
  for (const n of needs) assert.match(`${n.id} ${n.wrong}`, /^[A-Z]{2}-\d+ \S.{3,}/)
})

test('every item of the catalogue answers a need there is', () => {
  const items = [...all.recordTypes, ...all.duties, ...all.statuses, ...all.signals, ...all.indicators]
  assert.deepEqual(items.flatMap((i) => i.answers.filter((a) => !known.has(a)).map((a) => `${i.id} ${a}`)), [])
})
