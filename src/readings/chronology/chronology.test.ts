import { test } from 'node:test'
import assert from 'node:assert/strict'
import { londonToInstant, month, when } from '../../calendar/index.ts'
import { defineRecord, longText, step, voice } from '../../records/index.ts'
import { factsOf, type Given } from '../index.ts'
import { chronology, monthPage, tellingBy, type OpenSpan } from './index.ts'

const note = defineRecord({
  id: 'note', version: 1, title: 'Note', about: ['child'], answers: [], icon: 'doc',
  steps: {
    written: step({
      title: 'Write', happenedLabel: 'When?', opens: true,
      fields: { what: longText({ label: 'What?' }), words: voice({ label: 'What did they say?' }) },
      line: (b) => [b.what, b.words].filter(Boolean).join(' ') || 'A note',
    }),
    added: step({ title: 'Add', happenedLabel: 'When?', repeats: true, fields: { what: longText({ label: 'What?' }) }, line: (b) => b.what ?? 'More' }),
  },
})
const telling = tellingBy([note], (s) => s ?? '')
const wrote = (on: string, what: string, rest: Partial<Given> = {}): Given => ({ did: 'note.written', on, record: what, says: { what }, ...rest })
const read = (given: readonly Given[], until: string, as: 'recorded' | 'learned' = 'recorded', open: readonly OpenSpan[] = []) =>
  chronology(factsOf(given), telling, { until: londonToInstant(until), as, open })
const lines = (c: ReturnType<typeof read>) => c.items.map((i) => ('entry' in i ? i.entry.line : `${i.silence.days} days: ${i.silence.from} to ${i.silence.to}`))

test('the newest thing that happened stands first, whenever it was written', () => {
  const c = read([wrote('2026-11-12 19:00', 'bruise', { written: '2026-11-23 09:00' }), wrote('2026-11-20 15:30', 'phone'), wrote('2026-11', 'new coat')], '2026-11-24 08:00')
  assert.deepEqual(lines(c), ['phone', 'bruise', 'new coat'])
})

test('a correction stands on top of what was known before, with why', () => {
  const given = [wrote('2026-11-12 19:00', 'football', { record: 'bruise' }), wrote('2026-11-12 19:00', 'grabbed', { record: 'bruise', amends: 1, written: '2026-11-23 17:15', why: 'He told us' })]
  const now = read(given, '2026-11-24 08:00')
  assert.deepEqual(now.entries.map((e) => [e.line, e.before.map((b) => b.line), e.why]), [['grabbed', ['football'], 'He told us']])
  const then = read(given, '2026-11-20 17:00')
  assert.deepEqual(then.entries.map((e) => [e.line, e.before.length]), [['football', 0]])
  assert.deepEqual(then.setAside, { entries: 0, corrections: 1, first: londonToInstant('2026-11-23 17:15') })
})

test('as recorded and as learned are different questions', () => {
  const imported = [wrote('2020-05-04', 'old worry', { learned: '2020-05-04', written: '2026-11-01 10:00' }), wrote('2026-11-02 10:00', 'new', { learned: '2026-11-05 10:00', written: '2026-11-05 10:00' })]
  assert.deepEqual(lines(read(imported, '2021-01-01 09:00', 'recorded')), [])
  assert.deepEqual(lines(read(imported, '2021-01-01 09:00', 'learned')), ['old worry'])
  assert.deepEqual(read(imported, '2021-01-01 09:00', 'learned').setAside.entries, 1)
  assert.deepEqual(lines(read(imported, '2020-05-04 18:00', 'learned')), [], 'known some time that day is not yet known at six')
})

test('a withdrawn record stays, and says why it was wrong', () => {
  const c = read([wrote('2026-11-12 19:00', 'a'), wrote('2026-11-12 19:00', 'a', { withdraws: true, written: '2026-11-13 10:00', why: 'Wrong child', by: 'dee' })], '2026-11-24 08:00')
  assert.deepEqual(c.entries.map((e) => [e.line, e.withdrawn?.why, e.withdrawn?.by]), [['a', 'Wrong child', 'dee']])
})

