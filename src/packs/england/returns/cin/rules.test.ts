import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { runCase, twice, type RuleCases } from './cases.ts'
import { rules } from './index.ts'
import { moduleNames, shapes } from './modules.ts'
import type { RuleCin } from './rule.ts'

const folder = path.join(import.meta.dirname, 'rules/2025-26')
const codes = fs.readdirSync(folder).filter((f) => f.endsWith('.ts') && !f.endsWith('.cases.ts') && f !== 'index.ts').map((f) => path.basename(f, '.ts'))

test('the list has every rule there is a file of, once', () => {
  assert.deepEqual(rules.map((r) => r.code).toSorted(), codes.toSorted())
  assert.equal(rules.length, 109)
})

describe('children in need census rules', async () => {
  for (const code of codes) await checkRule(code)
})

async function checkRule(code: string): Promise<void> {
  const { [`r${code}`]: rule } = await import(path.join(folder, `${code}.ts`)) as { readonly [name: string]: RuleCin | undefined }
  const { cases } = await import(path.join(folder, `${code}.cases.ts`)) as { readonly cases: RuleCases }
  test(`${code} is what its file says`, () => {
    assert.ok(rule, `${code}.ts exports r${code}`)
    assert.equal(rule.code, code)
    assert.equal(rule.query, code.endsWith('Q'))
    assert.ok(rule.faults ?? rule.faultsAmong, 'it finds something')
    const all = Object.values(cases)
    assert.ok(all.some((c) => c.fails) && all.some((c) => !c.fails && !c.cannotTell), 'a case that fails and a case that passes')
    if (rule.cannotTell) assert.ok(all.some((c) => c.cannotTell), 'a case it cannot tell')
  })
  if (!rule) return
  const seen = new Set<string>()
  for (const [shows, given] of Object.entries(cases)) {
    test(`${code}: ${shows}`, async () => {
      const found = await runCase(rule, given, seen)
      assert.deepEqual(found.fails, (given.fails ?? []).toSorted(), 'modules at fault')
      assert.deepEqual(found.cannotTell, (given.cannotTell ?? []).toSorted(), 'modules it cannot tell about')
      assert.deepEqual((await runCase(rule, twice(given))).fails, found.fails, 'the same when every module is sent twice')
    })
  }
  test(`${code} reads what it says`, () => {
    const says = moduleNames.flatMap((m) => (rule.reads[m] ?? []).map((f) => `${m}.${f}`))
    assert.deepEqual([...seen].filter((f) => f !== 'year').toSorted(), says.toSorted())
    assert.equal(seen.has('year'), rule.needs?.includes('year') ?? false, 'it says that it needs the year')
    const known = new Set(moduleNames.flatMap((m) => Object.keys(shapes[m])))
    assert.ok(rule.fields.some((f) => known.has(f)) || rule.fields[0] === 'CINdetailsID', 'its official fields are the census\'s')
  })
}
