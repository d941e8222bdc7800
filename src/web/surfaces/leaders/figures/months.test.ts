import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, londonToInstant } from '../../../../calendar/index.ts'
import { monthsOf, sumOf, trendOf, yearBefore, type MonthSum } from './months.ts'
import { csvOf } from './one/csv.ts'
import { periodOf } from './one/period.ts'

const member = (on: string, counted: 'yes' | 'no' | 'cannot tell') => ({ key: on, on: day(on), counted, because: [] })

test('what cannot be told is in neither number', () => {
  assert.deepEqual(sumOf([member('2026-01-01', 'yes'), member('2026-01-02', 'no'), member('2026-01-03', 'no'), member('2026-01-04', 'cannot tell')]), { yes: 1, no: 2, cannotTell: 1, percent: 33 })
  assert.equal(sumOf([member('2026-01-04', 'cannot tell')]).percent, null)
})

test('every month of a period is there, those with nothing in them too', () => {
  const months = monthsOf([member('2026-01-31', 'yes'), member('2026-03-01', 'no')], day('2026-01-15'), day('2026-03-02'))
  assert.deepEqual(months.map((m) => [m.month, m.percent]), [['2026-01', 100], ['2026-02', null], ['2026-03', 0]])
  assert.equal(yearBefore(day('2026-11-24')), '2025-12-01')
})

const halves = (before: number, now: number, each = 2): readonly MonthSum[] =>
  [...Array<number>(6).fill(before), ...Array<number>(6).fill(now)].map((yes, i) => ({ month: `2026-${String(i + 1).padStart(2, '0')}` as MonthSum['month'], yes, no: each - yes, cannotTell: 0, percent: (yes / each) * 100 }))

test('a trend is said only when there is enough to say it of', () => {
  assert.match(trendOf(halves(1, 2), 'high').says, /^Better/)
  assert.match(trendOf(halves(1, 2), 'low').says, /^Worse/)
  assert.match(trendOf(halves(1, 2), 'neither').says, /^Higher/)
  assert.match(trendOf(halves(1, 1), 'high').says, /^Much the same/)
  assert.match(trendOf(halves(1, 2).slice(6), 'high').says, /^Too few/)
})

test('a period that makes no sense is said and put right', () => {
  const now = londonToInstant('2026-11-24 08:42')
  const says = (query: { readonly [name: string]: string }) => { const { from, to, at, problems } = periodOf(query, now); return [from, to, at, problems.map((p) => p.control)] }
  assert.deepEqual(says({}), ['2025-12-01', '2026-11-24', null, []])
  assert.deepEqual(says({ from: '2026-05-01', to: '2026-04-01' }), ['2026-05-01', '2026-05-01', null, ['from']])
  assert.deepEqual(says({ from: '1990-01-01', to: '2026-04-01' }), ['2016-04-01', '2026-04-01', null, ['from']])
  assert.deepEqual(says({ at: '2026-11-24' }), ['2025-12-01', '2026-11-24', null, []])
  assert.deepEqual(says({ at: '2026-02-30' }), ['2025-12-01', '2026-11-24', null, ['at']])
})

test('no name becomes a formula, and no comma breaks a row', () => {
  const names: { readonly [id: string]: string } = { a: '=HYPERLINK("x")', b: 'Ó Dónaill, Aoife' }
  const row = (subject: string) => ({ subject, rule: 'r', key: subject, since: londonToInstant('2026-11-24 08:42'), content: member('2026-11-24', 'no') })
  assert.equal(csvOf([row('a'), row('b')], (id) => names[id] ?? null, (s) => `/children/${s}`),
    '\uFEFF"Child","Day","Counted","Why","Record"\r\n"\'=HYPERLINK(""x"")","2026-11-24","no","","/children/a"\r\n"Ó Dónaill, Aoife","2026-11-24","no","","/children/b"\r\n')
})
