import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, when } from '../calendar/index.ts'
import { asLearned, asRecorded, living, sameSubjects, Timeline, type Fact, type Readable } from './index.ts'

const written = (record: string, sequence: number, more: Partial<Fact> = {}): Fact => ({
  id: `${record}-${sequence}`, record, sequence, subject: 'child', links: [], kind: 'visit', version: 1, step: 'made', act: 'step',
  amends: null, why: null, happened: when('2026-11-20 10:00'), learned: when('2026-11-20 10:00'),
  recorded: instant(`2026-11-20T1${sequence}:00:00.000Z`), author: 'worker', event: null, sensitivity: 'ordinary', source: null,
  body: { seen: false }, ...more,
})
const amendment = (record: string, sequence: number, amends: number, more: Partial<Fact> = {}): Fact => written(record, sequence, {
  act: 'amend', amends, why: 'We had it wrong', body: { seen: true }, happened: when('2026-11-19 10:00'), author: 'other-worker', ...more,
})

const visit: Readable<{ made: { seen: boolean; colour: string } }> = {
  id: 'visit', read: (f) => (f.version === 1 ? { ...f.body, colour: 'unknown' } : f.body),
}

test('an amendment changes what a step says, never which step it is', () => {
  const [before] = living([written('v', 1)])
  const [after] = living([written('v', 1), amendment('v', 2, 1)])
  const [old, now] = [before?.steps[0], after?.steps[0]]
  assert.ok(old && now)
  assert.deepEqual(
    [now.fact, now.record, now.sequence, now.recorded, now.author], [old.fact, old.record, old.sequence, old.recorded, old.author],
  )
  assert.deepEqual([now.body, now.happened, now.current.id], [{ seen: true }, when('2026-11-19 10:00'), 'v-2'])
  assert.deepEqual(now.before.map((f) => f.id), ['v-1'])
  assert.equal(after?.steps.length, 1)
})

test('amended twice, the last stands and both earlier versions are kept, oldest first', () => {
  const [record] = living([amendment('v', 3, 1, { body: { seen: 'unsure' } }), written('v', 1), amendment('v', 2, 1)])
  assert.deepEqual(record?.steps[0]?.body, { seen: 'unsure' })
  assert.deepEqual(record?.steps[0]?.before.map((f) => f.id), ['v-1', 'v-2'])
})

test('amending one step leaves the others alone', () => {
  const [record] = living([written('v', 1), written('v', 2), amendment('v', 3, 2)])
  assert.deepEqual(record?.steps.map((s) => s.body), [{ seen: false }, { seen: true }])
})

test('a withdrawn record is left out of each, but found by name, with its facts', () => {
  const gone = written('v', 2, { act: 'withdraw', why: 'Wrong child' })
  const t = new Timeline('child', [written('v', 1), gone, written('w', 1)])
  assert.deepEqual(t.each(visit).map((e) => e.record), ['w'])
  assert.equal(t.find(visit, 'v')?.living.withdrawn, gone)
  assert.equal(t.find(visit, 'v')?.all('made').length, 1)
})

test('nothing is found under another kind, another name or no name', () => {
  const t = new Timeline('child', [written('v', 1, { kind: 'plan' })])
  assert.deepEqual([t.find(visit, 'v'), t.find(visit, 'x'), t.find(visit, undefined)], [null, null, null])
})

test('steps are read in the newest shape, and an amendment in its own', () => {
  const t = new Timeline(
    'child', [written('v', 1), written('v', 2), amendment('v', 3, 2, { version: 2, body: { seen: true, colour: 'red' } })],
  )
  const entry = t.each(visit)[0]
  assert.deepEqual(entry?.first('made')?.body, { seen: false, colour: 'unknown' })
  assert.deepEqual(entry?.at('made')?.body, { seen: true, colour: 'red' })
  assert.equal(entry?.all('made').length, 2)
  assert.equal(new Timeline('child', []).each(visit)[0], undefined)
})

test('records that name a subject are kept apart from its own', () => {
  const t = new Timeline('home', [written('mine', 1)], [written('theirs', 1, { links: [{ subject: 'home', as: 'home' }] })])
  assert.deepEqual(t.each(visit).map((e) => e.record), ['mine'])
  assert.deepEqual(t.eachNaming(visit).map((e) => e.record), ['theirs'])
  assert.equal(t.find(visit, 'theirs'), null)
})

test('records written at the same moment come in the order of their ids', () => {
  const names = (facts: readonly Fact[]): readonly string[] => living(facts).map((r) => r.record)
  assert.deepEqual(names([written('b', 1), written('a', 1)]), ['a', 'b'])
  assert.deepEqual(names([written('a', 1), written('b', 1)]), ['a', 'b'])
})

test('as recorded counts the very moment of writing', () => {
  const fact = written('v', 1)
  assert.deepEqual(asRecorded([fact], instant('2026-11-20T11:00:00.000Z')), [fact])
  assert.deepEqual(asRecorded([fact], instant('2026-11-20T10:59:59.999Z')), [])
})

test('learned on a day counts only once that local day is over', () => {
  const fact = written('v', 1, { learned: when('2026-07-20') })
  assert.deepEqual(asLearned([fact], instant('2026-07-20T22:59:59.998Z')), [])
  assert.deepEqual(asLearned([fact], instant('2026-07-20T22:59:59.999Z')), [fact])
})

test('history written late was learned long before it was recorded', () => {
  const imported = written('v', 1, { learned: when('2019-03'), recorded: instant('2026-11-21T09:00:00.000Z') })
  assert.deepEqual(asLearned([imported], instant('2020-01-01T00:00:00.000Z')), [imported])
  assert.deepEqual(asRecorded([imported], instant('2020-01-01T00:00:00.000Z')), [])
})

const join = (record: string, subject: string, other: string): Fact => written(
  record, 1, { kind: 'same-person', step: 'found', subject, links: [{ subject: other, as: 'other' }] },
)

test('found to be one with one who is one with a third: all three, from any of them', () => {
  const facts = [join('j1', 'ada', 'ben'), join('j2', 'cal', 'ben')]
  for (const who of ['ada', 'ben', 'cal']) assert.deepEqual(sameSubjects(who, facts), ['ada', 'ben', 'cal'])
  assert.deepEqual(sameSubjects('dee', facts), ['dee'])
})

test('withdrawing one join parts only what it held together', () => {
  const facts = [
    join('j1', 'ada', 'ben'), join('j2', 'ben', 'cal'), written('j1', 2, { kind: 'same-person', subject: 'ada', act: 'withdraw' }),
  ]
  assert.deepEqual(sameSubjects('ada', facts), ['ada'])
  assert.deepEqual(sameSubjects('ben', facts), ['ben', 'cal'])
})

test('an amended join holds for the other it names now', () => {
  const facts = [
    join('j1', 'ada', 'ben'), amendment('j1', 2, 1, { kind: 'same-person', subject: 'ada', links: [{ subject: 'cal', as: 'other' }] }),
  ]
  assert.deepEqual(sameSubjects('ada', facts), ['ada', 'cal'])
  assert.deepEqual(sameSubjects('ben', facts), ['ben'])
})
