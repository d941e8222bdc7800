import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLineOf } from './line.ts'
import type { Org } from './who.ts'

const org: Org = {
  posts: [
    ['sam', 'social-worker', 'team'], ['priya', 'social-worker', 'team'], ['helen', 'team-manager', 'team'], ['steve', 'team-manager', 'other'],
    ['joanna', 'head-of-service', 'service'], ['ruth', 'director', 'council'], ['dilys', 'access-reviewer', 'council'], ['ida', 'inspector', 'council'],
  ].map(([worker = '', role = '', unit = '']) => ({ worker, role, unit })),
  within: new Map([['team', 'service'], ['other', 'service'], ['service', 'council']]),
}

test('in line: oneself, one’s manager, theirs, and whoever one manages', () => {
  for (const [a, b] of [['sam', 'sam'], ['helen', 'sam'], ['joanna', 'sam'], ['ruth', 'sam'], ['sam', 'helen'], ['ruth', 'dilys'], ['joanna', 'steve']] as const) {
    assert.equal(inLineOf(org, a, b), true, `${a} and ${b}`)
  }
})
test('not in line: a colleague, another team’s manager, who reviews access, somebody with no post', () => {
  for (const [a, b] of [['priya', 'sam'], ['steve', 'sam'], ['dilys', 'sam'], ['dilys', 'joanna'], ['ida', 'sam'], ['nobody', 'sam']] as const) {
    assert.equal(inLineOf(org, a, b), false, `${a} and ${b}`)
  }
})
