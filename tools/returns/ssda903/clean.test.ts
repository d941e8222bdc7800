import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ruleSets } from '../../../src/packs/england/returns/ssda903/years.ts'
import { givenForCheck } from './given.ts'
import { makeSsda903 } from './make.ts'
import { countRows } from './sheets.ts'
import { faultsOf } from './faults-of.ts'

for (const [seed, year] of [['1', '2025-26'], ['2', '2025-26'], ['3', '2024-25'], ['4', '2026-27']] as const) {
  describe(`a return made up for ${year} with seed ${seed}`, () => {
    const made = makeSsda903({ children: 300, seed, year }), c = givenForCheck(made)
    test('breaks no rule', () => {
      for (const rule of ruleSets[year]?.values() ?? []) assert.deepEqual(faultsOf(rule, c).slice(0, 3), [], `${rule.code}: ${rule.title}`)
    })
    test('tells of as many children as were wanted, and of every part of care', () => {
      assert.equal(made.now.Header.length, 300)
      for (const [table, rows] of Object.entries(made.now)) assert.equal(rows.length > 0, table !== 'DoLo' || year === '2026-27', `${table}: ${rows.length} rows`)
      assert.ok(countRows(made.now) > 1800 && countRows(made.last) > 1500)
    })
    test('has about a third who started in the year and a third who left', () => {
      const inCare = new Set(made.now.Episodes.map((e) => e.CHILD)).size
      const some = (rows: readonly { readonly CHILD?: string }[]): number => new Set(rows.map((r) => r.CHILD)).size / inCare
      const started = some(made.now.Episodes.filter((e) => e.RNE === 'S' && e.DECOM !== undefined && isoOf(e.DECOM) >= c.year.start))
      const left = some(made.now.Episodes.filter((e) => e.REC?.startsWith('E')))
      assert.ok(started > 0.22 && started < 0.42, `${started} started`)
      assert.ok(left > 0.2 && left < 0.42, `${left} left`)
    })
  })
}

test('the same seed gives the same return, and another seed another', () => {
  const of = (seed: string) => JSON.stringify(makeSsda903({ children: 20, seed, year: '2025-26' }))
  assert.equal(of('a'), of('a'))
  assert.notEqual(of('a'), of('b'))
})

const isoOf = (uk: string): string => uk.split('/').toReversed().join('-')
