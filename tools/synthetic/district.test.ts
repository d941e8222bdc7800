import assert from 'node:assert/strict'
import { test } from 'node:test'
import { londonToInstant } from '../../src/calendar/index.ts'
import { england } from '../../src/packs/index.ts'
import { makeAuthority } from './authority.ts'
import { cast, storyIds, units } from './cast.ts'
import { wrongIn } from './check-body.ts'
import { readEverybody } from './for-tests.ts'
import { sharedByAll } from './likenesses.ts'

const now = londonToInstant('2026-11-21 22:40')
const made = [0, 1, 2].map((district) => makeAuthority({ size: 'medium', seed: 1, now, district }))
const [first, second, third] = made
const idsIn = (i: number): ReadonlySet<string> => new Set(made[i]?.facts.flatMap((f) => [f.id, f.record, f.subject]))

test('every fact of a district answers only what its step asks', () => {
  assert.deepEqual(wrongIn(made.flatMap((d) => d.facts), england), [])
})

test('districts share the council and its director, and nothing else', () => {
  const [a, b, c] = [idsIn(0), idsIn(1), idsIn(2)]
  assert.deepEqual([...a].filter((id) => b.has(id) || c.has(id)), [])
  assert.deepEqual([...b].filter((id) => c.has(id)), [])
  const drawnByHand = [...Object.values(units).map((u) => u.id), ...Object.values(cast).map((p) => p.worker), ...Object.values(storyIds)]
  const text = JSON.stringify(second?.facts)
  assert.deepEqual(drawnByHand.filter((id) => text.includes(id)).sort(), [...sharedByAll].sort())
  assert.equal(second?.facts.filter((f) => sharedByAll.has(f.subject)).length, 0)
})

test('the names of the stories are others in another district, the same wherever they stand', () => {
  const text = JSON.stringify(second?.facts)
  assert.doesNotMatch(text, /Saltmarsh House|Nancarrow|Jodie-Leigh|Wrześniewska|Okonjo-Hale/)
  const names = (d: typeof first) => d?.facts.filter((f) => f.kind === 'organisation').map((f) => String(f.body['name'])) ?? []
  const [one, two] = [names(second), names(third)]
  assert.ok(one.length > 25)
  assert.ok(one.filter((n) => two.includes(n)).length <= 8, one.filter((n) => two.includes(n)).join(', '))
})

test('a district has about 150 open children and 150 facts to each, and no social worker has more than 20', () => {
  for (const d of made.slice(1)) {
    const read = readEverybody(d.facts.filter((f) => f.kind !== 'case-note'), now)
    const open = new Set<string>(), load = new Map<string, number>()
    for (const [subject, reads] of read) for (const r of reads) {
      if (r.kind !== 'status' || (r.content.to !== null)) continue
      if (['child-in-need', 'looked-after', 'referred', 'with-front-door'].includes(r.id)) open.add(subject)
      const worker = r.id === 'allocated' && r.content.detail?.['role'] === 'social-worker' ? r.content.detail['worker'] : null
      if (typeof worker === 'string') load.set(worker, (load.get(worker) ?? 0) + 1)
    }
    assert.ok(open.size >= 140 && open.size <= 165, `${open.size} open`)
    assert.ok(d.counts.facts / open.size > 130 && d.counts.facts / open.size < 175, `${d.counts.facts / open.size} facts each`)
    assert.ok(Math.max(...load.values()) <= 20, `a caseload of ${Math.max(...load.values())}`)
  }
})
