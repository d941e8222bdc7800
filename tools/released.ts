/**
 * Writes down the shape of every record type at its present version, so that a later change can be seen to break it.
 * A step or field once written here stays as it is; new ones may be added. A field that changes meaning, name or kind
 * raises the type's version and brings an upcast. Run: `node --import '#typescript' tools/released.ts`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { england, sampleBody } from '../src/packs/index.ts'
import type { Fields, RecordType } from '../src/records/index.ts'

/** Field ids to their kinds; the fields of a repeating part beneath its name. */
type Shape = { readonly [field: string]: string | Shape }
/** By `kind@version`, then by step: the kinds of its fields, and a body with every one answered. */
type Released = { readonly [kindAtVersion: string]: { readonly [step: string]: { readonly fields: Shape; readonly sample: unknown } } }

const file = new URL('../src/packs/common/released.json', import.meta.url)
const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Released : {}

const shapeOf = (fields: Fields): Shape =>
  Object.fromEntries(Object.entries(fields).map(([id, f]) => [id, f.type.kind === 'rows' ? shapeOf(f.type.fields) : f.type.kind]))
const stepsOf = (type: RecordType): Released[string] =>
  Object.fromEntries(Object.entries(type.steps).map(([id, s]) => [id, { fields: shapeOf(s.fields), sample: sampleBody(s.fields) }]))

const now: Released = Object.fromEntries(england.recordTypes.map((type) => [`${type.id}@${type.version}`, stepsOf(type)]))

/** Whether everything that was there is still there, of the same kind. */
const keeps = (was: string | Shape, is: string | Shape | undefined): boolean =>
  typeof was === 'string' || typeof is !== 'object' ? was === is : Object.entries(was).every(([id, kind]) => keeps(kind, is[id]))
const changed = Object.entries(before).filter(([key, steps]) =>
  now[key] && !Object.entries(steps).every(([id, step]) => keeps(step.fields, now[key]?.[id]?.fields))).map(([key]) => key)
if (changed.length > 0) {
  process.stderr.write(`Released with another shape: ${changed.join(', ')}. Raise the version and write an upcast.\n`)
  process.exitCode = 1
} else {
  const all: Released = { ...before, ...now }
  const sorted = Object.fromEntries(Object.keys(all).toSorted().map((key) => [key, all[key]]))
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`)
  process.stdout.write(`${Object.keys(sorted).length} shapes in released.json\n`)
}
