import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addInstant, day, instant, type Instant, type When } from '../calendar/index.ts'
import { asLearned, asRecorded, living, sameSubjects, samePersonKind, Timeline, type Body, type Fact, type Living } from './index.ts'

/**
 * The ledger against a naive record-keeper that overwrites as it goes and never sees a fact. Both are given the same
 * random working life: records begun, carried on, amended and withdrawn, interleaved, some at the same moment.
 */
interface Work {
  readonly does: 'begin' | 'step' | 'amend' | 'withdraw'
  readonly kind: string
  readonly subject: string
  readonly other: string
  /** Which of the records, and which of its steps, when there are any. */
  readonly which: number
  readonly step: number
  readonly says: number
  readonly waits: number
  /** Minutes before it was written that it was learned; null: known only as that day. */
  readonly learnedBefore: number | null
}

const subjects = ['ada', 'ben', 'cal', 'dee', 'eve']
const work: fc.Arbitrary<Work> = fc.record({
  does: fc.constantFrom('begin', 'begin', 'step', 'step', 'amend', 'amend', 'withdraw'),
  kind: fc.constantFrom('visit', 'plan', samePersonKind, samePersonKind),
  subject: fc.constantFrom(...subjects), other: fc.constantFrom(...subjects),
  which: fc.nat(50), step: fc.nat(50), says: fc.nat(1000), waits: fc.integer({ min: 0, max: 600 }),
  learnedBefore: fc.option(fc.integer({ min: 0, max: 4000 })),
})

// November, when local time is UTC, so that the naive keeper can reckon days for itself.
const start = instant('2026-11-01T09:00:00.000Z')
const at = (minute: number): Instant => addInstant(start, { minutes: minute })

interface Deed {
  readonly work: Work; readonly minute: number; readonly record: string; readonly sequence: number; readonly amends: number | null;
  readonly kind: string; readonly subject: string
}

/** What was done to which record, in order. Work that finds nothing to work on is dropped; nothing follows a withdrawal. */
function deedsOf(life: readonly Work[]): readonly Deed[] {
  const deeds: Deed[] = []
  let minute = 0
  for (const w of life) {
    minute += w.waits
    const open = [...new Set(deeds.map((d) => d.record))].filter((r) => !deeds.some((d) => d.record === r && d.work.does === 'withdraw'))
    const record = w.does === 'begin' ? `record-${w.which}-${deeds.length}` : open[w.which % Math.max(open.length, 1)]
    if (record === undefined) continue
    const before = deeds.filter((d) => d.record === record)
    const steps = before.filter((d) => d.work.does === 'begin' || d.work.does === 'step')
    const amends = w.does === 'amend' ? steps[w.step % steps.length]?.sequence ?? null : null
    deeds.push({
      work: w, minute, record, sequence: before.length + 1, amends, kind: before[0]?.kind ?? w.kind,
      subject: before[0]?.subject ?? w.subject,
    })
  }
  return deeds
}

const dayWritten = (d: Deed): string => at(d.minute).slice(0, 10)
const learned = (d: Deed): When =>
  (d.work.learnedBefore === null ? { day: day(dayWritten(d)) } : { at: at(d.minute - d.work.learnedBefore) })
const learnedBy = (d: Deed): string =>
  (d.work.learnedBefore === null ? `${dayWritten(d)}T23:59:59.999Z` : at(d.minute - d.work.learnedBefore))

const factOf = (d: Deed): Fact => ({
  id: `${d.record}/${d.sequence}`, record: d.record, sequence: d.sequence, subject: d.subject, kind: d.kind, version: 1,
  step: d.work.does === 'withdraw' ? '' : 'seen',
  links: d.work.does === 'withdraw' ? [] : [{ subject: d.work.other, as: 'other' }],
  act: d.work.does === 'begin' ? 'step' : d.work.does, amends: d.amends, why: null,
  happened: { at: at(d.minute - 1) }, learned: learned(d), recorded: at(d.minute),
  author: null, event: null, sensitivity: 'ordinary', source: null, body: { says: d.work.says },
})

interface Card {
  readonly record: string; readonly kind: string; readonly subject: string; readonly minute: number; readonly lines: Line[];
  withdrawn: boolean
}
interface Line { readonly sequence: number; says: number; other: string; readonly crossedOut: number[] }

