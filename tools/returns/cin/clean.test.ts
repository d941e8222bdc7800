import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkMade } from './for-tests.ts'
import { makeCin } from './make.ts'
import { cinXml } from './xml.ts'

for (const [seed, year] of [['1', '2025-26'], ['2', '2025-26'], ['3', '2024-25']] as const) {
  test(`a census made up for ${year} with seed ${seed} breaks no rule and every rule can be checked`, async () => {
    const { rules, rows, problems } = await checkMade(makeCin({ children: 300, seed, year }))
    assert.deepEqual(problems, [])
    assert.deepEqual(rules.filter((r) => r.outcome !== 'passed'), [])
    assert.equal(rows.get('ChildIdentifiers'), 300)
    for (const [module, count] of rows) assert.ok(count > 0, `there are ${module}`)
  })
}

test('the same seed gives the same census, and another seed another', () => {
  const of = (seed: string) => [...cinXml(makeCin({ children: 20, seed, year: '2025-26' }))].join('')
  assert.equal(of('a'), of('a'))
  assert.notEqual(of('a'), of('b'))
})
