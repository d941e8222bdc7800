import assert from 'node:assert/strict'
import { test } from 'node:test'
import { londonToInstant, type Instant } from '../../calendar/index.ts'
import { Timeline, type Fact, type Source } from '../../ledger/index.ts'
import { Context, factsOf } from '../../readings/index.ts'
import { evaluateDuty, type DutyReading } from '../../readings/duty/index.ts'
import returnInterview from './duties/missing/return-interview.ts'

const source: Source = { import: 'i', series: 'ssda903', period: '2025-26', file: 'f', table: 'Missing', row: 0, hash: 'h' }
const brought = (at: string) => (f: Fact): Fact => ({ ...f, author: null, source, recorded: londonToInstant(at) })
const missing = (on: string): readonly Fact[] => factsOf([{ did: 'missing-episode.started', on }, { did: 'missing-episode.returned', on }])
const reads = (facts: readonly Fact[], at: string): DutyReading => allRead(facts, at)[0] ?? assert.fail('nothing is owed')
const allRead = (facts: readonly Fact[], at: string): readonly DutyReading[] => {
  const now: Instant = londonToInstant(at), c = new Context(now, 'england', () => ({ own: facts, naming: [] }))
  return evaluateDuty({ ...returnInterview, versions: returnInterview.versions.filter((v) => v.where === 'england') }, new Timeline('child', facts, [], now), c).map((r) => r.reading)
}
const cameOn = '2026-11-20 09:00'

test('what was due before the files came, and they are silent about, is not known: and it is owed by nobody', () => {
  const found = reads(missing('2025-06-05').map(brought(cameOn)), '2027-03-01 09:00')
  assert.deepEqual([found.state, found.level, found.escalatedTo, found.times], ['not known', 0, null, undefined])
  assert.match(found.why ?? '', /before the files that tell of it came/)
})
test('of several times it is told once, with how often, from the first to the last', () => {
  const facts = ['2025-06-05', '2025-08-01', '2026-02-11'].flatMap((day, i) => missing(day).map((f): Fact => ({ ...brought(cameOn)(f), id: `${f.id} ${i}`, record: `${f.record} ${i}` })))
  const found = allRead(facts, '2027-03-01 09:00'), [only] = found
  assert.deepEqual([found.length, only?.state, only?.times], [1, 'not known', 3])
  assert.ok((only?.due ?? '') < '2025-06-12' && (only?.dueLatest ?? '') > '2026-02-11')
  assert.equal(new Set(only?.because).size, only?.because.length)
})
test('a time before the rule, of which only a file tells, says nothing to anybody', () => {
  const early = missing('2010-06-05')
  assert.equal(allRead(early.map(brought(cameOn)), '2027-03-01 09:00').length, 0)
  assert.equal(reads(early, '2027-03-01 09:00').state, 'no rule in force')
})
test('what fell due after the files came is owed like anything else', () => {
  const found = reads(missing('2026-11-19').map(brought(cameOn)), '2027-03-01 09:00')
  assert.equal(found.state, 'overdue')
  assert.ok(found.level > 0)
})
test('written here, the same is overdue', () => {
  assert.equal(reads(missing('2025-06-05'), '2027-03-01 09:00').state, 'overdue')
})
test('once somebody has put it right here, it is theirs to have acted on', () => {
  const all = missing('2025-06-05').map(brought(cameOn)), right: Fact = { ...all[1] as Fact, id: 'right', sequence: 3, act: 'amend', amends: 2, why: 'The day was wrong', author: 'sam', source: null, recorded: londonToInstant('2026-11-21 09:00') }
  assert.equal(reads([...all, right], '2027-03-01 09:00').state, 'overdue')
})
