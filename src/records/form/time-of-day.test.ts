import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeOfDay } from './time-of-day.ts'

const same: readonly (readonly [string, string | null])[] = [
  ['10:40pm', '22:40'], ['22:40', '22:40'], ['2240', '22:40'], ['22.40', '22:40'], ['10.40 PM', '22:40'], ['10:40 p.m.', '22:40'], ['10 40pm', '22:40'],
  ['9', '09:00'], ['0905', '09:05'], ['905', '09:05'], ['7am', '07:00'], ['12am', '00:00'], ['12:30am', '00:30'], ['12pm', '12:00'], ['midday', '12:00'],
  ['Noon', '12:00'], ['midnight', '00:00'], ['0:00', '00:00'], ['23:59', '23:59'], ['22:40pm', '22:40'],
  ['24:00', null], ['10:60', null], ['about ten', null], ['', null], ['25', null], ['10:4', null], ['1:2:3', null],
]
for (const [typed, time] of same) {
  test(`‘${typed}’ is ${time ?? 'not a time'}`, () => assert.equal(timeOfDay(typed), time))
}
