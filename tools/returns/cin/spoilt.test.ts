import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkMade } from './for-tests.ts'
import { makeCin } from './make.ts'
import { mistakes, spoil } from './spoil/index.ts'

const clean = makeCin({ children: 400, seed: 'spoilt', year: '2025-26' })

describe('every known mistake is found, alone', () => {
  for (const { name } of mistakes) {
    test(name, async () => {
      const { made, spoilt: [done] } = spoil(clean, { seed: name, faults: [name] }), { rules } = await checkMade(made)
      assert.ok(done)
      assert.equal(Object.keys(done.rules).length > 0, !name.endsWith('sent twice'))
      for (const [code, wanted] of Object.entries(done.rules)) {
        const found = rules.find((r) => r.code === code)?.failures.map((f) => f.at) ?? []
        const isAt = (a: typeof wanted[number], b: typeof found[number]): boolean => a.row === b.row && a.module === b.module && a.path.join() === b.path.join()
        for (const where of wanted) assert.ok(found.some((f) => isAt(where, f)), `${code} finds ${JSON.stringify(where)} among ${JSON.stringify(found)}`)
      }
      for (const { code, failures } of rules) {
        assert.deepEqual(failures.filter((f) => f.at.row === null || !done.children.includes(f.at.row)), [], `${code} is quiet about the others`)
        if (name === 'an assessment sent twice') assert.deepEqual(failures, [], `${code} is quiet about the assessment's own child too`)
      }
    })
  }
})

test('all of them at once are found too', async () => {
  const { made, spoilt } = spoil(clean, { seed: 'all' }), { rules } = await checkMade(made)
  assert.ok(spoilt.length >= 25)
  for (const { name, rules: expected } of spoilt) {
    for (const [code, wanted] of Object.entries(expected)) {
      const rows = new Set(rules.find((r) => r.code === code)?.failures.map((f) => f.at.row))
      assert.ok(wanted.every((w) => rows.has(w.row)), `${name}: ${code}`)
    }
  }
})

test('what was given stays as it was', () => {
  const before = JSON.stringify(clean)
  spoil(clean, { seed: 'again' })
  assert.equal(JSON.stringify(clean), before)
})
