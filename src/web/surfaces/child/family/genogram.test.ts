import { test } from 'node:test'
import assert from 'node:assert/strict'
import { day } from '../../../../calendar/index.ts'
import { Timeline } from '../../../../ledger/index.ts'
import { familyOf, type FamilyMember } from '../../../../packs/index.ts'
import { factsOf } from '../../../../readings/index.ts'
import { broken, genogramOf, planOf, type Kin } from './genogram.ts'
import type { Person } from './load.ts'

const ids = { jo: '00000000-0000-4000-8000-000000000001', sis: '00000000-0000-4000-8000-000000000002', mum: '00000000-0000-4000-8000-000000000003', dad: '00000000-0000-4000-8000-000000000004', other: '00000000-0000-4000-8000-000000000005', gran: '00000000-0000-4000-8000-000000000006', carer: '00000000-0000-4000-8000-000000000007' }
type Who = keyof typeof ids
const related = (child: Who, person: Who, is: string, record = `${child}-${person}`) => ({ did: 'relationship.began', record, about: ids[child], on: '2026-04-02', says: { person: ids[person], is } })

function drawn(given: Parameters<typeof factsOf>[0], ended: readonly Who[] = []) {
  const facts = factsOf(given), of = (id: string) => new Timeline(id, facts.filter((f) => f.subject === id))
  const timelines = [of(ids.jo), of(ids.sis)], family = familyOf(ids.jo, timelines)
  const person = (id: string): Person => ({ id, name: Object.keys(ids).find((k) => ids[k as Who] === id) ?? null, sex: id === ids.mum || id === ids.gran ? 'F' : 'M', card: null, born: null, died: id === ids.gran ? { day: day('2019-05-03') } : null })
  const kin = (m: FamilyMember): Kin => ({ person: person(m.person), is: String(m.relation), ended: ended.some((w) => ids[w] === m.person), age: '' })
  const plan = planOf({ child: ids.jo, family, theirs: new Map(family.siblings.map((m) => [m.person, familyOf(m.person, timelines)])), kin, own: { person: person(ids.jo), is: 'This child', ended: false, age: '15', own: true } })
  const { spots, strokes, width } = genogramOf(plan)
  const at = (who: Who | 'mother' | 'father') => spots.find((s) => s.id === (who in ids ? ids[who as Who] : who))
  return { plan, at, strokes, width, spots }
}

test('nobody written: both parents are drawn as not known, so that silence does not look like none', () => {
  const { at } = drawn([])
  assert.deepEqual([at('father')?.unnamed, at('father')?.sign, at('mother')?.sign, at('jo')?.own], [true, 'male', 'female', true])
})
test('generations stand above one another; whoever shares one parent hangs from their own couple', () => {
  const { at, plan } = drawn([related('jo', 'mum', 'mother'), related('jo', 'dad', 'father'), related('sis', 'mum', 'mother'), related('sis', 'other', 'father'), related('jo', 'gran', 'grandparent')])
  const [gran, mum, dad, other, jo, sis] = (['gran', 'mum', 'dad', 'other', 'jo', 'sis'] as const).map((w) => at(w) ?? assert.fail(w))
  assert.ok(gran && mum && dad && other && jo && sis)
  assert.ok(gran.y < mum.y && mum.y === other.y && mum.y < jo.y && jo.y === sis.y)
  assert.ok(dad.x < mum.x && mum.x < other.x && jo.x < sis.x, 'each partner on the outer side, children beneath')
  assert.deepEqual(plan.groups.map((g) => g.children), [[ids.jo], [ids.sis]])
  assert.ok(gran.died)
})
test('on whose side a grandparent is nobody wrote, so that line is dashed; a foster carer’s is dotted; what is no longer is crossed', () => {
  const { strokes, at } = drawn([related('jo', 'mum', 'mother'), related('jo', 'gran', 'grandparent'), related('jo', 'carer', 'foster-carer')], ['carer'])
  assert.ok(strokes.some((s) => s.style === 'dashed') && strokes.some((s) => s.style === 'dotted' && s.ended !== null))
  assert.equal(at('father')?.unnamed, true, 'the one parent who is not written')
  assert.ok(!at('mother'))
})
test('a brother or sister whose parents are not written is joined by a dashed line', () => {
  const { plan, strokes } = drawn([related('jo', 'sis', 'sibling')])
  assert.deepEqual(plan.loose, [ids.sis])
  assert.ok(strokes.some((s) => s.style === 'dashed'))
})
test('nobody stands on anybody else, and nothing outside the drawing', () => {
  const { spots, width, strokes } = drawn([related('jo', 'mum', 'mother'), related('jo', 'dad', 'father'), related('jo', 'sis', 'half-sibling'), related('jo', 'gran', 'grandparent'), related('jo', 'carer', 'foster-carer')])
  assert.equal(new Set(spots.map((s) => `${s.x} ${s.y}`)).size, spots.length)
  for (const [x] of strokes.flatMap((s) => s.points)) assert.ok(x >= 0 && x <= width)
})
test('long names are broken over lines and never cut', () => {
  assert.deepEqual(broken('Folake Adébáyò-Nancarrow-Trevithick'), ['Folake', 'Adébáyò-', 'Nancarrow-', 'Trevithick'])
  assert.equal(broken('Ng').join(''), 'Ng')
})
