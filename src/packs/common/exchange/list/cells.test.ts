import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { when } from '../../../../calendar/index.ts'
import { dayOfCell, momentOfCell, timeOfCell } from './cells.ts'

describe('moments as lists write them', () => {
  for (const text of ['05/10/2026 22:05', '5/10/2026 22:05:31', '2026-10-05 22:05', '2026-10-05T22:05', '05/10/2026 10:05 PM', '05/10/2026 10.05pm', '05-10-2026, 2205', '2026-10-05T21:05:00Z', '46300.92014']) {
    test(`${text} is five past ten that evening`, () => assert.deepEqual(momentOfCell(text), when('2026-10-05 22:05')))
  }
  test('the time of day in a column of its own', () => assert.deepEqual(momentOfCell('05/10/2026', '22:05'), when('2026-10-05 22:05')))
  test('a spreadsheet’s midnight behind a day is no time', () => assert.deepEqual(momentOfCell('05/10/2026 00:00:00'), { day: '2026-10-05' }))
  test('midnight in a column of its own is one', () => assert.deepEqual(momentOfCell('05/10/2026', '00:00'), when('2026-10-05 00:00')))
  test('no time of day is a day', () => assert.deepEqual(momentOfCell('05/10/2026'), { day: '2026-10-05' }))
  test('an hour that came twice is kept as both', () => assert.deepEqual(momentOfCell('25/10/2026 01:30'), when('2026-10-25 01:30')))
  for (const text of ['last night', '05/10/26 22:05', '31/02/2026 10:00', '05/10/2026 25:00', '05/10/2026 evening', '2026-02-31T10:00:00Z', '']) {
    test(`${JSON.stringify(text)} cannot be read`, () => assert.equal(momentOfCell(text), null))
  }
  test('days, with a time left off', () => assert.deepEqual(['05/10/2026 08:45', '2026-10-05', 'Monday'].map(dayOfCell), ['2026-10-05', '2026-10-05', null]))
  test('times of day', () => assert.deepEqual(['12:30 am', '12:30pm', '0930', '9:30', '13:00 pm', '24:00', '9'].map(timeOfCell), ['00:30', '12:30', '09:30', '09:30', null, null, null]))
})
