import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  both, earliest, either, instant, isAtOrBefore, isBefore, latest, negate, when, type Instant, type Tri, type When,
} from './index.ts'

const at = (ms: number): Instant => instant(new Date(Date.UTC(2026, 10, 21) + ms).toISOString())
// Ranges of a few milliseconds, so that every moment in both can be tried.
const small: fc.Arbitrary<When> = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 }))
  .map(([from, length]) => (length === 0 ? { at: at(from) } : { about: { from: at(from), to: at(from + length), says: 'about then' } }))

function moments(w: When): readonly string[] {
  const all: string[] = []
  for (let ms = Date.parse(earliest(w)); ms <= Date.parse(latest(w)); ms++) all.push(new Date(ms).toISOString())
  return all
}

/** The answer by trying every pair of moments. */
function byTrying(a: When, b: When, holds: (x: string, y: string) => boolean): Tri {
  const answers = new Set(moments(a).flatMap((x) => moments(b).map((y) => holds(x, y))))
  return answers.size === 2 ? 'cannot tell' : answers.has(true) ? 'yes' : 'no'
}

test('before, and at or before, answer what every choice of moments would', () => {
  fc.assert(fc.property(small, small, (a, b) => {
    assert.equal(isBefore(a, b), byTrying(a, b, (x, y) => x < y))
    assert.equal(isAtOrBefore(a, b), byTrying(a, b, (x, y) => x <= y))
  }), { numRuns: 3000 })
})

const shape = fc.constantFrom(
  '2026-11', '2026-12', '2026-11-21', '2026-11-22', '2026-12-01', '2026-11-21 00:00', '2026-11-21 23:59',
  'about 2026-11-21 23:00/01:00', '2026-10-25 01:30',
)
const share = fc.double({ min: 0, max: 1, noNaN: true })

test('never a yes or a no that some choice of moments denies, for days, months and about', () => {
  fc.assert(fc.property(shape, shape, share, share, (a, b, p, q) => {
    const [x, y] = [pick(when(a), p), pick(when(b), q)]
    if (isBefore(when(a), when(b)) === 'yes') assert.ok(x < y)
    if (isBefore(when(a), when(b)) === 'no') assert.ok(x >= y)
    if (isAtOrBefore(when(a), when(b)) === 'yes') assert.ok(x <= y)
    if (isAtOrBefore(when(a), when(b)) === 'no') assert.ok(x > y)
  }), { numRuns: 3000 })
})
const pick = (w: When, part: number): number => {
  const [from, to] = [Date.parse(earliest(w)), Date.parse(latest(w))]
  return Math.floor(from + (to - from) * part)
}

test('one before the other is the other not at or before it', () => {
  fc.assert(fc.property(small, small, (a, b) => { assert.equal(isBefore(a, b), negate(isAtOrBefore(b, a))) }))
})

test('the same day cannot be told apart; the day after can', () => {
  assert.equal(isBefore(when('2026-11-21'), when('2026-11-21')), 'cannot tell')
  assert.equal(isBefore(when('2026-11-21'), when('2026-11-22')), 'yes')
  assert.equal(isBefore(when('2026-11-22'), when('2026-11-21')), 'no')
  assert.equal(isAtOrBefore(when('2026-11-21 10:00'), when('2026-11-21 10:00')), 'yes')
  assert.equal(isBefore(when('2026-11-21 10:00'), when('2026-11-21 10:00')), 'no')
})

const tri = fc.constantFrom<Tri>('yes', 'no', 'cannot tell')
const ways = (answer: Tri): readonly boolean[] => (answer === 'yes' ? [true] : answer === 'no' ? [false] : [true, false])
const choices = (answers: readonly Tri[]): readonly (readonly boolean[])[] =>
  answers.reduce<readonly (readonly boolean[])[]>((all, a) => all.flatMap((so) => ways(a).map((w) => [...so, w])), [[]])
const triOf = (outcomes: readonly boolean[]): Tri => (outcomes.every((o) => o) ? 'yes' : outcomes.some((o) => o) ? 'cannot tell' : 'no')

test('both, either and negate answer what every way the unknowns could fall would', () => {
  fc.assert(fc.property(fc.array(tri, { maxLength: 5 }), tri, (answers, one) => {
    assert.equal(both(...answers), triOf(choices(answers).map((c) => c.every((x) => x))))
    assert.equal(either(...answers), triOf(choices(answers).map((c) => c.some((x) => x))))
    assert.equal(negate(negate(one)), one)
    assert.equal(negate(both(...answers)), either(...answers.map(negate)))
  }))
})
