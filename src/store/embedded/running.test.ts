import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { clearStaleMark, findServing, readRunning } from './running.ts'

const cluster = mkdtempSync(path.join(tmpdir(), 'sightline-running-'))
after(() => rmSync(cluster, { recursive: true, force: true }))

const mark = path.join(cluster, 'postmaster.pid')
const leave = (pid: number) => writeFileSync(mark, `${pid}\n${cluster}\n1795300000\n5432\n${cluster}\n\n  1234 5\nready   \n`)

test('no mark means no server', async () => {
  assert.equal(readRunning(cluster), undefined)
  assert.equal(await findServing(cluster), undefined)
})

test('a mark is read without its padding', () => {
  leave(42)
  assert.deepEqual(readRunning(cluster), { pid: 42, port: 5432, socket: cluster, status: 'ready' })
})

test('a mark alone is no server: it must answer', async () => {
  leave(process.pid)
  assert.equal(await findServing(cluster), undefined)
})

test('a mark whose number another program now has is cleared away', { skip: process.platform !== 'linux' }, async () => {
  leave(process.pid)
  await clearStaleMark(cluster)
  assert.equal(existsSync(mark), false)
})

test('a mark whose process works in the data folder is left alone', { skip: process.platform !== 'linux' }, async () => {
  leave(process.pid)
  const before = process.cwd()
  process.chdir(cluster)
  await clearStaleMark(cluster)
  process.chdir(before)
  assert.equal(existsSync(mark), true)
})

test('a mark of a process that is gone is left to PostgreSQL, which can tell', async () => {
  leave(2 ** 22 + 1)
  await clearStaleMark(cluster)
  assert.equal(existsSync(mark), true)
})
