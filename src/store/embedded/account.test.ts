import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseAccount } from './account.ts'
import { StartProblem } from './start-problem.ts'

const yes = () => true
const no = () => false

test('an ordinary user runs the database as themself, whatever the kernel allows', () => {
  assert.deepEqual(chooseAccount({ root: false, named: true, canUnshare: no }), { prefix: [] })
})

test('root is seen as nobody inside a namespace, so no file changes its owner', () => {
  const account = chooseAccount({ root: true, named: true, canUnshare: yes })
  assert.equal(account.prefix[0], 'unshare')
  assert.equal(account.become, undefined)
})

test('a user number without a name is seen as nobody inside a namespace', () => {
  assert.equal(chooseAccount({ root: false, named: false, canUnshare: yes }).prefix[0], 'unshare')
})

test('root without namespaces really becomes nobody', () => {
  assert.deepEqual(chooseAccount({ root: true, named: true, canUnshare: no }), { prefix: [], become: { uid: 65534, gid: 65534 } })
})

test('a user number without a name and without namespaces is told what to do', () => {
  assert.throws(() => chooseAccount({ root: false, named: false, canUnshare: no }), StartProblem)
})
