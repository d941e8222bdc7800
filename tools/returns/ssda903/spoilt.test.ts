import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ruleSets } from '../../../src/packs/england/returns/ssda903/years.ts'
import { faultsOf } from './faults-of.ts'
import { givenForCheck } from './given.ts'
import { makeSsda903 } from './make.ts'
import { mistakes, spoil } from './spoil/index.ts'

const year = '2025-26', rules = ruleSets[year] ?? new Map<string, never>()
const clean = makeSsda903({ children: 400, seed: 'spoilt', year })

describe('every known mistake is found, alone', () => {
  for (const { name } of mistakes) {
    test(name, () => {
      const { made, spoilt: [done] } = spoil(clean, { seed: name, faults: [name] }), c = givenForCheck(made)
      assert.ok(done)
      assert.equal(Object.keys(done.rules).length > 0, name !== 'an episode sent twice')
      for (const [code, rows] of Object.entries(done.rules)) {
        const rule = rules.get(code)
        assert.ok(rule, `there is a rule ${code}`)
        const found = new Set(faultsOf(rule, c).map((r) => `${r.table} ${r.row}`)), wanted = Object.entries(rows).flatMap(([t, at]) => at.map((i) => `${t} ${i}`))
        assert.ok(wanted.length > 0, `${code} is told of rows`)
        assert.deepEqual(wanted.filter((row) => !found.has(row)), [], `${code} finds the rows, among ${[...found].join(', ')}`)
      }
      // Whatever else is found, it is about the same child: the mistake disturbs nobody else's rows.
      for (const rule of rules.values()) {
        const others: readonly unknown[] = faultsOf(rule, c).filter((r) => !done.children.includes(r.CHILD ?? ''))
        assert.deepEqual(others, [], `${rule.code} is quiet about the others`)
        if (name === 'an episode sent twice') assert.deepEqual(faultsOf(rule, c), [], `${rule.code} is quiet about the episode's own child too`)
      }
    })
  }
})

test('all of them at once are found too', () => {
  const { made, spoilt } = spoil(clean, { seed: 'all' }), c = givenForCheck(made)
  assert.ok(spoilt.length >= 25)
  for (const { name, rules: expected } of spoilt) {
    for (const [code, rows] of Object.entries(expected)) {
      const rule = rules.get(code), found = new Set((rule ? faultsOf(rule, c) : []).map((r) => `${r.table} ${r.row}`))
      for (const [table, at] of Object.entries(rows)) for (const i of at) assert.ok(found.has(`${table} ${i}`), `${name}: ${code} in ${table} ${i}`)
    }
  }
})

test('what was given stays as it was', () => {
  const before = JSON.stringify(clean)
  spoil(clean, { seed: 'again' })
  assert.equal(JSON.stringify(clean), before)
})
