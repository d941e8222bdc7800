import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { runCase, type RuleCases } from './cases.ts'
import type { ColumnsOf, Rule903 } from './rule.ts'
import { tableNames } from './tables.ts'
import { ruleSets } from './years.ts'

const folder = path.join(import.meta.dirname, 'rules')
const years = fs.readdirSync(folder).filter((f) => !f.includes('.')).toSorted()

for (const year of years) {
  const files = fs.readdirSync(path.join(folder, year)).filter((f) => f.endsWith('.ts') && !f.endsWith('.cases.ts') && f !== 'index.ts')
  describe(`SSDA903 rules of ${year}`, async () => {
    for (const file of files) await checkRule(year, path.join(folder, year, file))
  })
}

test('a folder’s index lists every rule in it, and no other', () => {
  for (const year of years) {
    const files = fs.readdirSync(path.join(folder, year)).filter((f) => /^[^.]+\.ts$/.test(f) && f !== 'index.ts').map((f) => path.basename(f, '.ts'))
    const listed = [...fs.readFileSync(path.join(folder, year, 'index.ts'), 'utf8').matchAll(/^export \{ r(\w+) \} from '\.\/(\w+)\.ts'$/gm)]
    assert.ok(listed.every(([, name, file]) => name === file))
    assert.deepEqual(listed.map(([, name]) => name).toSorted(), files.toSorted(), year)
  }
})

// The department's list of 2025-26, counted by the first figure of the code, so that none is lost without being noticed.
test('2025-26 has the 312 rules of the published list', () => {
  const codes = [...ruleSets['2025-26']?.keys() ?? []]
  const count = Object.fromEntries([...Map.groupBy(codes, (c) => (/^\d{4}$/.test(c) ? '1000s' : /^[A-Z]+/.exec(c)?.[0] ?? c.slice(0, 1)))].map(([k, v]) => [k, v.length]))
  assert.deepEqual(count, { '1': 63, '1000s': 17, '2': 32, '3': 57, '4': 22, '5': 66, '6': 17, EPI: 1, INT: 24, N: 1, SW: 12 })
})

async function checkRule(year: string, file: string): Promise<void> {
  const code = path.basename(file, '.ts')
  const { [`r${code}`]: rule } = await import(file) as { readonly [name: string]: Rule903 | undefined }
  const { cases } = await import(file.replace(/\.ts$/, '.cases.ts')) as { readonly cases: RuleCases }
  test(`${code} is what its file says`, () => {
    assert.ok(rule, `rules/${year}/${code}.ts exports r${code}`)
    assert.equal(rule.code, code)
    assert.ok(rule.faults ?? rule.faultsAmong, 'it finds something')
    const all = Object.values(cases)
    assert.ok(all.some((c) => c.fails) && all.some((c) => !c.fails && !c.cannotTell), 'a case that fails and a case that passes')
    const found = new Set(all.flatMap((c) => [...Object.keys(c.fails ?? {}), ...Object.keys(c.cannotTell ?? {})]))
    assert.deepEqual([...found].filter((t) => !(t in rule.marks)), [], 'it finds rows only of tables it marks cells in')
    if (rule.cannotTell) assert.ok(all.some((c) => c.cannotTell), 'a case it cannot tell')
  })
  if (!rule) return
  const seen = new Set<string>()
  for (const [shows, given] of Object.entries(cases)) {
    test(`${code}: ${shows}`, () => {
      // A rule's year is the first it holds in, unless a case says another.
      const found = runCase(rule, { year: year === '2026-27' ? year : '2025-26', ...given }, seen)
      assert.deepEqual({ ...found.fails }, given.fails ?? {}, 'rows at fault')
      assert.deepEqual({ ...found.cannotTell }, given.cannotTell ?? {}, 'rows it cannot tell about')
    })
  }
  test(`${code} reads the columns it says`, () => {
    const now = new Set([...listed(rule.reads), ...listed(rule.also)]), last = new Set(listed(rule.last))
    const says = new Set([...now, ...[...last].map((c) => `last ${c}`)])
    assert.deepEqual([...seen].filter((c) => !says.has(c)).toSorted(), [], 'read, and not said')
    assert.deepEqual([...says].filter((c) => !seen.has(c)).toSorted(), [], 'said, and read in no case')
    assert.deepEqual(listed(rule.marks).filter((c) => !now.has(c)), [], 'marked, and not read')
  })
}

const listed = (columns: ColumnsOf | undefined): readonly string[] => tableNames.flatMap((t) => (columns?.[t] ?? []).map((c) => `${t}.${c}`))
