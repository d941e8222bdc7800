import assert from 'node:assert/strict'
import { test } from 'node:test'
import { StartProblem } from '../store/embedded/index.ts'
import { openDatabase } from './database.ts'
import { readEnvironment } from './environment.ts'

const read = (env: NodeJS.ProcessEnv) => readEnvironment(env, '/srv/sightline')

test('what is not given has a sensible value', () =>
  assert.deepEqual(read({}), { port: 3000, both: true, pack: 'england', host: '127.0.0.1', data: '/srv/sightline/data', databaseUrl: null, demonstration: true, url: new URL('http://localhost:3000'), proxies: [], identity: null, messages: null, postcodes: null }))
test('a port that is none, and an address that is none, each get one clear sentence', () => {
  for (const PORT of ['abc', '0', '70000', '30.5']) assert.throws(() => read({ PORT }), (e) => e instanceof StartProblem && /PORT/.test(e.message) && /3001/.test(e.message))
  for (const DATABASE_URL of ['nonsense', 'mysql://x/y']) assert.throws(() => read({ DATABASE_URL }), (e) => e instanceof StartProblem && /DATABASE_URL/.test(e.message))
})
test('a database that does not answer gets one clear sentence, without its password', async () => {
  await assert.rejects(openDatabase(read({ DATABASE_URL: 'postgres://sam:hunter2@127.0.0.1:9/records' })), (e) =>
    e instanceof StartProblem && /cannot be reached \(nothing answers at that host and port\)/.test(e.message) && !e.message.includes('hunter2'))
})
test('a folder nobody may make gets one clear sentence', { timeout: 20_000 }, async () => {
  await assert.rejects(openDatabase(read({ SIGHTLINE_DATA: '/proc/nowhere/data' })), (e) => e instanceof StartProblem)
})
test('the address of the site, and the proxies before it', () => {
  const { url, proxies } = read({ SIGHTLINE_URL: 'https://sightline.example', SIGHTLINE_PROXIES: '10.0.0.4, 10.0.0.5' })
  assert.deepEqual([url.origin, proxies], ['https://sightline.example', ['10.0.0.4', '10.0.0.5']])
  for (const SIGHTLINE_URL of ['nonsense', 'ftp://x', 'https://x/path']) assert.throws(() => read({ SIGHTLINE_URL }), (e) => e instanceof StartProblem && /SIGHTLINE_URL/.test(e.message))
})
