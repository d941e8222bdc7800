import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPassword, hashPassword } from './passwords.ts'
import { whyWeak } from './weak.ts'

const names = ['ash.kowalczyk', 'Ash Kowalczyk', 'Tarrowmouth Council']

test('what is guessed first is refused, with what to do instead', () => {
  for (const bad of [
    'short', 'elevenchars', 'Password1234', 'P@ssw0rd2026!', 'Summer2026!!!', 'Winter2025-2026', 'qwertyuiop12', '1qaz2wsx3edc', 'aaaaaaaaaaaaaa', '123456789012',
    'abcdefghijklmn', 'Tarrowmouth2026', 'Council2026!!', 'ashkowalczyk1', 'Kowalczyk2026!', 'letmein12345', 'Welcome2026!!', 'liverpoolfc99', 'ababababababab',
    'SocialWorker1', 'Christmas2026', 'changeme12345', '200220022002',
  ]) assert.match(whyWeak(bad, names) ?? '', /Use /, bad)
})
test('what nobody would guess is taken, whatever the alphabet', () => {
  for (const good of ['lantern gravel otter sixpence', 'correct-tulip-engine-moss', 'Rw7#kqpz!vm2Lx', 'мост заря колено вишня', 'pelican bracket thirsty', 'mkrzvetqplfh']) assert.equal(whyWeak(good, names), null, good)
})
test('a paragraph is too long to read', () => assert.match(whyWeak('lantern otter '.repeat(30), names) ?? '', /at most 200/))

test('a kept password is salted, says its cost, and only the right one fits', async () => {
  const [one, two] = [await hashPassword('lantern gravel otter'), await hashPassword('lantern gravel otter')]
  assert.notEqual(one, two)
  assert.match(one, /^argon2id\$m=19456,t=2,p=1\$/)
  assert.deepEqual(await checkPassword('lantern gravel otter', one), { right: true, rehash: false })
  assert.deepEqual(await checkPassword('lantern gravel otteR', one), { right: false, rehash: false })
  assert.deepEqual(await checkPassword('lantern gravel otter', null), { right: false, rehash: false })
})
test('one kept at an earlier cost still fits, and is to be kept anew', async () => {
  const { argon2Sync, randomBytes } = await import('node:crypto')
  const nonce = randomBytes(16)
  const hash = argon2Sync('argon2id', { message: 'lantern gravel otter', nonce, memory: 8192, passes: 1, parallelism: 1, tagLength: 32 })
  assert.deepEqual(await checkPassword('lantern gravel otter', `argon2id$m=8192,t=1,p=1$${nonce.toString('base64url')}$${hash.toString('base64url')}`), { right: true, rehash: true })
})
