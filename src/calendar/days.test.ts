import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { addDays, addMonths, ageOn, day, daysBetween, type Day } from './index.ts'

const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map((n) => day(new Date(n * 86_400_000).toISOString().slice(0, 10)))
const plain = (d: Day): Temporal.PlainDate => Temporal.PlainDate.from(d)

const months: readonly (readonly [string, number, string])[] = [
  ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2024-01-30', 1, '2024-02-29'], ['2026-01-28', 1, '2026-02-28'],
  ['2026-03-31', 1, '2026-04-30'], ['2026-05-31', 1, '2026-06-30'], ['2026-08-31', 1, '2026-09-30'], ['2026-10-31', 1, '2026-11-30'],
  ['2026-08-31', 6, '2027-02-28'], ['2027-08-31', 6, '2028-02-29'], ['2024-02-29', 12, '2025-02-28'], ['2024-02-29', 48, '2028-02-29'],
  ['2026-02-28', 1, '2026-03-28'], ['2026-04-30', 1, '2026-05-30'], ['2026-12-31', 2, '2027-02-28'], ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'], ['2026-03-31', -1, '2026-02-28'], ['2026-01-15', -1, '2025-12-15'], ['2026-06-30', 0, '2026-06-30'],
]
for (const [from, n, to] of months) {
  test(`${n} months from ${from} is ${to}`, () => { assert.equal(addMonths(day(from), n), to) })
}

test('days, months and differences agree with Temporal', () => {
  fc.assert(fc.property(anyDay, anyDay, fc.integer({ min: -600, max: 600 }), (a, b, n) => {
    assert.equal(addDays(a, n), plain(a).add({ days: n }).toString())
    assert.equal(addMonths(a, n), plain(a).add({ months: n }).toString())
    assert.equal(daysBetween(a, b), plain(a).until(plain(b)).days)
    assert.equal(addDays(a, daysBetween(a, b)), b)
  }))
})

test('a day outside four-digit years is refused, not cut short', () => {
  assert.throws(() => addDays(day('9999-12-31'), 1), RangeError)
  assert.throws(() => addDays(day('0001-01-01'), -1), RangeError)
  assert.throws(() => addMonths(day('9999-12-31'), 1), RangeError)
})

const ages: readonly (readonly [string, string, number, number])[] = [
  ['2010-11-21', '2026-11-21', 16, 0], ['2010-11-22', '2026-11-21', 15, 11], ['2008-11-22', '2026-11-22', 18, 0],
  ['2026-11-21', '2026-11-21', 0, 0], ['2026-10-31', '2026-11-30', 0, 0], ['2026-10-31', '2026-12-01', 0, 1],
  ['2008-02-29', '2026-02-28', 17, 11], ['2008-02-29', '2026-03-01', 18, 0],
  ['2008-02-29', '2028-02-29', 20, 0],
]
for (const [born, on, years, left] of ages) {
  test(`born ${born} is ${years} years ${left} months on ${on}`, () => {
    assert.deepEqual(ageOn(day(born), day(on)), { years, months: left })
  })
}

test('an age never goes down, and goes up by one a year', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 8000 }), (born, n) => {
    const [now, next] = [ageOn(born, addDays(born, n)), ageOn(born, addDays(born, n + 1))]
    const grown = next.years * 12 + next.months - now.years * 12 - now.months
    assert.ok(grown === 0 || grown === 1)
    assert.ok(now.months >= 0 && now.months < 12)
  }))
})

test('before birth the months still to go are negative', () => {
  assert.deepEqual(ageOn(day('2027-02-21'), day('2026-11-21')), { years: 0, months: -3 })
  assert.deepEqual(ageOn(day('2026-11-25'), day('2026-11-21')), { years: 0, months: 0 })
})
