import { pipeline } from 'node:stream/promises'
import { PassThrough, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file of an archive, made piece by piece. */
export interface Entry { readonly name: string; readonly pieces: () => Iterable<string> | AsyncIterable<string> }

interface Written { readonly name: Buffer; readonly at: number; crc: number; size: number; packed: number }

// 1980-01-01, the first day an archive can say: when it was made is no part of it.
const firstDay = 0x0021
// Sizes follow the data; names are UTF-8.
const flags = 0x0808, deflated = 8, version = 20

/** An archive as it is made: nothing is held but the piece being written. */
export async function* zip(entries: Iterable<Entry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let at = 0
  for (const entry of entries) {
    const one: Written = { name: Buffer.from(entry.name), at, crc: 0, size: 0, packed: 0 }
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    for (const [value, to] of [[version, 4], [flags, 6], [deflated, 8], [firstDay, 12], [one.name.length, 26]] as const) head.writeUInt16LE(value, to)
    yield head
    yield one.name
    for await (const piece of packed(entry, one)) yield piece
    const end = Buffer.alloc(16)
    for (const [value, to] of [[0x08074b50, 0], [one.crc, 4], [one.packed, 8], [one.size, 12]] as const) end.writeUInt32LE(value, to)
    yield end
    at += head.length + one.name.length + one.packed + end.length
    written.push(one)
  }
  yield directory(written, at)
}

async function* packed(entry: Entry, one: Written): AsyncGenerator<Uint8Array> {
  const out = new PassThrough()
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const text of entry.pieces()) {
      const bytes = Buffer.from(text)
      one.crc = crc32(bytes, one.crc)
      one.size += bytes.length
      yield bytes
    }
  }
  const done = pipeline(Readable.from(counted()), createDeflateRaw({ level: 4 }), out)
  for await (const piece of out as AsyncIterable<Buffer>) { one.packed += piece.length; yield piece }
  await done
}

function directory(written: readonly Written[], at: number): Uint8Array {
  const lines = written.map((w) => {
    const line = Buffer.alloc(46)
    for (const [value, to] of [[0x02014b50, 0], [w.crc, 16], [w.packed, 20], [w.size, 24], [w.at, 42]] as const) line.writeUInt32LE(value, to)
    for (const [value, to] of [[version, 4], [version, 6], [flags, 8], [deflated, 10], [firstDay, 14], [w.name.length, 28]] as const) line.writeUInt16LE(value, to)
    return Buffer.concat([line, w.name])
  })
  const all = Buffer.concat(lines), end = Buffer.alloc(22)
  for (const [value, to] of [[0x06054b50, 0], [all.length, 12], [at, 16]] as const) end.writeUInt32LE(value, to)
  for (const to of [8, 10]) end.writeUInt16LE(written.length, to)
  return Buffer.concat([all, end])
}
