import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../../calendar/index.ts'
import { evaluateDuty, type DutyCase, type dutyCases, type DutyDefinition, type DutyReading } from '../../readings/duty/index.ts'
import { dueIn, read, withCases } from './case-context.ts'
import { duties } from './manifest.ts'

const folder = new URL('./duties/', import.meta.url)
const casesOf = async (id: string): Promise<{ default: ReturnType<typeof dutyCases> }> =>
  await import(new URL(`${id}.cases.ts`, folder).href) as { default: ReturnType<typeof dutyCases> }

const readingsOf = (whole: DutyDefinition, { given, at, where = 'england' }: DutyCase): readonly DutyReading[] => {
  const { t, c } = read(given, at, whole.about, where), duty = { ...whole, versions: whole.versions.filter((v) => v.where === where) }
  return evaluateDuty(duty, t, c).map((timed) => timed.reading)
}

/** Throws, with the case's sentence, when the duty does not read as the case says. */
function prove(duty: DutyDefinition, one: DutyCase): void {
  const found = readingsOf(duty, one)
  const seen = `${one.name}: ${JSON.stringify(found.map((r) => ({ state: r.state, due: r.due, why: r.why, about: r.about })))}`
  assert.deepEqual(found.map((r) => r.state), one.reads.map((r) => r.state), seen)
  for (const [i, expected] of one.reads.entries()) {
    const reading = found[i]
    assert.ok(reading, seen)
    if (expected.due) assert.equal(reading.due, dueIn(expected.due), seen)
    if (expected.why) assert.match(reading.why ?? '', expected.why, seen)
    if (expected.about) assert.equal(reading.about, expected.about, seen)
  }
  assert.equal(new Set(found.map((r) => r.key)).size, found.length, `two things owed under one key: ${seen}`)
}

describe('the duties of England', () => {
  it('each file with cases is in the manifest once, and each duty has cases', () => {
    assert.deepEqual(duties.map((d) => d.id).toSorted(), withCases(folder))
  })
  for (const duty of duties) {
    describe(`${duty.id}: ${duty.title}`, async () => {
      const { default: { duty: of, cases } } = await casesOf(duty.id)
      it('has cases of its own', () => { assert.equal(of, duty.id); assert.ok(cases.length >= 5) })
      it('has versions in order, none overlapping, and no gap that is not stated', () => [...Map.groupBy(duty.versions, (v) => v.where).values()].forEach((versions) => versions.forEach((v, i) => {
        const next = versions[i + 1]
        assert.ok(next ? v.to !== undefined && addDays(v.to, 1) === next.from : v.to === undefined, `${v.from}`)
      })))
      it('holds law that waits for its day apart, as checked as any other', () => duty.waiting?.forEach((v) => {
        assert.equal(v.law.checkedOn !== null, v.law.status === 'verified')
        assert.ok(v.basis === 'act' || v.basis === 'regulation', 'only law waits for a day')
      }))
      it('says that a number was checked only when it was, and never shows a choice as law', () => duty.versions.forEach((v) => {
        assert.equal(v.law.checkedOn !== null, v.law.status === 'verified')
        if (v.numberBasis === 'local default' && v.within !== 'by the date given' && v.within !== 'as chosen') assert.match(v.law.says, /Tarrowmouth/)
        assert.equal(['Tarrowmouth Council', 'The organisation itself'].includes(v.law.cite), v.basis === 'local default')
      }))
      for (const one of cases) it(one.name, () => prove(duty, one))
    })
  }
})

describe('a case that is wrong', () => {
  const wrong: DutyCase = {
    name: 'Held by nobody, and called met', at: '2026-11-30 09:00',
    given: [{ did: 'missing-episode.returned', on: '2026-11-21 09:10' }], reads: [{ state: 'met' }],
  }
  const duty = duties.find((d) => d.id === 'missing/return-interview') ?? assert.fail('no such duty')
  it('fails, and prints its sentence', () => assert.throws(() => prove(duty, wrong), /Held by nobody, and called met/))
  it('fails on a due time alone', () => assert.throws(() => prove(duty, { ...wrong, reads: [{ state: 'overdue', due: '2026-11-24 09:11' }] }), /called met/))
  it('fails when it says less than there is', () => assert.throws(() => prove(duty, { ...wrong, reads: [] }), /called met/))
  it('is right once it is put right', () => prove(duty, { ...wrong, reads: [{ state: 'overdue', due: '2026-11-24 09:10' }] }))
})
