import { test } from 'node:test'
import assert from 'node:assert/strict'
import { england } from '../../../../packs/index.ts'
import type { DutyReading } from '../../../../readings/duty/index.ts'
import { pressFor } from './press.ts'

const roles = (...ids: readonly string[]) => england.roles.filter((r) => ids.includes(r.id))
const reading = (key: string, rest: Partial<Pick<DutyReading, 'attempts' | 'because'>> = {}) => ({ key, attempts: [], because: [], ...rest })
const press = (rule: string, key: string, kind: string, as = 'team-manager', rest = {}) => {
  const duty = england.duties.find((d) => d.id === rule)
  assert.ok(duty, rule)
  return pressFor(duty, reading(key, rest), { pack: england, roles: roles(as), kindOf: () => kind })
}

test('a later step is written onto the record it came from', () => {
  assert.deepEqual(press('disclosure/goes-up', 'r1', 'disclosure', 'home-manager'), { label: 'Say who was told', kind: 'disclosure', step: 'passed-on', prefill: {}, record: 'r1' })
})
test('a disclosure begun and not finished is finished where it was begun', () => {
  assert.equal((press('disclosure/finish-writing', 'r1', 'disclosure', 'night-worker') as { readonly record?: string }).record, 'r1')
})
test('a new record says which one it answers', () => {
  assert.deepEqual(press('missing/return-interview', 'e1', 'missing-episode', 'return-interviewer'), { label: 'Write the return interview', kind: 'return-interview', step: 'held', prefill: { episode: 'e1' } })
})
test('the next visit is a new visit, though the last one began its clock', () => {
  assert.deepEqual(press('visit/in-need', 'v1', 'visit', 'social-worker', { because: ['f1'] }), { label: 'Write the visit', kind: 'visit', step: 'happened', prefill: {} })
})
test('an action is done on its discussion, and says which action', () => {
  assert.deepEqual(press('strategy/action', 's1:a2', 'strategy-discussion'), { label: 'Say what was done', kind: 'strategy-discussion', step: 'action-done', prefill: { action: 'a2' }, record: 's1' })
})
test('what a record lacks is put right on that record', () => {
  assert.deepEqual(press('visit/written-up', 'v1', 'visit', 'social-worker', { because: ['f1'], attempts: [{ fact: 'f1', counts: 'no', why: null }] }), { label: 'Add what the visit means', amend: 'v1' })
})
test('nobody is offered what their post may not write', () => {
  assert.equal(press('missing/return-interview', 'e1', 'missing-episode', 'night-worker'), null)
})
