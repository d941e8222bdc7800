import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field, FieldType } from '../../records/index.ts'
import { partsOfSource, referenceOf, type RecordLink } from '../journey.ts'
import { england, isleOfMan } from '../index.ts'

const { journey, recordTypes, statuses, roles } = england
const fieldOf = (kind: string, step: string, field: string): Field | undefined => recordTypes.find((t) => t.id === kind)?.steps[step]?.fields[field]
const named = (l: RecordLink): string => `${l.from}.${l.step} → ${l.to.kind}.${l.to.step}`
const problems = (check: (link: RecordLink) => readonly string[]): readonly string[] => journey.links.flatMap((l) => check(l).map((p) => `${named(l)}: ${p}`))

/** Whether an answer of one kind can stand where the other is asked. A child's own words only where their own words are asked. */
function fits(from: FieldType, to: FieldType): boolean {
  const words: readonly string[] = ['text', 'long-text']
  if (words.includes(from.kind) && words.includes(to.kind)) return true
  if (from.kind === 'rows' || from.kind === 'files' || from.kind !== to.kind) return false
  if ('codes' in from && 'codes' in to) return from.codes.id === to.codes.id
  return 'of' in from && 'of' in to ? String(from.of) === String(to.of) : true
}

test('Every link starts from a step that exists, and leads to one that begins a record about a child', () => {
  assert.deepEqual(problems((l) => {
    const from = recordTypes.find((t) => t.id === l.from)?.steps[l.step], type = recordTypes.find((t) => t.id === l.to.kind), to = type?.steps[l.to.step]
    return [!from && 'starts nowhere', !to?.opens && 'does not begin a record', !type?.about.includes('child') && 'is not about a child'].filter((p) => p !== false)
  }), [])
})

test('Every answer that offers a link is one that can be given', () => {
  assert.deepEqual(problems((l) => Object.entries(l.when ?? {}).flatMap(([source, oneOf]) => {
    const { step, field } = partsOfSource(l, source)
    const asked = fieldOf(l.from, step, field)?.type
    if (asked?.kind === 'yes-no') return oneOf.every((o) => typeof o === 'boolean') ? [] : [`${source} is a yes or no`]
    if (asked?.kind !== 'code' && asked?.kind !== 'codes') return [`${source} cannot be chosen from`]
    return oneOf.filter((o) => !asked.codes.codes.some((c) => c.code === o)).map((o) => `${source} is never ${o}`)
  })), [])
})

test('Every answer carried along is asked on both records, in a way that fits', () => {
  assert.deepEqual(problems((l) => Object.entries(l.carries ?? {}).flatMap(([target, source]) => {
    const { step, field } = partsOfSource(l, source)
    const [from, to] = [fieldOf(l.from, step, field), fieldOf(l.to.kind, l.to.step, target)]
    return !from ? [`${source} is not asked`] : !to ? [`${target} is not asked`] : fits(from.type, to.type) ? [] : [`${source} does not fit ${target}`]
  })), [])
})

test('What is carried can always be seen to be carried: the new record names the one it came from', () => {
  assert.deepEqual(problems((l) => (l.carries && referenceOf(l, recordTypes) === null ? ['carries answers, and does not say from where'] : [])), [])
})

test('Every answer a link gives is one that can be given', () => {
  assert.deepEqual(problems((l) => Object.entries(l.gives ?? {}).flatMap(([field, value]) => {
    const asked = fieldOf(l.to.kind, l.to.step, field)?.type
    const good = asked?.kind === 'yes-no' ? typeof value === 'boolean' : asked?.kind === 'code' && asked.codes.codes.some((c) => c.code === value)
    return good ? [] : [`${field} cannot be ${value}`]
  })), [])
})

test('Somebody may write what every link leads to', () => {
  assert.deepEqual(problems((l) => (roles.some((r) => r.writes.some((w) => w === '*' || w === `${l.to.kind}.*` || w === `${l.to.kind}.${l.to.step}`)) ? [] : ['nobody may write it'])), [])
})

test('No link is there twice, and every sentence is one', () => {
  const ids = journey.links.map((l) => JSON.stringify([l.from, l.step, l.when, l.to, l.gives]))
  assert.equal(new Set(ids).size, ids.length)
  for (const says of [...journey.links, ...journey.stages].map((x) => x.says)) assert.match(says, /^\p{Lu}.*\.$/u)
})

test('Every stage is read from statuses of a child that exist, and its records exist', () => {
  for (const stage of journey.stages) {
    for (const { id } of stage.statuses) assert.equal(statuses.find((s) => s.id === id)?.about, 'child', `${stage.id}: ${id}`)
    for (const kind of stage.kinds) assert.ok(recordTypes.some((t) => t.id === kind), `${stage.id}: ${kind}`)
  }
  const kinds = journey.stages.flatMap((s) => s.kinds)
  assert.equal(new Set(kinds).size, kinds.length, 'a record belongs to one stage')
})

test('Manx words are said on the Isle of Man, and names of records stay as they are', () => {
  assert.equal(isleOfMan.journey.stages.find((s) => s.id === 'child-in-need')?.title, 'Child with complex needs')
  assert.deepEqual(isleOfMan.journey.links.map((l) => [l.from, l.to]), journey.links.map((l) => [l.from, l.to]))
})