test('the child’s own words stand apart from the line', () => {
  const c = read([wrote('2026-11-12 19:00', 'mural', { says: { what: 'Mural is going up', words: ' “They picked mine.” ' } })], '2026-11-24 08:00')
  assert.deepEqual(c.entries.map((e) => [e.line, e.voice]), [['Mural is going up', 'They picked mine.']])
})

const open = [{ from: when('2026-10-01'), to: null }]

test('a silence of more than a week is drawn between the days that have something, and up to now', () => {
  const c = read([wrote('2026-10-01', 'start'), wrote('2026-10-30 16:00', 'visit'), wrote('2026-11-09 10:00', 'call')], '2026-11-24 08:00', 'recorded', open)
  assert.deepEqual(lines(c), ['15 days: 2026-11-10 to 2026-11-24', 'call', '9 days: 2026-10-31 to 2026-11-08', 'visit', '28 days: 2026-10-02 to 2026-10-29', 'start'])
})

test('what broke a silence at a summer midnight, still the day before by UTC, stands above it', () => {
  assert.deepEqual(lines(read([wrote('2026-06-01', 'a'), wrote('2026-07-01 00:00', 'b')], '2026-07-02 08:00', 'recorded', [{ from: when('2026-06-01'), to: null }])),
    ['b', '29 days: 2026-06-02 to 2026-06-30', 'a'])
})

test('seven days is not yet a silence; eight is', () => {
  const gap = (second: string) => lines(read([wrote('2026-10-01', 'a'), wrote(second, 'b')], `${second} 23:00`, 'recorded', open)).length
  assert.equal(gap('2026-10-09'), 2)
  assert.equal(gap('2026-10-10'), 3)
})

test('a silence is only one while the case was open, and a thing some time in a month covers the month', () => {
  const closed = [{ from: when('2026-10-01'), to: when('2026-10-05') }]
  assert.deepEqual(lines(read([wrote('2026-10-01', 'a'), wrote('2026-11-20', 'b')], '2026-11-24 08:00', 'recorded', closed)), ['b', 'a'])
  assert.deepEqual(lines(read([wrote('2026-10', 'some time')], '2026-10-31 20:00', 'recorded', open)), ['some time'])
})

test('neither a withdrawn record nor what Sightline wrote by itself breaks a silence', () => {
  const given = [wrote('2026-10-01', 'a'), wrote('2026-10-08', 'wrong'), wrote('2026-10-08', 'wrong', { withdraws: true, written: '2026-10-09 09:00' })]
  assert.equal(lines(read(given, '2026-10-12 08:00', 'recorded', open))[0], '11 days: 2026-10-02 to 2026-10-12')
  const automatic = factsOf([wrote('2026-10-01', 'a'), wrote('2026-10-08', 'told')]).map((f, i) => (i === 1 ? { ...f, author: null } : f))
  const c = chronology(automatic, telling, { until: londonToInstant('2026-10-12 08:00'), as: 'recorded', open })
  assert.equal(lines(c)[0], '11 days: 2026-10-02 to 2026-10-12')
})

test('a page is whole months, and says what is before it', () => {
  const many = Array.from({ length: 26 }, (_, i) => wrote('2026-11-02 10:00', `n${i}`)).concat(wrote('2026-10-10', 'o1'), wrote('2026-09-10', 's1'), wrote('2026-09-11', 's2'))
  const { items } = read(many, '2026-11-24 08:00')
  const first = monthPage(items)
  assert.deepEqual([first.months.map((m) => [m.month, m.items.length]), first.earlier, first.later], [[['2026-11', 26]], { month: '2026-10', entries: 3 }, null])
  const second = monthPage(items, month('2026-10'))
  assert.deepEqual([second.months.map((m) => m.month), second.earlier, second.later], [['2026-10', '2026-09'], null, '2026-11'])
  assert.deepEqual(monthPage(items, month('1999-01')).months.map((m) => m.month), ['2026-10', '2026-09'], 'before the beginning is the first page written')
  assert.deepEqual(monthPage([]).months, [])
})

test('a kind this pack no longer has is still shown by its name', () => {
  assert.deepEqual(lines(read([{ did: 'old-kind.seen-once', on: '2026-10-01' }], '2026-11-24 08:00')), ['old kind seen once'])
})
