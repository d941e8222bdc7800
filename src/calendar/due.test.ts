import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addInstant, addWorkingDays, dayOf, dueAfter, earliest, endOfDay, instant, latest, londonText, when, type Due, type Limit,
  type When,
} from './index.ts'

function local(due: Due): string | readonly [string, string] {
  if ('cannotTell' in due) return 'cannot tell'
  return due.from === due.to ? londonText(due.from) : [londonText(due.from), londonText(due.to)]
}

const cases: readonly (readonly [string, string, Limit, string | readonly [string, string]])[] = [
  ['72 hours are 72 hours', '2026-11-21 22:40', { hours: 72 }, '2026-11-24 22:40'],
  ['72 hours over the clocks going back end an hour earlier by the clock', '2026-10-23 22:40', { hours: 72 }, '2026-10-26 21:40'],
  ['72 hours over the clocks going forward end an hour later by the clock', '2026-03-27 22:40', { hours: 72 }, '2026-03-30 23:40'],
  ['30 minutes over the clocks going forward', '2026-03-29 00:45', { minutes: 30 }, '2026-03-29 02:15'],
  ['days run to the end of the last day', '2026-11-21 00:00', { days: 3 }, '2026-11-24 23:59'],
  ['days from late evening are the same days', '2026-11-21 23:59', { days: 3 }, '2026-11-24 23:59'],
  ['days to the night the clocks go back', '2026-10-22 09:00', { days: 3 }, '2026-10-25 23:59'],
  ['days to the night the clocks go forward', '2026-03-26 09:00', { days: 3 }, '2026-03-29 23:59'],
  ['no days: by the end of the same day', '2026-11-21 09:00', { days: 0 }, '2026-11-21 23:59'],
  ['a working day from Friday is Monday', '2026-11-20 16:55', { workingDays: 1 }, '2026-11-23 23:59'],
  ['a working day from Saturday is Monday', '2026-11-21 16:55', { workingDays: 1 }, '2026-11-23 23:59'],
  ['fifteen working days from a Friday', '2026-11-20 16:55', { workingDays: 15 }, '2026-12-11 23:59'],
  ['six weeks', '2026-11-21 09:00', { weeks: 6 }, '2027-01-02 23:59'],
  ['a month from 31 January', '2027-01-31 09:00', { months: 1 }, '2027-02-28 23:59'],
  ['six months from 31 August', '2026-08-31 09:00', { months: 6 }, '2027-02-28 23:59'],
  ['a day known only as a day', '2026-11-20', { workingDays: 1 }, '2026-11-23 23:59'],
  ['hours from a day: a range of a day', '2026-11-20', { hours: 24 }, ['2026-11-21 00:00', '2026-11-21 23:59']],
  ['days from a month: from its first day to its last', '2026-11', { days: 5 }, ['2026-11-06 23:59', '2026-12-05 23:59']],
  ['hours from about', 'about 2026-11-21 21:30/22:30', { hours: 72 }, ['2026-11-24 21:30', '2026-11-24 22:30']],
  ['days from about over midnight', 'about 2026-11-21 23:30/00:30', { days: 1 }, ['2026-11-22 23:59', '2026-11-23 23:59']],
  ['working days past the table', '2028-12-20 09:00', { workingDays: 20 }, 'cannot tell'],
  ['working days from a month, partly past the table', '2028-12', { workingDays: 5 }, 'cannot tell'],
]
for (const [name, start, limit, due] of cases) {
  test(`${name}: ${JSON.stringify(limit)} from ${start}`, () => { assert.deepEqual(local(dueAfter(when(start), limit, 'england')), due) })
}

test('the last moment in time is the last millisecond of the day', () => {
  assert.deepEqual(
    dueAfter(when('2026-11-21 10:00'), { days: 1 }, 'england'),
    { from: '2026-11-22T23:59:59.999Z', to: '2026-11-22T23:59:59.999Z' },
  )
  assert.deepEqual(
    dueAfter({ at: instant('2026-11-21T10:00:00.123Z') }, { hours: 1 }, 'england'),
    { from: '2026-11-21T11:00:00.123Z', to: '2026-11-21T11:00:00.123Z' },
  )
})

const limit: fc.Arbitrary<Limit> = fc.tuple(
  fc.constantFrom('minutes', 'hours', 'days', 'workingDays', 'weeks', 'months'), fc.integer({ min: 0, max: 40 }),
)
  .map(([unit, n]) => ({ [unit]: n }) as unknown as Limit)
const start = fc.tuple(fc.integer({ min: Date.UTC(2014, 0, 5), max: Date.UTC(2026, 0, 1) }), fc.integer({ min: 0, max: 40 * 86_400_000 }))
  .map(([from, length]): readonly [When, number, number] => [
    { about: { from: instant(new Date(from).toISOString()), to: instant(new Date(from + length).toISOString()), says: 'about then' } },
    from, length,
  ])

test('a start within the range is due within the range given, and both ends are reached', () => {
  fc.assert(fc.property(start, limit, fc.double({ min: 0, max: 1, noNaN: true }), ([w, from, length], within, share) => {
    const whole = dueAfter(w, within, 'isle-of-man')
    const exact = (ms: number): string => {
      const due = dueAfter({ at: instant(new Date(ms).toISOString()) }, within, 'isle-of-man')
      assert.ok('from' in due && due.from === due.to)
      return due.from
    }
    assert.ok('from' in whole && whole.from <= whole.to)
    assert.deepEqual([whole.from, whole.to], [exact(from), exact(from + length)])
    const some = exact(Math.floor(from + length * share))
    assert.ok(whole.from <= some && some <= whole.to)
  }), { numRuns: 1500 })
})

test('a limit in days is the same wherever in the day it starts', () => {
  fc.assert(fc.property(start, fc.integer({ min: 1, max: 60 }), ([w], n) => {
    const on = dayOf(earliest(w))
    const working = addWorkingDays(on, n, 'england')
    assert.ok(typeof working === 'string')
    assert.deepEqual(dueAfter({ day: on }, { workingDays: n }, 'england'), { from: endOfDay(working), to: endOfDay(working) })
    assert.deepEqual(dueAfter({ day: on }, { days: n }, 'england'), dueAfter({ at: earliest({ day: on }) }, { days: n }, 'england'))
    assert.equal(latest({ day: on }), endOfDay(on))
    assert.equal(addInstant(earliest({ day: on }), { days: n }) > endOfDay(on), true)
  }))
})
