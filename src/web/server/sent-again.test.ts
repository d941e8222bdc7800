import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentAgain } from './sent-again.ts'

test('a form is given back whole, every box with every value, and the words to be seen', () => {
  assert.deepEqual(sentAgain('/tonight', { _csrf: 't', _do: 'log', note: 'She came back singing', about: ['a', 'b'] }), {
    to: '/tonight', controls: [['_csrf', 't'], ['_do', 'log'], ['note', 'She came back singing'], ['about', 'a'], ['about', 'b']], written: ['She came back singing'],
  })
})
test('a postcode is an answer like any other', () => assert.ok(sentAgain('/write/x', { postcode: 'TM1 1AA' })))
test('no password, code or secret is ever put into a page, wherever it was sent', () => {
  for (const name of ['password', 'code', 'passphrase', 'otp', 'recovery', 'client-secret']) assert.equal(sentAgain('/somewhere', { note: 'x', [name]: 'hunter2' }), null, name)
  for (const url of ['/sign-in', '/sign-in/second', '/first?t=1', '/account', '/admin/workers']) assert.equal(sentAgain(url, { name: 'x' }), null, url)
})
test('an address of somebody else’s is never made into a form', () => {
  for (const url of ['//evil.example/x', 'https://evil.example']) assert.equal(sentAgain(url, { a: 'x' }), null)
})
test('what a script sends, and nothing at all, is not a form', () => {
  assert.equal(sentAgain('/write/x?do=autosave', { note: 'x' }), null)
  assert.equal(sentAgain('/write/x', null), null)
  assert.equal(sentAgain('/write/x', {}), null)
})
