import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SignalCase, signalCases, SignalDefinition } from '../../readings/signal/index.ts'
import { dueIn, read, withCases } from './case-context.ts'
import { signals } from './manifest.ts'

const folder = new URL('./signals/', import.meta.url)
const casesOf = async (id: string): Promise<{ default: ReturnType<typeof signalCases> }> =>
  await import(new URL(`${id}.cases.ts`, folder).href) as { default: ReturnType<typeof signalCases> }

/** Throws, with the case's sentence, when the signal does not read as the case says. */
function prove(signal: SignalDefinition, one: SignalCase): void {
  const { t, c } = read(one.given, one.at, signal.about)
  const found = signal.reads(t, c)
  const seen = `${one.name}: ${JSON.stringify(found)}`
  assert.equal(found.length, one.reads.length, seen)
  for (const [i, expected] of one.reads.entries()) {
    const reading = found[i]
    assert.ok(reading && reading.because.length > 0, seen)
    assert.match(reading.says, expected.says, seen)
    if (expected.until) assert.equal(reading.until, dueIn(expected.until), seen)
    if (!expected.others) continue
    assert.deepEqual(reading.others.map((o) => o.subject), Object.keys(expected.others).toSorted(), seen)
    for (const other of reading.others) assert.match(other.says, expected.others[other.subject] ?? /^$/, seen)
  }
}

describe('the signals of England', () => {
  it('each file with cases is in the manifest once, and each signal has cases', () => {
    assert.deepEqual(signals.map((s) => s.id).toSorted(), withCases(folder))
  })
  for (const signal of signals) {
    describe(`${signal.id}: ${signal.title}`, async () => {
      const { default: { signal: of, cases } } = await casesOf(signal.id)
      it('has cases of its own', () => { assert.equal(of, signal.id); assert.ok(cases.length >= 5) })
      for (const one of cases) it(one.name, () => prove(signal, one))
      it('fails a case that is wrong, and prints its sentence', () => {
        const right = cases.find((one) => one.reads.length > 0) ?? assert.fail('no case reads anything')
        assert.throws(() => prove(signal, { ...right, name: 'Wrongly silent', reads: [] }), /Wrongly silent/)
        assert.throws(() => prove(signal, { ...right, name: 'Wrongly said', reads: [{ says: /never said/ }] }), /Wrongly said/)
      })
    })
  }
})
