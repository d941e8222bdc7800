import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { IndicatorCase, indicatorCases, IndicatorDefinition } from '../../readings/indicator/index.ts'
import { read, withCases } from './case-context.ts'
import { indicators } from './manifest.ts'

const folder = new URL('./indicators/', import.meta.url)
const casesOf = async (id: string): Promise<{ default: ReturnType<typeof indicatorCases> }> =>
  await import(new URL(`${id}.cases.ts`, folder).href) as { default: ReturnType<typeof indicatorCases> }

/** Throws, with the case's sentence, when the indicator does not count as the case says. */
function prove(indicator: IndicatorDefinition, one: IndicatorCase): void {
  const { t, c } = read(one.given, one.at, indicator.about)
  const found = indicator.members(t, c)
  const seen = `${one.name}: ${JSON.stringify(found)}`
  assert.deepEqual(found.map((m) => ({ on: m.on, counted: m.counted })), one.reads.map((r) => ({ on: r.on, counted: r.counted })), seen)
  for (const [i, expected] of one.reads.entries()) {
    assert.ok(found[i] && found[i].because.length > 0, seen)
    if (expected.why) assert.match(found[i].why ?? '', expected.why, seen)
  }
}

describe('the indicators of England', () => {
  it('each file with cases is in the manifest once, and each indicator has cases', () => {
    assert.deepEqual(indicators.map((d) => d.id).toSorted(), withCases(folder))
  })
  for (const indicator of indicators) {
    describe(`${indicator.id}: ${indicator.title}`, async () => {
      const { default: { indicator: of, cases } } = await casesOf(indicator.id)
      it('has cases of its own', () => { assert.equal(of, indicator.id); assert.ok(cases.length >= 5) })
      for (const one of cases) it(one.name, () => prove(indicator, one))
      it('fails a case that is wrong, and prints its sentence', () => {
        const right = cases.find((one) => one.reads.length > 0) ?? assert.fail('no case counts anything')
        assert.throws(() => prove(indicator, { ...right, name: 'Wrongly empty', reads: [] }), /Wrongly empty/)
        const [first, ...rest] = right.reads
        assert.ok(first)
        assert.throws(() => prove(indicator, { ...right, name: 'Wrongly counted', reads: [{ ...first, counted: first.counted === 'yes' ? 'no' : 'yes' }, ...rest] }), /Wrongly counted/)
      })
    })
  }
})
