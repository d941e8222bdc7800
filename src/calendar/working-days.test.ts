import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { addDays, addWorkingDays, bankHolidays, day, isWorkingDay, type Day, type Jurisdiction, type Tri } from './index.ts'

const jurisdictions: readonly Jurisdiction[] = ['england', 'isle-of-man']
const weekday = (d: Day): number => Temporal.PlainDate.from(d).dayOfWeek

/** Read straight from the table. */
function plainly(d: Day, jurisdiction: Jurisdiction): Tri {
  if (weekday(d) > 5) return 'no'
  const year = bankHolidays(jurisdiction).years.find((y) => d.startsWith(String(y.year)))
  if (!year || year.unsure.some((u) => u.day === d)) return 'cannot tell'
  return year.holidays.some((h) => h.day === d) ? 'no' : 'yes'
}

/** One day at a time, stopping at the first that cannot be told. */
function stepping(from: Day, n: number, jurisdiction: Jurisdiction): Day | 'cannot tell' {
  let [on, left] = [from, Math.abs(n)]
  while (left > 0) {
    on = addDays(on, Math.sign(n))
    const working = plainly(on, jurisdiction)
    if (working === 'cannot tell') return working
    if (working === 'yes') left--
  }
  return on
}

const from = day('2011-11-01')
const anyDay = fc.integer({ min: 0, max: 6500 }).map((n) => addDays(from, n))
// Where the tables begin and end, and the June with an unsure TT holiday.
const edge = fc.tuple(
  fc.constantFrom('2012-01-01', '2013-12-31', '2014-01-01', '2027-06-01', '2027-06-08', '2027-12-31', '2028-12-31'),
  fc.integer({ min: -20, max: 20 }),
)
  .map(([d, n]) => addDays(day(d), n))

for (const jurisdiction of jurisdictions) {
  test(`counting working days in ${jurisdiction} agrees with stepping one day at a time`, () => {
    fc.assert(fc.property(fc.oneof(anyDay, edge), fc.integer({ min: -60, max: 60 }), (start, n) => {
      const [found, expected] = [addWorkingDays(start, n, jurisdiction), stepping(start, n, jurisdiction)]
      if (expected === 'cannot tell') assert.ok(typeof found === 'object' && found.cannotTell.length > 0)
      else assert.equal(found, expected)
    }), { numRuns: 3000 })
  })

  test(`every day from 2011 to 2029 in ${jurisdiction} is a working day, or not, as the table says`, () => {
    for (let n = 0; n < 6600; n++) assert.equal(isWorkingDay(addDays(from, n), jurisdiction), plainly(addDays(from, n), jurisdiction))
  })

  test(`the table of ${jurisdiction} is in order, and says where each year comes from and whether it was checked`, () => {
    const { years } = bankHolidays(jurisdiction)
    for (const [i, year] of years.entries()) {
      assert.equal(year.year, (years[0]?.year ?? 0) + i)
      const days = year.holidays.map((h) => h.day)
      assert.deepEqual(days, [...new Set(days)].sort())
      assert.ok(days.every((d) => d.startsWith(`${year.year}-`)))
      assert.ok(year.how.length > 20 && year.source.length > 10 && year.href.startsWith('https://'))
      assert.equal(year.basis === 'announced', year.checkedOn !== null, `${year.year}: only an announced year counts as checked`)
    }
  })
}

const first = (year: number, month: number, dow: number): Temporal.PlainDate => {
  const start = Temporal.PlainDate.from({ year, month, day: 1 })
  return start.add({ days: (dow - start.dayOfWeek + 7) % 7 })
}
const last = (year: number, month: number, dow: number): Temporal.PlainDate => {
  const end = Temporal.PlainDate.from({ year, month, day: 31 })
  return end.subtract({ days: (end.dayOfWeek - dow + 7) % 7 })
}

