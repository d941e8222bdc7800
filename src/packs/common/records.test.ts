import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { living, Timeline } from '../../ledger/index.ts'
import type { CodeSet, Field, Fields, RecordType } from '../../records/index.ts'
import { factsOf } from '../../readings/index.ts'
import * as codes from './codes/index.ts'
import type { recordCases } from '../record-cases.ts'
import { sampleBody } from '../sample.ts'
import { recordTypes } from './manifest.ts'

const kebab = /^[a-z]+(-[a-z]+)*$/
const camel = /^[a-z][a-zA-Z]*$/
const folder = new URL('./records/', import.meta.url)
const files = readdirSync(folder).filter((f) => f.endsWith('.ts'))
const codeSets: readonly CodeSet[] = Object.values(codes)
const nameOf = (subject: string | undefined): string => (subject ? 'Asha Bell' : '(unknown subject)')

const stepsOf = (type: RecordType): readonly (readonly [string, RecordType['steps'][string]])[] => Object.entries(type.steps)
const everyField = (fields: Fields): readonly (readonly [string, Field])[] =>
  Object.entries(fields).flatMap(([id, f]) => [[id, f] as const, ...(f.type.kind === 'rows' ? everyField(f.type.fields) : [])])

describe('the record types of England', () => {
  it('every file is in the manifest, and the manifest names each once', () => {
    const ids = files.filter((f) => !f.endsWith('.cases.ts')).map((f) => f.replace('.ts', ''))
    assert.deepEqual(recordTypes.map((t) => t.id).toSorted(), ids.toSorted())
  })

  for (const type of recordTypes) {
    it(`${type.id}: ids are as the field and the code say them`, () => {
      assert.match(type.id, kebab)
      for (const [id, step] of stepsOf(type)) {
        assert.match(id, kebab)
        for (const [field] of everyField(step.fields)) assert.match(field, camel)
      }
    })
    it(`${type.id}: it can be opened, and what Sightline writes is never a form`, () => {
      assert.ok(stepsOf(type).some(([, s]) => s.opens), 'one or more opening steps')
      for (const [, s] of stepsOf(type)) if (s.automatic) assert.equal(s.happenedLabel, null)
    })
    it(`${type.id}: every question asked only sometimes names another of the same step, with a value it can have`, () => {
      for (const [, step] of stepsOf(type)) {
        for (const [id, { onlyWhen }] of everyField(step.fields)) if (onlyWhen) assertCanBe(step.fields, id, onlyWhen)
      }
    })
    it(`${type.id}: the parts of a form stand together`, () => {
      for (const [id, step] of stepsOf(type)) {
        const sections = Object.values(step.fields).map((f) => f.section)
        const runs = sections.filter((s, i) => s !== sections[i - 1])
        assert.equal(runs.length, new Set(runs).size, `${id}: ${runs.join(', ')}`)
      }
    })
    it(`${type.id}: each line reads with nothing answered and with everything answered`, () => {
      for (const [id, step] of stepsOf(type)) {
        const bodies = [{}, sampleBody(step.fields), ...Object.keys(step.fields).map((only) => ({ [only]: sampleBody(step.fields)[only] }))]
        for (const body of bodies) assertReads(step.line(body, nameOf), `${type.id}.${id} ${JSON.stringify(body)}`)
      }
    })
    it(`${type.id}: what happened always saves`, () => {
      for (const [id, step] of stepsOf(type)) if (step.opens) assert.deepEqual(step.refuses?.({}, null, new Timeline('nobody', [])) ?? [], [], id)
    })
    it(`${type.id}: what it refuses has cases beside it`, () => {
      if (stepsOf(type).some(([, s]) => s.refuses)) assert.ok(existsSync(new URL(`${type.id}.cases.ts`, folder)))
    })
  }
})

/** A line is one short sentence or two, with no gap showing where an answer is missing. */
function assertReads(line: string, of: string): void {
  assert.ok(line.length > 3 && line.length < 520, `${of}: ${line}`)
  assert.doesNotMatch(line, /undefined|null|unknown subject|\[object|false|true/, `${of}: ${line}`)
  assert.doesNotMatch(line, /\s\s|^[a-z\s,.:;]|[,:;\s]$|[.,:;] ?[.,:;]/, `${of}: ${line}`)
}

function assertCanBe(fields: Fields, id: string, onlyWhen: { readonly field: string; readonly is: string | boolean }): void {
  const other = fields[onlyWhen.field]
  assert.ok(other && onlyWhen.field !== id, `${id} is asked because of ${onlyWhen.field}`)
  if (other.type.kind === 'code') assert.ok(other.type.codes.codes.some((c) => c.code === onlyWhen.is), `${onlyWhen.field} can be so`)
  else assert.equal(other.type.kind, 'yes-no')
}

describe('lists of codes', () => {
  it('have ids of their own', () => { assert.equal(new Set(codeSets.map((s) => s.id)).size, codeSets.length) })
  for (const set of codeSets) {
    it(`${set.id}: each code and each label once, and a source`, () => {
      assert.match(set.id, kebab)
      assert.ok(set.source.length > 0 && set.codes.length > 1)
      for (const part of ['code', 'label'] as const) assert.equal(new Set(set.codes.map((c) => c[part])).size, set.codes.length, part)
    })
  }
})

describe('what record types refuse', async () => {
  const caseFiles = files.filter((f) => f.endsWith('.cases.ts'))
  it('has cases', () => assert.ok(caseFiles.length >= 2))
  for (const file of caseFiles) {
    const { default: { record: record_, cases } } = await import(`./records/${file}`) as { default: ReturnType<typeof recordCases> }
    const type = recordTypes.find((t) => t.id === record_)
    for (const each of cases) {
      it(`${record_}: ${each.name}`, () => {
        const facts = factsOf(each.given), subject = each.about ?? facts[0]?.subject ?? 'the child'
        const record = living(facts).find((r) => r.kind === record_ && (each.on === undefined || r.record === each.on)) ?? null
        const problems = type?.steps[each.step]?.refuses?.(each.says ?? {}, record, new Timeline(subject, facts.filter((f) => f.subject === subject))) ?? []
        assert.ok(type?.steps[each.step], 'the step is one of the type')
        assert.deepEqual(problems.map((p) => p.code), each.refused)
        if (each.told) assert.match(problems.map((p) => p.says).join(' '), each.told)
      })
    }
  }
})
