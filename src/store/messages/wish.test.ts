import assert from 'node:assert/strict'
import { test } from 'node:test'
import { londonToInstant } from '../../calendar/index.ts'
import { mayBeSent, type Wish } from './wish.ts'

const usual: Wish = { how: 'each', quietFrom: 20, quietTo: 7, dailyAt: 8, workingDaysOnly: false }
const may = (wish: Partial<Wish>, at: string, last: string | null = null): boolean =>
  mayBeSent({ ...usual, ...wish }, londonToInstant(at), last ? londonToInstant(last) : null, 'england')

for (const [at, is] of [['19:59', true], ['20:00', false], ['23:59', false], ['00:00', false], ['06:59', false], ['07:00', true]] as const) {
  test(`With quiet from 8pm to 7am, at ${at} a message ${is ? 'goes' : 'waits'}`, () => assert.equal(may({}, `2026-11-24 ${at}`), is))
}

test('Quiet hours within one day, and none at all when both are the same', () => {
  assert.equal(may({ quietFrom: 9, quietTo: 17 }, '2026-11-24 12:00'), false)
  assert.equal(may({ quietFrom: 9, quietTo: 17 }, '2026-11-24 08:59'), true)
  assert.equal(may({ quietFrom: 9, quietTo: 17 }, '2026-11-24 17:00'), true)
  assert.equal(may({ quietFrom: 3, quietTo: 3 }, '2026-11-24 03:00'), true)
})

test('The hours are local ones, in summer too', () => {
  assert.equal(may({}, '2026-07-01 20:00'), false)
  assert.equal(may({}, '2026-07-01 19:59'), true)
})

test('Two messages are ten minutes apart', () => {
  assert.equal(may({}, '2026-11-24 12:09', '2026-11-24 12:00'), false)
  assert.equal(may({}, '2026-11-24 12:10', '2026-11-24 12:00'), true)
})

test('Once a day: from its hour on, and not twice in a day', () => {
  assert.equal(may({ how: 'daily' }, '2026-11-24 07:59'), false)
  assert.equal(may({ how: 'daily' }, '2026-11-24 08:00'), true)
  assert.equal(may({ how: 'daily' }, '2026-11-24 21:00', '2026-11-23 08:00'), true, 'later the same day when the server was down in the morning')
  assert.equal(may({ how: 'daily' }, '2026-11-24 21:00', '2026-11-24 08:00'), false)
})

test('On working days only: not at a weekend, nor on a bank holiday of the place', () => {
  assert.equal(may({ workingDaysOnly: true }, '2026-11-27 12:00'), true)
  assert.equal(may({ workingDaysOnly: true }, '2026-11-28 12:00'), false)
  assert.equal(may({ workingDaysOnly: true }, '2026-12-25 12:00'), false)
})

test('Not at all means never', () => assert.equal(may({ how: 'none' }, '2026-11-24 12:00'), false))
