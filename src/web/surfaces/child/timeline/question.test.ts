import { test } from 'node:test'
import assert from 'node:assert/strict'
import { londonToInstant } from '../../../../calendar/index.ts'
import { questionIn, timeIn } from './question.ts'

const now = londonToInstant('2026-11-24 08:42')
const form = (more: { readonly [name: string]: string }) => questionIn({ 'on-day': '20', 'on-month': '11', 'on-year': '2026', time: '5pm', as: 'recorded', ...more }, now)

test('times are read as people write them', () => {
  const times = [['5:00pm', '17:00'], ['5pm', '17:00'], ['12am', '00:00'], ['12:30pm', '12:30'], ['17.05', '17:05'], ['0800', '08:00'], ['midday', '12:00'], ['', '23:59'], ['25:00', null], ['5', null], ['13pm', null], ['five', null]] as const
  for (const [text, time] of times) assert.equal(timeIn(text), time, text)
})
test('a filled form leads to an address that can be kept', () => {
  assert.deepEqual(form({}), { moment: { recorded: '2026-11-20T17:00' } })
  assert.deepEqual(form({ as: 'learned', beside: '1' }), { moment: { learned: '2026-11-20T17:00', beside: '1' } })
})
test('the address is read back', () => {
  assert.deepEqual(questionIn({ recorded: '2026-11-20T17:00', beside: '1' }, now), { question: { as: 'recorded', at: londonToInstant('2026-11-20 17:00'), beside: true } })
  assert.deepEqual(questionIn({}, now), { question: { as: 'recorded', at: null, beside: false } })
})
test('what is wrong is said with what to do', () => {
  const wrong = (p: ReturnType<typeof form>): string => ('wrong' in p ? p.wrong.says : '')
  assert.match(wrong(form({ 'on-month': '2', 'on-day': '31' })), /not a day in the calendar/)
  assert.match(wrong(form({ 'on-day': '', 'on-month': '', 'on-year': '' })), /Enter the day/)
  assert.match(wrong(form({ time: 'teatime' })), /5:00pm/)
  assert.match(wrong(form({ 'on-year': '2027' })), /has not come yet/)
  assert.match(wrong(form({ 'on-day': '24', time: '9am' })), /has not come yet/)
  assert.match(wrong(questionIn({ recorded: 'yesterday' }, now)), /20 11 2026/)
})
