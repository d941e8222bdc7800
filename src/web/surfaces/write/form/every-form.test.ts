import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addInstant, day, instant, month, type When } from '../../../../calendar/index.ts'
import type { Body } from '../../../../ledger/index.ts'
import { england } from '../../../../packs/index.ts'
import type { Field, Fields, StepDefinition } from '../../../../records/index.ts'
import { decode, encode, formControls, isAsked } from '../../../../records/form/index.ts'

const now = instant('2026-11-24T08:42:31.007Z')
const steps = england.recordTypes.flatMap((type) => Object.entries(type.steps).map(([id, step]) => ({ name: `${type.id}.${id}`, step })))

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((s) => s.replaceAll('\r', '').trim()).filter((s) => s !== '')
const past = fc.integer({ min: 1, max: 20_000_000 }).map((minutes) => addInstant(now, { minutes: -minutes }))
const someDay = fc.integer({ min: 0, max: 14_000 }).map((n) => addDays(day('2026-11-24'), -n))
const someWhen: fc.Arbitrary<When> = fc.oneof(
  past.map((at) => ({ at })), someDay.map((d) => ({ day: d })), someDay.map((d) => ({ month: month(d.slice(0, 7)) })),
  fc.tuple(past, fc.integer({ min: 0, max: 100_000 }), words).map(([to, wide, says]) => ({ about: { from: addInstant(to, { minutes: -wide }), to, says } })),
)

function answersOf(field: Field): fc.Arbitrary<unknown> {
  const { type } = field
  switch (type.kind) {
    case 'text': case 'long-text': case 'voice': return words
    case 'yes-no': return fc.boolean()
    case 'number': return fc.integer({ min: -5, max: 5000 })
    case 'day': return someDay
    case 'when': return someWhen
    case 'code': return fc.constantFrom(...type.codes.codes.map((c) => c.code))
    case 'codes': return fc.subarray(type.codes.codes.map((c) => c.code), { minLength: 1 })
    case 'subject': case 'record': return fc.uuid()
    case 'files': return fc.uniqueArray(fc.record({
      hash: fc.stringMatching(/^[0-9a-f]{64}$/), name: words.map((w) => w.trim()), type: fc.constantFrom('image/png', 'application/pdf', 'audio/mpeg'), size: fc.integer({ min: 1, max: 15_000_000 }),
    }, { noNullPrototype: true }), { minLength: 1, maxLength: 3, selector: (f) => f.hash })
    case 'rows': return fc.array(fc.tuple(bodyOf(type.fields), fc.uuid()), { minLength: 1, maxLength: 4 })
      .map((rows) => rows.filter(([row]) => Object.keys(row).length > 0).map(([row, id]) => ({ ...row, id }))).filter((rows) => rows.length > 0)
  }
}
const bodyOf = (fields: Fields): fc.Arbitrary<Body> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([id, f]) => [id, answersOf(f)])), { requiredKeys: [] })

/** Only bodies a form can give: no answer to a question that another answer took away. */
const given = (step: StepDefinition): fc.Arbitrary<Body> =>
  bodyOf(step.fields).map((body) => Object.fromEntries(Object.entries(body).filter(([id]) => isAsked(step.fields[id], body))))

for (const { name, step } of steps) {
  test(`${name}: what a form is filled with is what it says`, () => {
    fc.assert(fc.property(given(step), someWhen, (body, happened) => {
      const read = decode(step, encode(step, body, happened), { now })
      assert.deepEqual(read.problems, [])
      assert.deepEqual(read.body, body)
      assert.deepEqual(read.happened, step.happenedLabel === null ? { at: now } : happened)
      assert.equal(read.learned, null)
    }), { numRuns: 60 })
  })
  test(`${name}: no field has a name the form needs for itself`, () => {
    const own: readonly string[] = Object.values(formControls)
    for (const id of Object.keys(step.fields)) {
      assert.ok(!own.includes(id) && !id.includes('-') && !id.startsWith('_'), id)
    }
  })
}

test('What a stranger sends is read or refused, and never breaks the form', () => {
  const some = fc.constantFrom(...steps)
  fc.assert(fc.property(some, fc.infiniteStream(fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }))), ({ step }, sent) => {
    const names = ['happened', 'learned', ...Object.keys(step.fields)].flatMap((n) => [n, ...['day', 'month', 'year', 'time', 'about', 'give', 'kept'].map((p) => `${n}-${p}`)])
    const answers = Object.fromEntries(names.map((n) => [n, sent.next().value as string]))
    for (const p of decode(step, answers, { now }).problems) assert.match(p.says, /^[A-Z‘].*[.]$/s)
  }), { numRuns: 300 })
})
