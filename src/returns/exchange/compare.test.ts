import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, instant, when } from '../../calendar/index.ts'
import { living, type Fact, type Source } from '../../ledger/index.ts'
import { compare, factsFrom, faring, say, type Bringing, type Compared, type Said } from './index.ts'

const type = { id: 'placement' } as { readonly id: string; readonly bodies?: { readonly started: { readonly type?: string; readonly room?: string }; readonly ended: { readonly reason?: string } } }
const bringing: Bringing = { child: 'child', period: { start: day('2025-04-01'), end: day('2026-03-31') }, subject: (...w) => w.join(' '), record: (t, name) => `${t.id} ${name}` }
const started = (on: string, body: { readonly type?: string; readonly room?: string }, row = 0): Said => say(bringing, type, 'started', { name: on, happened: { day: day(on) }, body, rows: [{ table: 'Episodes', row }] })
const ended = (from: string, on: string, reason: string, row = 0): Said => say(bringing, type, 'ended', { name: from, happened: { day: day(on) }, body: { reason }, rows: [{ table: 'Episodes', row }] })
const ids = (subject: string, kind: string, name: string): string => `${subject} ${kind} ${name}`
const source: Source = { import: 'first', series: 'ssda903', period: '2025-26', file: 'f', table: 'Episodes', row: 0, hash: 'h' }
const sourceOf = (row: { readonly table: string; readonly row: number }): Source => ({ ...source, ...row })

/** Facts as the ledger would keep them. */
let n = 0
const kept = (compared: readonly Compared[], more: Partial<Fact> = {}): readonly Fact[] => factsFrom(compared, sourceOf, 'The file says otherwise.').map((f): Fact => ({
  id: `f${n++}`, links: [], version: 1, why: f.why ?? null, recorded: instant('2026-11-21T10:00:00.000Z'), event: null, sensitivity: 'ordinary',
  ...f, amends: f.amends ?? null, sequence: f.expects + 1, ...more,
}))
const bring = (said: readonly Said[], there: readonly Fact[] = [], series = 'ssda903'): readonly Compared[] => compare(series, said, living(there), ids)
const isOf = (all: readonly Compared[]): readonly string[] => all.map((c) => c.is)

describe('what a file says, beside what is on the record', () => {
  const file = [started('2025-04-07', { type: 'U6' }), ended('2025-04-07', '2025-06-01', 'CARPL')]

  test('nothing there: each step is new, in the record’s own order', () => {
    const facts = kept(bring(file))
    assert.deepEqual(facts.map((f) => [f.record, f.sequence, f.step]), [['child placement 2025-04-07', 1, 'started'], ['child placement 2025-04-07', 2, 'ended']])
    assert.deepEqual(facts.map((f) => f.source?.row), [0, 0])
  })
  test('the same file again changes nothing', () => {
    const again = bring(file, kept(bring(file)))
    assert.deepEqual(isOf(again), ['same', 'same'])
    assert.deepEqual(factsFrom(again, sourceOf, ''), [])
  })
  test('the next file says otherwise: the step is amended, and keeps what the file is silent about', () => {
    const before = kept(bring([started('2025-04-07', { type: 'U6', room: 'Blue' })])), next = bring([started('2025-04-07', { type: 'U4' })], before)
    assert.deepEqual(isOf(next), ['changed'])
    assert.deepEqual(kept(next).map((f) => [f.act, f.amends, f.body]), [['amend', 1, { type: 'U4', room: 'Blue' }]])
  })
  test('a step that comes later is added to the record there is', () => {
    const before = kept(bring(file.slice(0, 1)))
    assert.deepEqual(kept(bring(file, before)).map((f) => [f.sequence, f.step]), [[2, 'ended']])
  })
  test('what somebody wrote here is not changed: they have to decide', () => {
    const written = kept(bring([started('2025-04-07', { type: 'U6' })]), { source: null, author: 'sam' })
    assert.deepEqual(isOf(bring([started('2025-04-07', { type: 'U4' })], written)), ['differs'])
    assert.deepEqual(isOf(bring([started('2025-04-07', { type: 'U6' })], written)), ['same'])
  })
  test('what another kind of file said is not changed either', () => {
    assert.deepEqual(isOf(bring([started('2025-04-07', { type: 'U4' })], kept(bring(file)), 'annex-a')), ['differs'])
  })
  test('a record written here that began the same day is the one the file means, whatever its id', () => {
    const written = kept(bring([started('2025-04-07', { type: 'U6' })]), { source: null, author: 'sam', record: 'theirs', happened: when('2025-04-07 16:30') })
    const found = bring(file, written)
    assert.deepEqual(found.map((c) => [c.is, c.record]), [['same', 'theirs'], ['new', 'theirs']])
    assert.deepEqual(kept(found).map((f) => f.sequence), [2])
  })
  test('of two on one day, each is taken once', () => {
    const written = ['one', 'two'].flatMap((record) => kept(bring([started('2025-04-07', { type: 'U6' })]), { source: null, author: 'sam', record }))
    const twice = [started('2025-04-07', { type: 'U6' }), { ...started('2025-04-07', { type: 'U6' }, 1), name: '2025-04-07 2' }, { ...started('2025-04-07', { type: 'U6' }, 2), name: '2025-04-07 3' }]
    assert.deepEqual(bring(twice, written).map((c) => [c.is, c.record]), [['same', 'one'], ['same', 'two'], ['new', 'child placement 2025-04-07 3']])
  })
  test('a record somebody withdrew is not brought back', () => {
    const before = kept(bring(file)), gone: Fact = { ...before[0] as Fact, id: 'w', sequence: 3, act: 'withdraw', author: 'sam', source: null }
    assert.deepEqual(isOf(bring(file, [...before, gone])), ['withdrawn', 'withdrawn'])
  })
  test('what was taken back and comes again is a new record', () => {
    const before = kept(bring(file)), gone: Fact = { ...before[0] as Fact, id: 'w', sequence: 3, act: 'withdraw', author: null, source: null }
    assert.deepEqual(bring(file, [...before, gone]).map((c) => [c.is, c.record]), [['new', 'child placement 2025-04-07 again 2'], ['new', 'child placement 2025-04-07 again 2']])
  })
  test('what is so all along is found whatever day it was written', () => {
    const lasting = (room: string): Said => say(bringing, type, 'started', { name: 'person', happened: { day: day('2025-04-01') }, body: { room }, rows: [{ table: 'Header', row: 0 }], lasting: [] })
    const written = kept(bring([started('2024-01-01', { type: 'U6', room: 'Blue' })]), { source: null, author: 'sam', record: 'theirs' })
    assert.deepEqual(bring([lasting('Blue')], written).map((c) => [c.is, c.record]), [['same', 'theirs']])
    assert.deepEqual(isOf(bring([lasting('Red')], written)), ['differs'])
  })
})

test('a row fares as the most telling of what it says', () => {
  const before = kept(bring([started('2025-04-07', { type: 'U6' })]))
  const all = faring(bring([started('2025-04-07', { type: 'U6' }, 0), started('2025-05-01', { type: 'U6' }, 0), started('2025-04-07', { type: 'U6' }, 1)], before))
  assert.deepEqual([...all], [['Episodes 0', 'written'], ['Episodes 1', 'unchanged']])
})
