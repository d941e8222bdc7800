import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { dayIn, type Day, type When } from '../../../../calendar/index.ts'
import { bringingOf, broughtFacts, heldIn, timelineIn } from '../../../../returns/exchange/for-tests.ts'
import type { Said } from '../../../../returns/exchange/index.ts'
import { Problems } from '../../../../returns/index.ts'
import { england } from '../../../index.ts'
import type { AnnexCase, AnnexCases, CaseRow, CaseRows } from './cases.ts'
import { rowOf } from './cells.ts'
import { listsAnnexA } from './manifest.ts'
import { periodOf } from './read.ts'
import { saysAnnexA } from './says.ts'
import { sendsAnnexA } from './sends.ts'
import { listNames, lists, type AnnexAChild, type ListName } from './shapes.ts'

const childOf = (given: CaseRows, about: 'child' | 'adult'): AnnexAChild => ({
  id: '1', about, rows: Object.fromEntries(listNames.map((name) => [name, (given[name] ?? []).map((cells, at) => {
    const whole = { [lists[name].key]: '1', ...cells }
    return rowOf(lists[name], Object.keys(whole), at, Object.values(whole), { workbook: false, daysLate: 0 }, new Problems('case'))
  })])) as unknown as AnnexAChild['rows'],
})

function run({ rows, asAt = '2026-03-15' }: AnnexCase, about: 'child' | 'adult') {
  const period = periodOf(asAt as Day), { said } = heldIn(england.recordTypes, saysAnnexA(childOf(rows, about), bringingOf(period)))
  const of = timelineIn(broughtFacts(england.recordTypes, 'annex-a', said))
  return { said, sending: { period, of }, timeline: of('child') }
}

const said = (step: string, happened: When): string => `${step} ${dayIn(happened) ?? ('about' in happened ? happened.about.says : JSON.stringify(happened))}`
const ofThePerson = new Set(['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'Does the Child have a Disability', 'Family identifier'])
const filled = (cells: { readonly [column: string]: string | null | undefined }, name: ListName, given: ReadonlySet<string>) => Object.fromEntries(Object.entries(cells)
  .filter(([column, v]) => column !== lists[name].key && v !== null && v !== undefined && v !== '' && (!ofThePerson.has(column) || given.has(column))))

/** The number a person is known by, which every list begins with. */
const whose = (s: Said): boolean => s.kind === 'identifier' && (s.body['scheme'] === 'local' || s.body['scheme'] === 'adopter')

test('every list beside its cases is in the manifest, once', () => {
  const files = fs.readdirSync(path.join(import.meta.dirname, 'lists')).filter((f) => f.endsWith('.cases.ts')).length
  assert.equal(listsAnnexA.length, files)
  assert.equal(new Set(listsAnnexA.map((l) => l.list)).size, files)
})

for (const file of fs.readdirSync(path.join(import.meta.dirname, 'lists')).filter((f) => f.endsWith('.cases.ts'))) {
  const { default: { list, cases } } = await import(`./lists/${file}`) as { readonly default: AnnexCases }
  describe(`Annex A ${list}, brought in and sent out`, () => {
    const definition = listsAnnexA.find((l) => l.list === list)
    for (const c of cases) test(c.name, () => {
      assert.ok(definition)
      const { said: all, timeline, sending } = run(c, list === 'Adopters' ? 'adult' : 'child')
      const kinds = new Set(definition.kinds.map((k) => k.id)), mine = all.filter((s) => kinds.has(s.kind) && !whose(s))
      assert.deepEqual(mine.map((s) => said(`${s.kind}.${s.step}`, s.happened)), c.says.map(([step]) => step))
      c.says.forEach(([, body], i) => { for (const [field, value] of Object.entries(body ?? {})) assert.deepEqual(mine[i]?.body[field], value, `${mine[i]?.kind}.${mine[i]?.step}: ${field}`) })
      assert.equal(c.because === undefined, c.back === undefined, 'what comes back otherwise has a reason')
      const came: readonly CaseRow[] = c.rows[list] ?? [], given = new Set([...came, ...c.back ?? []].flatMap((r) => Object.keys(r)))
      assert.deepEqual((sendsAnnexA(timeline, sending)[list] ?? []).map((r) => filled(r.cells, list, given)), (c.back ?? came).map((r) => filled(r, list, given)))
    })
  })
}