/** The naive keeper: one card a record, crossed out and written over. */
function cardsAfter(deeds: readonly Deed[]): readonly Card[] {
  const cards: Card[] = []
  for (const d of deeds) {
    let card = cards.find((c) => c.record === d.record)
    if (!card) cards.push(card = { record: d.record, kind: d.kind, subject: d.subject, minute: d.minute, lines: [], withdrawn: false })
    if (d.work.does === 'withdraw') card.withdrawn = true
    else if (d.work.does !== 'amend') card.lines.push({ sequence: d.sequence, says: d.work.says, other: d.work.other, crossedOut: [] })
    else {
      const line = card.lines.find((l) => l.sequence === d.amends)
      if (line) { line.crossedOut.push(line.says); line.says = d.work.says; line.other = d.work.other }
    }
  }
  return cards.sort((a, b) => a.minute - b.minute || (a.record < b.record ? -1 : 1))
}

const says = (body: Body): unknown => body['says']
const asCards = (records: readonly Living[]): unknown => records.map((r) => ({
  record: r.record, kind: r.kind, subject: r.subject, withdrawn: r.withdrawn !== null,
  lines: r.steps.map((s) => ({
    sequence: s.sequence, says: says(s.body), other: s.current.links[0]?.subject, crossedOut: s.before.map((f) => says(f.body)),
  })),
}))
const plain = (cards: readonly Card[]): unknown =>
  cards.map(({ record, kind, subject, withdrawn, lines }) => ({ record, kind, subject, withdrawn, lines }))

/** A working life, its facts in any order, and a moment to look at it from. */
const life = fc.array(work, { maxLength: 40 }).map(deedsOf).chain((deeds) => fc.record({
  deeds: fc.constant(deeds),
  facts: fc.shuffledSubarray(deeds.map(factOf), { minLength: deeds.length }),
  until: fc.integer({ min: -10, max: (deeds.at(-1)?.minute ?? 0) + 3000 }).map((m) => at(m)),
}))
const each = (check: (deeds: readonly Deed[], facts: readonly Fact[], until: Instant) => void): void =>
  fc.assert(fc.property(life, ({ deeds, facts, until }) => { check(deeds, facts, until) }), { numRuns: 500 })

test('records stand as the naive keeper’s cards stand, whatever order the facts come in', () => {
  each((deeds, facts) => { assert.deepEqual(asCards(living(facts)), plain(cardsAfter(deeds))) })
})

test('as recorded at a moment is what the keeper had written by then', () => {
  each((deeds, facts, until) => {
    assert.deepEqual(asCards(living(asRecorded(facts, until))), plain(cardsAfter(deeds.filter((d) => at(d.minute) <= until))))
  })
})

test('as learned at a moment is what the keeper would have written, had each thing been written once surely known', () => {
  each((deeds, facts, until) => {
    assert.deepEqual(asCards(living(asLearned(facts, until))), plain(cardsAfter(deeds.filter((d) => learnedBy(d) <= until))))
  })
})

test('a timeline gives each kind, without the withdrawn ones, in the order first written', () => {
  each((deeds, facts) => {
    for (const kind of ['visit', 'plan']) {
      const entries = new Timeline('ada', facts).each({ id: kind, read: (f) => f.body })
      assert.deepEqual(entries.map((e) => e.record), cardsAfter(deeds).filter((c) => c.kind === kind && !c.withdrawn).map((c) => c.record))
    }
  })
})

/** Groups by painting: everyone starts in a colour of their own, and a join repaints one colour with another. */
function painted(cards: readonly Card[]): ReadonlyMap<string, string> {
  const colour = new Map(subjects.map((s) => [s, s]))
  for (const card of cards) {
    if (card.kind !== samePersonKind || card.withdrawn) continue
    for (const line of card.lines) {
      const [from, to] = [colour.get(card.subject), colour.get(line.other)]
      for (const s of subjects) if (colour.get(s) === from && to !== undefined) colour.set(s, to)
    }
  }
  return colour
}

test('who is one person with whom is as painting the joins gives it, at any moment', () => {
  each((deeds, facts, until) => {
    const colour = painted(cardsAfter(deeds.filter((d) => at(d.minute) <= until)))
    for (const s of subjects) {
      assert.deepEqual(sameSubjects(s, asRecorded(facts, until)), subjects.filter((o) => colour.get(o) === colour.get(s)))
    }
  })
})

test('withdrawing every join parts everyone again', () => {
  each((deeds, facts, until) => {
    const joins = [...new Set(deeds.filter((d) => d.kind === samePersonKind).map((d) => d.record))]
    const withdrawn = joins.flatMap((record) => facts.filter((f) => f.record === record && f.sequence === 1)
      .map((f): Fact => ({ ...f, id: `${record}/undo`, sequence: 999, act: 'withdraw', links: [], recorded: until })))
    for (const s of subjects) assert.deepEqual(sameSubjects(s, [...facts, ...withdrawn]), [s])
  })
})
