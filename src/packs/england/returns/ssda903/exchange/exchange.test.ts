import assert from 'node:assert/strict'
import fs from 'node:fs'
import { describe, test } from 'node:test'
import { dayIn, type When } from '../../../../../calendar/index.ts'
import { bringingOf, broughtFacts, heldIn, timelineIn } from '../../../../../returns/exchange/for-tests.ts'
import { Problems, RowMaker, type AnyRow } from '../../../../../returns/index.ts'
import { england } from '../../../../index.ts'
import type { ChildTables } from '../child.ts'
import { shapes, tableNames } from '../tables.ts'
import { yearOf } from '../year.ts'
import type { CaseRows, ExchangeCase, ExchangeCases } from './cases.ts'
import { tables903 } from './manifest.ts'
import { says903 } from './says.ts'

const rowsOf = (given: CaseRows): ChildTables => {
  const maker = new RowMaker(), problems = new Problems('case')
  return Object.fromEntries(tableNames.map((t) => [t, (given[t] ?? []).map((cells, at): AnyRow => {
    const whole = { CHILD: '1', ...cells }
    return maker.row(shapes[t], at, Object.keys(whole), Object.values(whole), problems)
  })])) as unknown as ChildTables
}

function run({ rows, year = '2025-26' }: ExchangeCase) {
  const period = yearOf(year), { said } = heldIn(england.recordTypes, says903(rowsOf(rows), bringingOf(period))), of = timelineIn(broughtFacts(england.recordTypes, 'ssda903', said))
  return { said, sending: { period, of }, timeline: of('child') }
}

const said = (step: string, happened: When): string => `${step} ${dayIn(happened) ?? JSON.stringify(happened)}`
const filled = (cells: { readonly [column: string]: string | null | undefined }) => Object.fromEntries(Object.entries(cells).filter(([column, v]) => column !== 'CHILD' && v !== null && v !== undefined && v !== ''))

test('every table beside its cases is in the manifest, once', () => {
  const files = fs.readdirSync(import.meta.dirname).filter((f) => f.endsWith('.cases.ts')).length
  assert.equal(tables903.length, files)
  assert.equal(new Set(tables903.map((t) => t.table)).size, files)
})

for (const file of fs.readdirSync(import.meta.dirname).filter((f) => f.endsWith('.cases.ts'))) {
  const { default: { table, cases } } = await import(`./${file}`) as { readonly default: ExchangeCases }
  describe(`SSDA903 ${table}, brought in and sent out`, () => {
    const definition = tables903.find((t) => t.table === table)
    for (const c of cases) test(c.name, () => {
      assert.ok(definition)
      const { said: all, timeline, sending } = run(c)
      const kinds = new Set(definition.kinds.map((k) => k.id)), mine = all.filter((s) => kinds.has(s.kind))
      assert.deepEqual(mine.map((s) => said(`${s.kind}.${s.step}`, s.happened)), c.says.map(([step]) => step))
      c.says.forEach(([, body], i) => { for (const [field, value] of Object.entries(body ?? {})) assert.deepEqual(mine[i]?.body[field], value, `${mine[i]?.kind}.${mine[i]?.step}: ${field}`) })
      assert.equal(c.because === undefined, c.back === undefined, 'what comes back otherwise has a reason')
      assert.deepEqual(definition.sends(timeline, sending).map((r) => filled(r.cells)), (c.back ?? c.rows[table] ?? []).map(filled))
    })
  })
}
