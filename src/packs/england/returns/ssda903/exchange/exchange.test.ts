import assert from 'node:assert/strict'
import fs from 'node:fs'
import { describe, test } from 'node:test'
import { dayIn, instant, type When } from '../../../../../calendar/index.ts'
import { Timeline, type Fact } from '../../../../../ledger/index.ts'
import { linksIn } from '../../../../../records/index.ts'
import { compare, factsFrom, holdable, type Bringing } from '../../../../../returns/exchange/index.ts'
import { Problems, RowMaker, type AnyRow } from '../../../../../returns/index.ts'
import { england } from '../../../../index.ts'
import type { ChildTables } from '../child.ts'
import { shapes, tableNames } from '../tables.ts'
import { yearOf } from '../year.ts'
import type { CaseRows, ExchangeCase, ExchangeCases } from './cases.ts'
import { tables903 } from './manifest.ts'
import { says903 } from './says.ts'

const types = new Map(england.recordTypes.map((t) => [t.id, t]))
const typeOf = (kind: string) => { const type = types.get(kind); if (!type) throw new Error(`no record type ${kind}`); return type }
const recorded = instant('2026-11-21T10:00:00.000Z')

const rowsOf = (given: CaseRows): ChildTables => {
  const maker = new RowMaker(), problems = new Problems('case')
  return Object.fromEntries(tableNames.map((t) => [t, (given[t] ?? []).map((cells, at): AnyRow => {
    const whole = { CHILD: '1', ...cells }
    return maker.row(shapes[t], at, Object.keys(whole), Object.values(whole), problems)
  })])) as unknown as ChildTables
}

const nameOf = (subject: string, kind: string, name: string): string => (subject === 'child' ? `${kind} ${name}` : `${subject}: ${kind} ${name}`)

function run({ rows, year = '2025-26' }: ExchangeCase) {
  const bringing: Bringing = { child: 'child', period: yearOf(year), subject: (about, scheme, value) => `${about} ${scheme} ${value}`, record: (type, name, about = 'child') => nameOf(about, type.id, name) }
  const said = says903(rowsOf(rows), bringing).map((s) => holdable(typeOf(s.kind), s).said)
  const source = { import: 'import', series: 'ssda903', period: year, file: '', hash: '' }
  const facts = factsFrom(compare('ssda903', said, [], nameOf), (row) => ({ ...source, ...row }), '').map((f, i): Fact => {
    const type = typeOf(f.kind)
    return { id: `f${i}`, sequence: f.expects + 1, version: type.version, amends: null, why: null, recorded, author: null, event: null, sensitivity: type.sensitivity, links: linksIn(type, { kind: f.kind, version: type.version, step: f.step }, f.body), ...f } as unknown as Fact
  })
  const of = (subject: string): Timeline => new Timeline(subject, facts.filter((f) => f.subject === subject), facts.filter((f) => f.links.some((l) => l.subject === subject)))
  return { said, sending: { period: yearOf(year), of }, timeline: of('child') }
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
