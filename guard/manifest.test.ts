import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as all from '../src/packs/common/manifest.ts'
import { england } from '../src/packs/index.ts'
import { sources } from './files.ts'
import { incomplete } from './manifest.ts'

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map((i) => i.id)

test('every catalogue item is listed once, in a file of its name, with its cases beside it', () => {
  const listed = { records: ids(all.recordTypes), statuses: ids(all.statuses), duties: ids(all.duties), signals: ids(all.signals), indicators: ids(all.indicators) }
  assert.ok(listed.duties.length > 10)
  assert.deepEqual(incomplete('common', sources('src/packs'), listed), [])
})

test('an authority has at most 15 red lines', () => assert.ok(england.duties.filter((d) => d.redLine).length <= 15))

test('must fail: an item nobody lists, one listed that is not there, one without cases', () => {
  const file = { path: 'src/packs/x/duties/a/b.ts', text: `export default defineDuty({\n  id: 'a/b', title` }
  assert.deepEqual(incomplete('x', [file], { duties: [] }).length, 2)
  assert.deepEqual(incomplete('x', [], { duties: ['a/b'] }).length, 1)
})
