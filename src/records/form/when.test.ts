import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, when, type When } from '../../calendar/index.ts'
import type { Answers } from './answers.ts'
import { notAhead, readWhen, writeWhen } from './when.ts'

const now = instant('2026-11-24T08:42:00.000Z')
const boxes = (day: string, month: string, year: string, more: { readonly [box: string]: string } = {}): Answers =>
  Object.fromEntries(Object.entries({ day, month, year, ...more }).map(([box, text]) => [`on-${box}`, text]))
const read = (answers: Answers) => readWhen(answers, 'on', now)
const value = (answers: Answers): When | null => { const r = read(answers); assert.equal(r.wrong, null); return r.value }

test('A day and a time are that minute', () => assert.deepEqual(value(boxes('21', '11', '2026', { time: '10:40pm' })), when('2026-11-21 22:40')))
test('A day by itself is that day', () => assert.deepEqual(value(boxes('21', '11', '2026')), { day: '2026-11-21' }))
test('A month by itself is that month', () => assert.deepEqual(value(boxes('', '11', '2026')), { month: '2026-11' }))
test('A month can be written in letters', () => assert.deepEqual(value(boxes('2', 'Sept', '2026')), { day: '2026-09-02' }))
test('A year by itself is some time in it', () => {
  assert.deepEqual(value(boxes('', '', '2019')), { about: { from: '2019-01-01T00:00:00.000Z', to: '2019-12-31T23:59:59.999Z', says: 'some time in 2019' } })
})
test('A year of two digits is the nearest that makes sense', () => {
  assert.deepEqual(value(boxes('9', '3', '12')), { day: '2012-03-09' })
  assert.deepEqual(value(boxes('9', '3', '85')), { day: '1985-03-09' })
})
test('Empty boxes are no time at all', () => assert.equal(value(boxes('', '', '')), null))
test('About a time keeps how far off it may be', () => {
  assert.deepEqual(value(boxes('21', '11', '2026', { time: '2200', about: 'yes', give: '30m' })), {
    about: { from: '2026-11-21T21:30:00.000Z', to: '2026-11-21T22:30:00.000Z', says: 'Sat 21 Nov 2026, about 10pm, give or take 30 minutes' },
  })
})
test('About a day, give or take days, is whole days', () => {
  assert.deepEqual(value(boxes('21', '11', '2026', { about: 'yes', give: '3d' })), {
    about: { from: '2026-11-18T00:00:00.000Z', to: '2026-11-24T23:59:59.999Z', says: 'about Sat 21 Nov 2026, give or take 3 days' },
  })
})
test('About a day, give or take minutes, is that day', () => assert.deepEqual(value(boxes('21', '11', '2026', { about: 'yes', give: '15m' })), { day: '2026-11-21' }))
test('A time that came twice is kept as both', () => {
  const twice = value(boxes('25', '10', '2026', { time: '01:30' }))
  assert.deepEqual(twice, when('2026-10-25 01:30'))
})

const refused: readonly (readonly [string, Answers, string, RegExp])[] = [
  ['30 February', boxes('30', '2', '2026'), 'form/not-a-date', /‘30 2 2026’ is not a date/],
  ['a thirteenth month', boxes('1', '13', '2026'), 'form/not-a-date', /not a date/],
  ['words for a day', boxes('Friday', '11', '2026'), 'form/not-a-date', /not a date/],
  ['no year', boxes('3', '11', ''), 'form/no-year', /year/],
  ['no month', boxes('3', '', '2026'), 'form/no-month', /month/],
  ['a time that is none', boxes('3', '11', '2026', { time: 'teatime' }), 'form/not-a-time', /‘teatime’/],
  ['a time with no day', boxes('', '11', '2026', { time: '10pm' }), 'form/no-day', /day/],
  ['a time with nothing else', boxes('', '', '', { time: '10pm' }), 'form/no-day', /day/],
  ['a year of three digits', boxes('3', '11', '202'), 'form/not-a-date', /not a date/],
]
for (const [name, answers, code, says] of refused) {
  test(`Refuses ${name}, and says how to put it right`, () => {
    const { value: none, wrong } = read(answers)
    assert.equal(none, null)
    assert.equal(wrong?.code, code)
    assert.match(wrong?.says ?? '', says)
  })
}

test('Up to five minutes ahead is now; more is the future', () => {
  assert.equal(notAhead(read(boxes('24', '11', '2026', { time: '8:47am' })), now, 'no').wrong, null)
  assert.equal(notAhead(read(boxes('24', '11', '2026', { time: '8:48am' })), now, 'not yet').wrong?.says, 'not yet')
})
test('Today is not the future, and tomorrow is', () => {
  assert.equal(notAhead(read(boxes('24', '11', '2026')), now, 'no').wrong, null)
  assert.equal(notAhead(read(boxes('25', '11', '2026')), now, 'no').wrong?.code, 'form/in-the-future')
})
test('About now is not the future', () => {
  assert.equal(notAhead(read(boxes('24', '11', '2026', { time: '9am', about: 'yes', give: '1h' })), now, 'no').wrong, null)
})

test('A time nobody changed keeps its seconds; one somebody changed does not', () => {
  const exact: When = { at: instant('2026-11-21T22:40:31.123Z') }
  assert.deepEqual(value(writeWhen(exact, 'on')), exact)
  assert.deepEqual(value({ ...writeWhen(exact, 'on'), 'on-give': '30m' }), exact)
  assert.deepEqual(value({ ...writeWhen(exact, 'on'), 'on-time': '22:41' }), when('2026-11-21 22:41'))
})
test('What is kept beside the boxes is read as carefully as what is typed', () => {
  const shown = boxes('21', '11', '2026')
  for (const kept of ['{"at":"nonsense"}', '{"about":{"from":"2026-11-22T00:00:00.000Z","to":"2026-11-21T00:00:00.000Z","says":"x"}}', 'null', '[', '{"day":"2026-11-20"}']) {
    assert.deepEqual(value({ ...shown, 'on-kept': kept }), { day: '2026-11-21' })
  }
})
test('A year, some days and some hours are shown as they were written', () => {
  for (const typed of [boxes('', '', '2019'), boxes('21', '11', '2026', { about: 'yes', give: '3d' }), boxes('21', '11', '2026', { time: '10pm', about: 'yes', give: '2h' })]) {
    const written = value(typed)
    assert.ok(written)
    const shown = writeWhen(written, 'on')
    for (const [box, text] of Object.entries(typed)) assert.equal(shown[box] ?? '', text, box)
  }
})
