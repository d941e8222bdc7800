import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addInstant, londonToInstant, type Instant, type When } from '../../calendar/index.ts'
import type { Fact } from '../../ledger/index.ts'
import { defineRecord, step, text } from '../../records/index.ts'
import { chronology, monthPage, tellingBy } from './index.ts'

const kind = defineRecord({
  id: 'k', version: 1, title: 'K', about: ['child'], answers: [], icon: 'doc',
  steps: { s: step({ title: 'S', happenedLabel: null, opens: true, repeats: true, fields: { what: text({ label: 'What?' }) }, line: () => 'line' }) },
})
const telling = tellingBy([kind], () => '')
const start = londonToInstant('2026-01-01 00:00')
/** Minutes of the year, midnights often among them: a day's first minute in summer is the day before in UTC. */
const minutes = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 500_000 }) }, fc.integer({ min: 0, max: 347 }).map((d) => d * 1440), fc.integer({ min: 100, max: 290 }).map((d) => d * 1440 - 60))
const at = (n: number): Instant => addInstant(start, { minutes: n })

const sometime: fc.Arbitrary<When> = fc.oneof(
  minutes.map((n): When => ({ at: at(n) })),
  minutes.map((n): When => ({ about: { from: at(n), to: at(n + 90), says: 'about then' } })),
)
/** One act on one of five records: a step, a better version of an earlier one, or that the record was wrong. */
const act = fc.record({
  record: fc.integer({ min: 0, max: 4 }), act: fc.constantFrom<Fact['act']>('step', 'step', 'step', 'amend', 'withdraw'),
  amends: fc.integer({ min: 1, max: 6 }), happened: sometime, learned: sometime, wait: fc.integer({ min: 0, max: 20_000 }), automatic: fc.boolean(),
})

/** Turns acts into facts the ledger would hold: sequences without gaps, written in order, nothing after a withdrawal. */
const ledgers = fc.array(act, { maxLength: 40 }).map((acts) => {
  const facts: Fact[] = []
  let clock = 0
  for (const a of acts) {
    const before = facts.filter((f) => f.record === `r${a.record}`)
    if (before.some((f) => f.act === 'withdraw')) continue
    const steps = before.filter((f) => f.act === 'step')
    const kindOfAct = steps.length === 0 ? 'step' : a.act
    clock += a.wait
    facts.push({
      id: `f${facts.length}`, record: `r${a.record}`, sequence: before.length + 1, subject: 'child', links: [], kind: 'k', version: 1, step: 's', act: kindOfAct,
      amends: kindOfAct === 'amend' ? (steps[a.amends % steps.length]?.sequence ?? 1) : null, why: null, happened: a.happened, learned: a.learned,
      recorded: at(clock), author: a.automatic ? null : 'w', event: null, sensitivity: 'ordinary', source: null, body: {},
    })
  }
  return facts
})
const open = [{ from: { at: start }, to: null }]

test('every fact known at a moment stands in exactly one entry, and none from after it', () => {
  fc.assert(fc.property(ledgers, minutes, fc.constantFrom('recorded', 'learned'), (facts, n, as) => {
    const until = at(n)
    const c = chronology(facts, telling, { until, as, open })
    const shown = c.entries.flatMap((e) => e.facts)
    const latest = (w: When): Instant => ('at' in w ? w.at : 'about' in w ? w.about.to : until)
    const known = facts.filter((f) => (as === 'recorded' ? f.recorded : latest(f.learned)) <= until)
    assert.deepEqual(shown.map((f) => f.id).sort(), known.map((f) => f.id).sort())
    assert.equal(c.setAside.entries + c.setAside.corrections, facts.length - known.length)
  }), { numRuns: 200 })
})

test('pages of months together hold every item once', () => {
  fc.assert(fc.property(ledgers, (facts) => {
    const { items } = chronology(facts, telling, { until: at(1_000_000), as: 'recorded', open })
    const seen: unknown[] = []
    for (let page = monthPage(items); ; page = monthPage(items, page.earlier.month)) {
      seen.push(...page.months.flatMap((m) => m.items))
      if (page.earlier === null) break
    }
    assert.deepEqual(seen, [...items])
  }), { numRuns: 100 })
})

test('no silence covers a day on which a person recorded something, nor touches another', () => {
  fc.assert(fc.property(ledgers, (facts) => {
    const c = chronology(facts, telling, { until: at(600_000), as: 'recorded', open })
    const quiet = c.items.flatMap((i) => ('silence' in i ? [i.silence] : []))
    for (const e of c.entries) {
      if (e.author === null || e.withdrawn || !('at' in e.happened)) continue
      const on = e.happened.at.slice(0, 10)
      assert.ok(!quiet.some((s) => s.from < on && on < s.to), `${on} is inside a silence`)
    }
    assert.equal(new Set(quiet.map((s) => s.from)).size, quiet.length)
  }), { numRuns: 100 })
})