/** Easter Sunday by the anonymous Gregorian reckoning (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)]
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return Temporal.PlainDate.from({ year, month: Math.floor((h + l - 7 * m + 114) / 31), day: (h + l - 7 * m + 114) % 31 + 1 })
}

/** The weekdays the ordinary rules shut: a fixed holiday at a weekend moves to the next weekday not already taken. */
function ordinary(year: number): readonly string[] {
  const days = [
    easter(year).subtract({ days: 2 }), easter(year).add({ days: 1 }), first(year, 5, 1), last(year, 5, 1), last(year, 8, 1),
  ].map(String)
  for (const fixed of [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]) {
    let on = Temporal.PlainDate.from(fixed)
    const moved = on.dayOfWeek > 5
    // Boxing Day keeps its own Monday; Christmas Day, moved, waits until after it.
    while (on.dayOfWeek > 5 || days.includes(String(on)) || (moved && String(on) === `${year}-12-26`)) on = on.add({ days: 1 })
    days.push(String(on))
  }
  return days
}

const changed: Readonly<Record<number, { readonly gone: readonly string[]; readonly extra: readonly string[] }>> = {
  2012: { gone: ['2012-05-28'], extra: ['2012-06-04', '2012-06-05'] },
  2020: { gone: ['2020-05-04'], extra: ['2020-05-08'] },
  2022: { gone: ['2022-05-30'], extra: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { gone: [], extra: ['2023-05-08'] },
}
const expectedIn = (year: number): readonly string[] =>
  [...ordinary(year).filter((d) => !changed[year]?.gone.includes(d)), ...(changed[year]?.extra ?? [])].sort()

for (const { year, holidays } of bankHolidays('england').years) {
  test(`the bank holidays of ${year} in England are the ordinary ones and the known exceptions`, () => {
    assert.deepEqual(holidays.map((h) => h.day), expectedIn(year))
  })
}

for (const { year, holidays, unsure } of bankHolidays('isle-of-man').years) {
  test(`the bank holidays of ${year} in the Isle of Man are England’s, Tynwald Day and a TT Friday`, () => {
    const weekdays = holidays.map((h) => h.day).filter((d) => weekday(d) < 6)
    const more = weekdays.filter((d) => !expectedIn(year).includes(d))
    assert.equal(weekdays.length - more.length, expectedIn(year).length)
    const tynwald = Temporal.PlainDate.from(`${year}-07-05`)
    assert.ok(more.includes(day(String(tynwald.dayOfWeek > 5 ? tynwald.add({ days: 8 - tynwald.dayOfWeek }) : tynwald))))
    const tt = [...more.filter((d) => !d.startsWith(`${year}-07`)), ...unsure.map((u) => u.day)]
    assert.ok(tt.every((d) => weekday(d) === 5))
    assert.ok(tt.length === 1 || unsure.length > 0)
  })
}

test('the same Friday can be a working day in England and not in the Isle of Man', () => {
  assert.equal(isWorkingDay(day('2026-06-05'), 'england'), 'yes')
  assert.equal(isWorkingDay(day('2026-06-05'), 'isle-of-man'), 'no')
  assert.equal(addWorkingDays(day('2026-06-04'), 1, 'england'), '2026-06-05')
  assert.equal(addWorkingDays(day('2026-06-04'), 1, 'isle-of-man'), '2026-06-08')
})

test('a working day counted over Christmas 2026 skips the substitute for Boxing Day', () => {
  assert.equal(addWorkingDays(day('2026-12-24'), 1, 'england'), '2026-12-29')
})

test('no working days on is the day itself, even a Sunday; part of a day is refused', () => {
  assert.equal(addWorkingDays(day('2026-11-22'), 0, 'england'), '2026-11-22')
  assert.throws(() => addWorkingDays(day('2026-11-20'), 0.5, 'england'), RangeError)
})

test('cannot tell says why', () => {
  assert.deepEqual(addWorkingDays(day('2028-12-29'), 1, 'england'), {
    cannotTell: 'working days cannot be counted: the bank holidays of England are known only from 2012 to 2028',
  })
  assert.deepEqual(addWorkingDays(day('2027-06-03'), 1, 'isle-of-man'), {
    cannotTell: 'Friday 4 June 2027 may be a bank holiday: nobody has told Sightline the date of the TT bank holiday',
  })
})
