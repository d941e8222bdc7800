import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { deflateSync, crc32 } from 'node:zlib'
import { cleanName, FolderOfFiles, inspect } from './index.ts'

const u32 = (n: number): Buffer => { const b = Buffer.alloc(4); b.writeUInt32BE(n); return b }
const chunk = (type: string, data: Buffer): Buffer => Buffer.concat([u32(data.length), Buffer.from(type), data, u32(crc32(Buffer.concat([Buffer.from(type), data])))])
const png = (width: number, height: number, ...more: readonly Buffer[]): Buffer => Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])])), ...more,
  chunk('IDAT', deflateSync(Buffer.alloc(10))), chunk('IEND', Buffer.alloc(0)),
])
const part = (marker: number, data: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker]), Buffer.from([(data.length + 2) >> 8, (data.length + 2) & 255]), data])
const exif = (orientation: number): Buffer => Buffer.concat([
  Buffer.from('Exif\0\0', 'latin1'), Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]), Buffer.from('GPS 54.0,-1.2'),
])
const jpeg = (width: number, height: number, ...before: readonly Buffer[]): Buffer => Buffer.concat([
  Buffer.from([0xff, 0xd8]), part(0xe0, Buffer.from('JFIF\0')), ...before, part(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 3])),
  Buffer.from([0xff, 0xda, 0, 2]), Buffer.from('picture'), Buffer.from([0xff, 0xd9]),
])
const says = (b: Uint8Array): string => { const r = inspect(b); return 'says' in r ? r.says : r.type }

test('what a file is, is read in its bytes', () => {
  assert.equal(says(png(4, 4)), 'image/png')
  assert.equal(says(jpeg(4, 4)), 'image/jpeg')
  assert.equal(says(Buffer.from('%PDF-1.7\n%%EOF')), 'application/pdf')
  assert.equal(says(Buffer.from('OggS....')), 'audio/ogg')
})
test('nothing a browser would run, and nothing that unpacks into more', () => {
  for (const odd of ['<svg onload=alert(1)>', '<!DOCTYPE html><script>', 'PK\x03\x04zip', 'MZ\x90program', '\x1f\x8bgzip', '#!/bin/sh', 'GIF89a', '%!PS']) assert.match(says(Buffer.from(odd, 'latin1')), /can be added/)
})
test('a small file that would open into a huge picture is not taken', () => {
  assert.match(says(png(60_000, 60_000)), /too large to open/)
  assert.match(says(png(30_000, 10)), /too large to open/)
  assert.match(says(jpeg(65_000, 65_000)), /too large to open/)
  assert.equal(says(png(7000, 8000)), 'image/png')
})
test('a file over the limit, an empty one, a damaged one', () => {
  assert.match(says(Buffer.concat([png(4, 4), Buffer.alloc(15 * 1024 * 1024)])), /larger than 15 MB/)
  assert.match(says(Buffer.alloc(0)), /empty/)
  assert.match(says(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff])), /cannot be read/)
  assert.match(says(png(4, 4).subarray(0, 14)), /cannot be read/)
})
test('a PDF with a program inside, however its name is spelled', () => {
  for (const word of ['/JavaScript', '/JS ', '/#4aavaScript', '/Launch', '/EmbeddedFile']) assert.match(says(Buffer.from(`%PDF-1.7 << /S ${word} >>`)), /program or another file/)
})
test('where a photo was taken is not kept; which way up it is, is', () => {
  for (const [taken, way] of [[1, false], [6, true]] as const) {
    const got = inspect(jpeg(4, 4, part(0xe1, exif(taken)), part(0xfe, Buffer.from('by somebody'))))
    assert.ok('bytes' in got)
    const kept = Buffer.from(got.bytes)
    assert.doesNotMatch(kept.toString('latin1'), /GPS|somebody/)
    assert.match(kept.toString('latin1'), /picture/)
    assert.equal(kept.includes(Buffer.from([1, 18, 0, 3, 0, 0, 0, 1, 0, 6])), way)
    const again = inspect(kept)
    assert.ok('bytes' in again && Buffer.from(again.bytes).equals(kept))
  }
  const text = inspect(png(4, 4, chunk('tEXt', Buffer.from('Author\0Somebody'))))
  assert.ok('bytes' in text && !Buffer.from(text.bytes).includes('Somebody'))
})
test('a name is made safe to keep and send', () => {
  assert.equal(cleanName('../../etc/passwd'), 'passwd')
  assert.equal(cleanName('C:\\Users\\x\\Drawing of home.png'), 'Drawing of home.png')
  assert.equal(cleanName('a"\r\nSet-Cookie: x.png'), 'aSet-Cookie x.png')
  assert.equal(cleanName('\u202Egnp.exe'), 'gnp.exe')
  assert.equal(cleanName('///'), 'Without a name')
})
test('what is kept comes back, once, and only unaltered', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-files-'))
  try {
    const files = new FolderOfFiles(folder)
    const hash = await files.put(png(4, 4))
    assert.equal(await files.put(png(4, 4)), hash)
    assert.deepEqual(Buffer.from((await files.get(hash)) ?? []), png(4, 4))
    assert.equal(await files.get('../../etc/passwd'), null)
    assert.equal(await files.get('0'.repeat(64)), null)
    await fs.appendFile(path.join(folder, hash.slice(0, 2), hash), 'x')
    assert.equal(await files.get(hash), null)
    await files.remove(hash)
    assert.deepEqual((await fs.readdir(folder, { recursive: true })).filter((f) => f.includes(hash)), [])
  } finally { await fs.rm(folder, { recursive: true }) }
})
