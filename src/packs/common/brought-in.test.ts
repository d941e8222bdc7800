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
const reads = (facts: readonly Fact[], at: string): DutyReading => {
  const now: Instant = londonToInstant(at), c = new Context(now, 'england', () => ({ own: facts, naming: [] }))
  const [found] = evaluateDuty({ ...returnInterview, versions: returnInterview.versions.filter((v) => v.where === 'england') }, new Timeline('child', facts, [], now), c)
  return found?.reading ?? assert.fail('nothing is owed')
}

test('what was due before the files came, and they are silent about, nobody can tell: and it goes to nobody', () => {
  const found = reads(missing('2025-06-05').map(brought('2026-11-20 09:00')), '2027-03-01 09:00')
  assert.deepEqual([found.state, found.level, found.escalatedTo], ['cannot tell', 0, null])
  assert.match(found.why ?? '', /file, which does not say/)
})
test('what fell due after the files came is owed like anything else', () => {
  const found = reads(missing('2026-11-19').map(brought('2026-11-20 09:00')), '2027-03-01 09:00')
  assert.equal(found.state, 'overdue')
  assert.ok(found.level > 0)
})
test('written here, the same is overdue', () => {
  assert.equal(reads(missing('2025-06-05'), '2027-03-01 09:00').state, 'overdue')
})
test('once somebody has put it right here, it is theirs to have acted on', () => {
  const all = missing('2025-06-05').map(brought('2026-11-20 09:00')), right: Fact = { ...all[1] as Fact, id: 'right', sequence: 3, act: 'amend', amends: 2, why: 'The day was wrong', author: 'sam', source: null, recorded: londonToInstant('2026-11-21 09:00') }
  assert.equal(reads([...all, right], '2027-03-01 09:00').state, 'overdue')
})
