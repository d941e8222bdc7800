import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { makeFolders } from './folders.ts'
import { StartProblem } from './start-problem.ts'

const top = mkdtempSync(path.join(tmpdir(), 'sightline-folders-'))
after(() => rmSync(top, { recursive: true, force: true }))

const mode = (folder: string) => statSync(folder).mode & 0o777

test('the socket lies in the data folder, closed to everybody else', () => {
  const { socket } = makeFolders(path.join(top, 'plain'))
  assert.equal(socket, path.join(top, 'plain', 'socket'))
  assert.equal(mode(socket), 0o700)
  assert.equal(mode(path.join(top, 'plain')), 0o700)
})

test('a socket folder that was left open is closed again', () => {
  const { socket } = makeFolders(path.join(top, 'open'))
  chmodSync(socket, 0o755)
  assert.equal(mode(makeFolders(path.join(top, 'open')).socket), 0o700)
})

test('a data folder too deep for a socket gets a private one elsewhere, the same at every start', () => {
  const deep = path.join(top, 'a'.repeat(90))
  const { socket } = makeFolders(deep)
  assert.ok(Buffer.byteLength(path.join(socket, '.s.PGSQL.5432')) <= 103)
  assert.equal(mode(socket), 0o700)
  assert.equal(makeFolders(deep).socket, socket)
  rmSync(socket, { recursive: true })
})

test('a remembered socket folder that others may enter is not trusted', () => {
  const deep = path.join(top, 'b'.repeat(90))
  const first = makeFolders(deep).socket
  chmodSync(first, 0o777)
  const second = makeFolders(deep).socket
  assert.notEqual(second, first)
  for (const socket of [first, second]) rmSync(socket, { recursive: true })
})

test('a length counted in letters would be wrong: the kernel counts bytes', () => {
  const deep = path.join(top, 'ŵ'.repeat(50))
  const { socket } = makeFolders(deep)
  assert.ok(!socket.startsWith(deep))
  rmSync(socket, { recursive: true })
})

test('a file where the folder should be is explained', () => {
  writeFileSync(path.join(top, 'file'), '')
  assert.throws(() => makeFolders(path.join(top, 'file')), StartProblem)
  assert.throws(() => makeFolders(path.join(top, 'file', 'data')), StartProblem)
})

test('a folder that may not be written to is explained', () => {
  const closed = path.join(top, 'closed')
  mkdirSync(closed, { mode: 0o500 })
  // The administrator may write anywhere but in the kernel's own tree.
  const folder = process.getuid?.() === 0 ? '/sys/sightline' : path.join(closed, 'data')
  assert.throws(() => makeFolders(folder), (problem) => problem instanceof StartProblem && problem.message.includes(folder))
})
