import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayWrite } from '../../../../access/index.ts'
import { england } from '../../../../packs/index.ts'
import { groupsOf } from './groups.ts'

const forChild = england.recordTypes.filter((t) => t.about.includes('child'))
const titles = (role: string): readonly string[] => {
  const roles = england.roles.filter((r) => r.id === role)
  return groupsOf(forChild, (kind, step) => mayWrite(roles, kind, step)).flatMap((g) => g.writables.map((w) => w.title))
}

test('A night worker finds what a child said, and missing, first', () => assert.deepEqual(titles('night-worker').slice(0, 2), ['A child told us something', 'Missing']))
test('A night worker is not offered a visit or a referral', () => { for (const title of ['Visit', 'Referral']) assert.ok(!titles('night-worker').includes(title)) })
test('Ways to begin the same type are told apart', () => {
  assert.deepEqual(titles('return-interviewer').filter((t) => /interview|not offered/.test(t)), ['Offer a return interview', 'Write the return interview', 'Say why it was not offered'])
})
test('Everything a social worker may begin is offered once', () => {
  const all = titles('social-worker')
  assert.equal(new Set(all).size, all.length)
  assert.ok(all.includes('Visit') && all.includes('Strategy discussion'))
})
test('What Sightline writes by itself is never offered', () => assert.ok(!titles('director').includes('Someone was told')))
