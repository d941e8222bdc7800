import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { england } from '../src/packs/index.ts'
import { defineRecord, number, step, text } from '../src/records/index.ts'
import { root } from './files.ts'
import { unreadable, unwritten, type Released } from './released.ts'

const released = JSON.parse(fs.readFileSync(path.join(root, 'src/packs/common/released.json'), 'utf8')) as Released

test('every shape ever released still reads, and no released shape changed without a new version', () => {
  assert.ok(Object.keys(released).length >= england.recordTypes.length)
  assert.deepEqual(unreadable(released, england.recordTypes), [])
})
test('every present shape is written down as released', () => assert.deepEqual(unwritten(released, england.recordTypes), []))

const note = (version: number, upcasts = {}) => defineRecord({
  id: 'note', version, title: 'Note', about: ['child'], answers: [], icon: 'pen', upcasts,
  steps: { noted: step({ title: 'Note', happenedLabel: null, opens: true, fields: version === 1 ? { words: text({ label: 'Words' }) } : { count: number({ label: 'Count' }) }, line: () => 'Noted' }) },
})
const old: Released = { 'note@1': { noted: { fields: { words: 'text' }, sample: { words: 'x' } } } }

test('must fail: a type that is gone, a field that changed, a version with no upcast; and passes with one', () => {
  assert.equal(unreadable(old, []).length, 1)
  assert.equal(unreadable({ 'note@1': { noted: { fields: { words: 'number' }, sample: {} } } }, [note(1)]).length, 1)
  assert.equal(unreadable(old, [note(2)]).length, 1)
  assert.deepEqual(unreadable(old, [note(2, { 1: () => ({ count: 1 }) })]), [])
})
