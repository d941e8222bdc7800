import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldType } from '../../../records/index.ts'
import { england } from '../index.ts'
import { ssdObjects } from './index.ts'
import type { Kind, Rows, Step, Value } from './told.ts'

test('the dataset has 48 objects and 359 fields, each defined once', () => {
  const names = ssdObjects.map((o) => o.name), columns = ssdObjects.flatMap((o) => Object.keys(o.columns))
  assert.equal(new Set(names).size, 48)
  assert.equal(columns.length, 359)
  assert.ok(names.every((n) => /^ssd_[a-z0-9_]+$/.test(n)) && columns.every((c) => /^[a-z][a-z0-9_]+$/.test(c)))
})

test('every record type, step, field and status that is read exists, in the shape that is read', () => {
  assert.deepEqual(ssdObjects.flatMap((o) => o.rows.flatMap((rows, i) => [...wrongRows(rows), ...Object.values(o.columns).flatMap((v) => wrong(v, rows, i))].map((w) => `${o.name}: ${w}`))), [])
})

test('what nobody records says why, and where there are no rows the object says so', () => {
  const whys = ssdObjects.flatMap((o) => Object.values(o.columns).flatMap(every)).filter((v) => v.is === 'nobody').map((v) => v.why)
  assert.ok(whys.every((why) => why.length > 10 && why.endsWith('.')), JSON.stringify(whys.filter((w) => !w.endsWith('.'))))
  for (const o of ssdObjects) assert.equal(o.rows.length === 0, o.says.startsWith('No rows.'), o.name)
})

test('must fail: a field that is not there, a code that is none, a kind that it is not', () => {
  const rows: Rows = { from: 'records', kind: 'referral', step: { step: 'received' } }, step: Step = { step: 'received' }
  assert.equal(wrong({ is: 'answer', step, field: 'wrong', as: 'text' }, rows, 0).length, 1)
  assert.equal(wrong({ is: 'words', of: { is: 'answer', step, field: 'need', as: 'text' }, words: { N99: 'x' } }, rows, 0).length, 1)
  assert.equal(wrong({ is: 'answer', step, field: 'need', as: 'day' }, rows, 0).length, 1)
})

const typeOf = (kind: string) => england.recordTypes.find((t) => t.id === kind)
const fits: { readonly [as in Kind]: readonly FieldType['kind'][] } = {
  text: ['text', 'long-text', 'code', 'subject', 'record', 'number', 'voice'], postcode: ['text'], 'yes-no': ['yes-no'], day: ['day'], 'partly-known-day': ['when'], number: ['number'], list: ['codes'],
}

/** What is wrong with a step that is read. Bodies are read as they are kept, so a type of a later version has to be looked at again. */
function wrongStep(kind: string | null, step: Step | string | null, field?: string | null, as?: Kind): readonly string[] {
  const type = kind === null ? undefined : typeOf(kind), { step: name, where } = typeof step === 'string' ? { step, where: undefined } : step ?? { step: null, where: undefined }
  if (!type) return [`there is no record type ${kind}`]
  if (type.version !== 1) return [`${kind} has a version ${type.version}: its views read version 1`]
  const of = name === null ? undefined : type.steps[name]
  if (name !== null && !of) return [`${kind} has no step ${name}`]
  const asked = [field ?? null, where?.field ?? null].filter((f) => f !== null), told = field ? of?.fields[field]?.type.kind : undefined
  return [
    ...asked.filter((f) => !of?.fields[f]).map((f) => `${kind}.${name} has no field ${f}`), ...(told && as && !fits[as].includes(told) ? [`${kind}.${name}.${field} is ${told} and read as ${as}`] : []),
    ...(where?.these ?? []).flatMap((code) => wrongCode(of?.fields[where?.field ?? '']?.type, String(code))),
  ]
}
const wrongCode = (type: FieldType | undefined, code: string): readonly string[] =>
  (!type || !('codes' in type) || type.codes.codes.some((c) => c.code === code) ? [] : [`${type.codes.id} has no code ${code}`])

const wrongRows = (rows: Rows): readonly string[] => [
  ...('kind' in rows && rows.kind !== null ? [...wrongStep(rows.kind, 'step' in rows ? rows.step : null), ...(rows.needs ? wrongStep(rows.kind, rows.needs) : []), ...(rows.unless ?? []).flatMap((s) => wrongStep(rows.kind, s))] : []),
  ...('status' in rows ? wrongStatus(rows.status) : []), ...(rows.only && 'was' in rows.only ? wrongStatus(rows.only.was) : []), ...(rows.only && 'has' in rows.only ? wrongStep(rows.only.has, null) : []),
]
const wrongStatus = (id: string): readonly string[] => (england.statuses.some((s) => s.id === id) ? [] : [`there is no status ${id}`])

function every(v: Value): readonly Value[] {
  const within = [...('of' in v ? [v.of] : []), ...('values' in v ? v.values : []), ...('told' in v ? [v.told] : []), ...('parts' in v ? Object.values(v.parts) : []), ...('id' in v ? [v.id] : []), ...('who' in v ? [v.who] : []), ...('which' in v ? [v.which] : []), ...('names' in v && v.names ? [v.names] : [])]
  return [v, ...within.flatMap(every)]
}

function wrong(value: Value, rows: Rows, part: number): readonly string[] {
  const mine = value.is === 'by-rows' ? value.values[part] : value
  if (!mine) return [`nothing is told of rows ${part + 1}`]
  const kind = 'kind' in rows ? rows.kind : null
  return every(mine).flatMap((v): readonly string[] => {
    switch (v.is) {
      case 'answer': return wrongStep(kind, v.step, v.field, v.as)
      case 'day': return v.step === null ? [] : wrongStep(kind, v.step)
      case 'written': case 'count': return wrongStep(kind, v.step)
      case 'latest': case 'of-record': return wrongStep(v.kind, v.step, v.field, v.as)
      case 'has': return wrongStep(v.kind, v.step, v.by)
      case 'naming': return v.steps.flatMap((s) => wrongStep(v.kind, s, v.field))
      case 'during': return wrongStatus(v.status)
      case 'words': return codesIn(v.of, kind, Object.keys(v.words))
      case 'one-of': return codesIn(v.of, kind, v.these)
      default: return []
    }
  })
}

/** Codes that are looked for in an answer and are not in its set. */
function codesIn(of: Value, kind: string | null, codes: readonly string[]): readonly string[] {
  const at = of.is === 'answer' ? kind : of.is === 'latest' || of.is === 'of-record' ? of.kind : null
  if (at === null || !('step' in of) || !('field' in of) || of.field === null || typeof of.step === 'string' || of.step === null) return []
  const type = typeOf(at)?.steps[of.step.step]?.fields[of.field]?.type
  return codes.flatMap((c) => wrongCode(type, c))
}
