import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { when } from '../../../calendar/index.ts'
import { readDayAs, readMoment, type DayOrder } from './moment.ts'

describe('days as other systems write them', () => {
  const fifthOfMarch: readonly (readonly [string, DayOrder | undefined])[] = [
    ['05/03/2025', undefined], ['2025-03-05', undefined], ['45721', undefined], ['05/03/2025 00:00:00', undefined], ['05/03/2025', 'dmy'], ['5.3.25', 'dmy'], ['05032025', 'dmy'], ['5 March 2025', 'dmy'], ['Wed 5th Mar 2025', 'dmy'], ['5-Mar-25', 'dmy'],
    ['45721', 'dmy'], ['2025-03-05', 'dmy'], ['03/05/2025', 'mdy'], ['March 5, 2025', 'mdy'], ['2025/03/05', 'ymd'], ['20250305', 'ymd'], ['2025-03-05 00:00:00.000', 'ymd'],
  ]
  for (const [text, order] of fifthOfMarch) test(`${text}, ${order ?? 'as nobody has said'}`, () => assert.deepEqual(readMoment(text, order), { day: '2025-03-05' }))
  const none: readonly (readonly [string, DayOrder | undefined])[] = [['05/03/25', undefined], ['5 March 2025', undefined], ['31/02/2025', 'dmy'], ['13/13/2025', 'mdy'], ['soon', 'dmy'], ['', 'dmy'], ['5 Foo 2025', 'dmy'], ['20250305', 'dmy'], ['20250305', undefined], ['2025-02-31T10:00:00Z', undefined]]
  for (const [text, order] of none) test(`${JSON.stringify(text)} is none, ${order ?? 'as nobody has said'}`, () => assert.equal(readMoment(text, order), null))
  test('a year of two figures is of this century up to 49', () => assert.deepEqual(['1/2/49', '1/2/50', '1/2/00'].map((t) => readDayAs(t, 'dmy')), ['2049-02-01', '1950-02-01', '2000-02-01']))
})

describe('times behind days', () => {
  for (const text of ['05/10/2026 22:05', '5/10/2026 22:05:31', '2026-10-05T22:05', '05/10/2026 10.05pm', '05/10/2026, 10:05 PM', '2026-10-05T21:05:00Z']) test(text, () => assert.deepEqual(readMoment(text, 'dmy'), when('2026-10-05 22:05')))
  test('what is no time of day makes the whole unreadable', () => assert.deepEqual(['05/10/2026 25:00', '05/10/2026 13:00 pm', '05/10/2026 evening'].map((t) => readMoment(t, 'dmy')), [null, null, null]))
  test('as a day the time is left off, in local time', () => assert.deepEqual(['05/10/2026 22:05', '2026-07-05T23:30:00Z'].map((t) => readDayAs(t, 'dmy')), ['2026-10-05', '2026-07-06']))
})
