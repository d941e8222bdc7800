import { test } from 'node:test'
import assert from 'node:assert/strict'
import { londonToInstant, when } from '../../../../calendar/index.ts'
import { headingOf, sayWritten } from './entry.tsx'

test('a line is a heading and what follows it', () => {
  const lines = [
    ['Back: came back by themself. Not known if anyone hurt them', 'Back', 'Came back by themself. Not known if anyone hurt them.'],
    ['Missing, last seen in the kitchen. A car she would not name', 'Missing, last seen in the kitchen', 'A car she would not name.'],
    ['Left care', 'Left care', null],
    ['A line with no place to stop that goes on for so long that nobody could read it as the heading of anything: yes', 'A line with no place to stop that goes on for so long that nobody could read it as the heading of anything: yes', null],
    ['Note: “Gone fishing”', 'Note', '“Gone fishing”'],
  ] as const
  for (const [line, title, rest] of lines) assert.deepEqual(headingOf(line), { title, rest })
})

const now = londonToInstant('2026-11-24 08:42')
const said = (happened: string, first: string, learned = first) => sayWritten({ happened: when(happened), learned: when(learned), first: londonToInstant(first) }, now)

test('how long after it was written is said, and when we knew if that was another day', () => {
  assert.equal(said('2026-11-22 06:15', '2026-11-22 06:20'), 'written at the time')
  assert.equal(said('2026-11-22 06:15', '2026-11-22 06:55'), 'written 40 minutes after')
  assert.equal(said('2026-11-13 16:00', '2026-11-18 17:00'), 'written 5 days after')
  assert.equal(said('2026-11-13', '2026-11-13 17:00'), 'written the same day')
  assert.equal(said('2026-11-13', '2026-11-14 09:00'), 'written 1 day after')
  assert.equal(said('2020-05-04', '2026-11-01 10:00', '2020-05-04'), 'known from Mon 4 May 2020, written here Sun 1 Nov')
  assert.equal(said('2026-11-20 15:30', '2026-11-23 10:00', '2026-11-21 09:00'), 'known from Sat 21 Nov, written here Mon 23 Nov')
})
