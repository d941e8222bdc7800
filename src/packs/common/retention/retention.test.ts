import assert from 'node:assert/strict'
import { test } from 'node:test'
import { londonToInstant } from '../../../calendar/index.ts'
import { Timeline } from '../../../ledger/index.ts'
import { factsOf, type Given } from '../../../readings/index.ts'
import { keptFor } from '../../../readings/retention/index.ts'
import { england } from '../../england/index.ts'
import { retention } from './index.ts'

const born = (on: string): Given => ({ did: 'person.described', on, says: { born: on } })
const care = (from: string, to?: string, reason = 'E4A'): readonly Given[] => [
  { did: 'care-episode.started', on: from, record: 'care' }, ...(to ? [{ did: 'care-episode.ended', on: to, record: 'care', says: { reason } }] : []),
]
const on = (now: string, given: readonly Given[]) => {
  const facts = factsOf(given)
  const found = keptFor(retention, new Timeline(facts[0]?.subject ?? '', facts), londonToInstant(now), 'england')
  return 'until' in found ? [found.state, found.rule.id, found.until] : [found.state, found.why]
}

for (const [name, now, given, is] of [
  ['the last day of 75 years from birth is still kept', '2026-11-21 23:59', [born('1951-11-21'), ...care('1960-01-01', '1969-01-01')], ['kept', 'care', '2026-11-21']],
  ['the day after, its time has come', '2026-11-22 00:00', [born('1951-11-21'), ...care('1960-01-01', '1969-01-01')], ['time has come', 'care', '2026-11-21']],
  ['adoption is kept longer, and the longest governs', '2026-11-22 00:00', [born('1951-11-21'), ...care('1952-01-01', '1953-03-04', 'E12')], ['kept', 'adoption', '2053-03-04']],
  ['somebody who died young in care is kept 15 years from then', '2026-11-22 00:00', [born('2000-01-01'), ...care('2005-01-01', '2011-11-21', 'E2'), { did: 'person.died', on: '2011-11-21' }], ['time has come', 'care-died', '2026-11-21']],
  ['somebody who died at 18 is kept as anybody in care', '2026-11-22 00:00', [born('1990-01-01'), ...care('2005-01-01', '2008-01-01'), { did: 'person.died', on: '2008-01-02' }], ['kept', 'care', '2065-01-01']],
  ['nobody knows when they were born', '2026-11-22 00:00', care('1960-01-01', '1969-01-01'), ['cannot tell', 'Nobody has written when they were born.']],
  ['in care now, nothing is counted', '2026-11-22 00:00', [born('2011-01-01'), ...care('2020-01-01')], ['in use', 'In care now.']],
] as const satisfies readonly (readonly [string, string, readonly Given[], readonly string[]])[]) {
  test(name, () => assert.deepEqual(on(now, given), is))
}

test('every time says where it comes from, and a choice of the council never claims to be law', () => {
  assert.ok(england.retention.rules.length >= 5)
  for (const r of england.retention.rules) {
    assert.equal(r.basis === 'local default', r.law.status === 'unverified', r.id)
    assert.equal(r.law.checkedOn === null, r.law.status === 'unverified', r.id)
  }
})
