import assert from 'node:assert/strict'
import fs from 'node:fs'
import { describe, test } from 'node:test'
import { caseXml } from '../cases.ts'
import { shapes, type Module, type ModuleName } from '../modules.ts'
import { readCinText } from '../read.ts'
import type { CaseModule, ExchangeCase, ExchangeCases } from './cases.ts'
import { bringIn, sayDays, sendBack } from './for-tests.ts'
import { given } from './index.ts'
import { modulesCin } from './manifest.ts'
import { modulesOf } from './told.ts'

const files = fs.readdirSync(import.meta.dirname).filter((f) => f.endsWith('.cases.ts'))

test('every module beside its cases is in the manifest, once', () => {
  assert.equal(modulesCin.length, files.length)
  assert.equal(new Set(modulesCin.map((d) => d.module)).size, files.length)
})

async function run({ child, census = 2026 }: ExchangeCase) {
  const read = given(await readCinText([caseXml({ census, CINdetails: [{ CINreferralDate: '2025-05-01', ReferralSource: '1A', ReferralNFA: '0' }], ...child })], 'case.xml'), 'case.xml')
  const [one] = read.children
  assert.ok(one)
  const { said, timeline, again } = bringIn(one.child, census)
  return { read, child: one.child, said, again, sent: sendBack(timeline, census) }
}

const filled = (cells: { readonly [column: string]: string | null | undefined }): CaseModule => Object.fromEntries(Object.entries(cells).flatMap(([column, v]) => (v ? [[column, v]] : [])))
const asSent = (m: Module, cells: readonly (string | null)[]): CaseModule => filled(Object.fromEntries(Object.keys(shapes[m.module]).map((f, i) => [f, cells[i]])))

for (const file of files) {
  const { default: { module, cases } } = await import(`./${file}`) as { readonly default: ExchangeCases }
  describe(`Children in need census, ${module}, brought in and sent out`, () => {
    const kinds = new Set(modulesCin.find((d) => d.module === module)?.kinds.map((k) => k.id))
    for (const c of cases) test(c.name, async () => {
      const { read, child, said, again, sent } = await run(c)
      const mine = said.filter((s) => s.rows.some((r) => r.table === module))
      assert.deepEqual(mine.map((s) => `${s.kind}.${s.step} ${sayDays(s.happened)}`), c.says.map(([step]) => step))
      c.says.forEach(([, body], i) => { for (const [field, value] of Object.entries(body ?? {})) assert.deepEqual(mine[i]?.body[field], value, `${mine[i]?.kind}.${mine[i]?.step}: ${field}`) })
      assert.ok(again.every((a) => a.is === 'same'), 'brought in once more it changes nothing')
      assert.ok(mine.every((s) => kinds.has(s.kind)), 'it says which kinds it tells of')
      assert.equal(c.because === undefined, c.back === undefined, 'what comes back otherwise has a reason')
      const came = modulesOf(child).filter((m) => m.module === module).map((m) => asSent(m, read.cellsOf({ table: m.module, row: m.row })))
      assert.deepEqual((sent[module as ModuleName] ?? []).map((m) => filled(m.cells)), (c.back ?? came).map(filled))
    })
  })
}
