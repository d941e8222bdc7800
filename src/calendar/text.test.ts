import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, instant, month } from './index.ts'

const anyMs = fc.integer({ min: Date.parse('0001-01-01T00:00:00.000Z'), max: Date.parse('9999-12-31T23:59:59.999Z') })

test('every moment to the millisecond is an instant, and text order is time order', () => {
  fc.assert(fc.property(anyMs, anyMs, (a, b) => {
    const [x, y] = [instant(new Date(a).toISOString()), instant(new Date(b).toISOString())]
    assert.equal(x, new Date(a).toISOString())
    assert.equal(x < y, a < b)
  }))
})

test('every date there is makes a day and a month', () => {
  fc.assert(fc.property(anyMs, (ms) => {
    const text = new Date(ms).toISOString()
    assert.equal(day(text.slice(0, 10)), text.slice(0, 10))
    assert.equal(month(text.slice(0, 7)), text.slice(0, 7))
  }))
})

test('a day is kept exactly when that date exists', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (y, m, d) => {
    const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
    const made = new Date(0)
    made.setUTCFullYear(y, m - 1, d)
    if (made.toISOString().slice(0, 10) === text) assert.equal(day(text), text)
    else assert.throws(() => day(text), RangeError)
  }), { numRuns: 2000 })
})

for (const bad of [
  '', '2026-11-31', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '21/11/2026', '2026-11-21 ', ' 2026-11-21',
  '2026-11-21T00:00', '٢٠٢٦-11-21', '2026-11-21\n',
]) {
  test(`${JSON.stringify(bad)} is not a day`, () => { assert.throws(() => day(bad), /not a day/) })
}
for (const bad of ['', '2026', '2026-13', '2026-00', '2026-1', '2026-11-', '2026-11-01', '2026-11\n']) {
  test(`${JSON.stringify(bad)} is not a month`, () => { assert.throws(() => month(bad), /not a month/) })
}
for (const bad of [
  '', '2026-11-21', '2026-11-21T22:40:00Z', '2026-11-21T22:40:00.000', '2026-11-21T22:40:00.000+00:00', '2026-11-21 22:40:00.000Z',
  '2026-11-31T22:40:00.000Z', '2026-11-21T24:00:00.000Z', '2026-11-21T22:60:00.000Z', '2026-11-21T22:40:60.000Z',
  '+002026-11-21T22:40:00.000Z', '2026-11-21t22:40:00.000z', '2026-11-21T22:40:00.000Z\n',
]) {
  test(`${JSON.stringify(bad)} is not an instant`, () => { assert.throws(() => instant(bad), /not an instant/) })
}

test('29 February is a day in leap years only', () => {
  for (const year of ['2024', '2000', '2028']) assert.equal(day(`${year}-02-29`), `${year}-02-29`)
  for (const year of ['2023', '1900', '2100']) assert.throws(() => day(`${year}-02-29`))
})
