import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conflictIn, type Deciding } from './conflict.ts'
import type { Org } from './who.ts'

const org: Org = {
  posts: [
    ['priya', 'social-worker', 'care-2'], ['kit', 'social-worker', 'care-2'], ['helen', 'team-manager', 'care-2'], ['steve', 'team-manager', 'front-door'],
    ['joanna', 'head-of-service', 'service'], ['ruth', 'director', 'council'], ['dee', 'access-reviewer', 'council'], ['ash', 'night-worker', 'saltmarsh'],
  ].map(([worker = '', role = '', unit = '']) => ({ worker, role, unit })),
  within: new Map([['saltmarsh', 'service'], ['care-2', 'service'], ['front-door', 'service'], ['service', 'council']]),
}
const why = (by: string, did: string, body: Deciding['body'] = {}, also: readonly string[] = [], subject = 'child'): string | null => {
  const [kind = '', step = ''] = did.split('.')
  return conflictIn(org, { by, kind, step, subject, body }, also)?.code ?? null
}

test('nobody gives themself sight of what is restricted; anybody else who may, may', () => {
  assert.equal(why('helen', 'access-grant.given', { worker: 'helen' }), 'themself')
  assert.equal(why('helen', 'access-grant.given', { worker: 'priya' }), null)
})
test('nobody names themself when restricting, nor gives themself a post, nor ends what keeps them from their own family', () => {
  assert.equal(why('joanna', 'sensitivity-decision.decided', { holders: [{ id: '1', worker: 'kit' }, { id: '2', worker: 'joanna' }] }), 'themself')
  assert.equal(why('joanna', 'sensitivity-decision.decided', { holders: [{ id: '1', worker: 'kit' }] }), null)
  assert.equal(why('ruth', 'post.started', {}, [], 'ruth'), 'themself')
  assert.equal(why('ruth', 'post.started', {}, [], 'kit'), null)
  assert.equal(why('priya', 'kept-from.ended', {}, ['priya']), 'themself')
})
test('what somebody opened in an emergency is reviewed by neither them nor anybody in their line', () => {
  assert.equal(why('priya', 'break-glass.reviewed', {}, ['priya']), 'themself')
  for (const by of ['helen', 'joanna', 'ruth']) assert.equal(why(by, 'break-glass.reviewed', {}, ['priya']), 'in-line', by)
  for (const by of ['dee', 'steve']) assert.equal(why(by, 'break-glass.reviewed', {}, ['priya']), null, by)
  assert.equal(why('steve', 'break-glass.reviewed', {}, ['joanna']), 'in-line', 'nor by those the opener manages')
})
test('what happened is written by anybody whose post includes it', () => assert.equal(why('priya', 'visit.happened', { worker: 'priya' }), null))
