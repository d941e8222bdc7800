import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/** The first bytes of PostgreSQL's binary copy: its signature, flags and an empty extension. */
const headerLength = 19
const noMore = -1

/**
 * One row of a binary copy. Each field stands as four bytes of length (-1: null) and its bytes, which is also exactly how
 * a seal hashes it: nothing has to be written out again to be checked.
 */
export class CopiedRow {
  readonly #bytes: Buffer
  /** Where each field's length begins, and where the row ends. */
  readonly #starts: Int32Array
  constructor(bytes: Buffer, starts: Int32Array) { this.#bytes = bytes; this.#starts = starts }

  /** The bytes of a field, or null. */
  field(i: number): Buffer | null {
    const at = this.#start(i), length = this.#bytes.readInt32BE(at)
    return length < 0 ? null : this.#bytes.subarray(at + 4, at + 4 + length)
  }
  text(i: number): string | null { return this.field(i)?.toString('utf8') ?? null }
  /** An id as it is written; empty when it is null. */
  id(i: number): string {
    const hex = this.field(i)?.toString('hex') ?? ''
    return hex === '' ? '' : `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }
  /** A whole number of eight bytes. */
  number(i: number): number { return Number(this.field(i)?.readBigInt64BE() ?? -1) }
  isTrue(i: number): boolean { return this.field(i)?.[0] === 1 }
  /** Several fields as they stand, lengths included. */
  span(from: number, count: number): Buffer { return this.#bytes.subarray(this.#start(from), this.#start(from + count)) }

  #start(i: number): number {
    const at = this.#starts[i]
    if (at === undefined) throw new RangeError(`the row has no field ${i}`)
    return at
  }
}

/** Streams what a query gives by binary copy, a list of rows at a time. */
export async function* copyRows(client: pg.ClientBase, query: string): AsyncGenerator<readonly CopiedRow[]> {
  const stream = client.query(copyTo(`copy (${query}) to stdout (format binary)`))
  let left: Buffer = Buffer.alloc(0), begun = false
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bytes = left.length > 0 ? Buffer.concat([left, chunk]) : chunk
    let at = 0
    if (!begun) {
      if (bytes.length < headerLength) { left = bytes; continue }
      at = headerLength
      begun = true
    }
    const rows: CopiedRow[] = []
    for (;;) {
      const row = rowAt(bytes, at)
      if (row === null) break
      if (row.starts.length > 1) rows.push(new CopiedRow(bytes, row.starts))
      at = row.end
    }
    left = bytes.subarray(at)
    if (rows.length > 0) yield rows
  }
  if (left.length > 0) throw new Error('the copy ended in the middle of a row')
}

/** Where the fields of a row begin, or null when it is not whole yet. */
function rowAt(bytes: Buffer, from: number): { readonly starts: Int32Array; readonly end: number } | null {
  if (from + 2 > bytes.length) return null
  const count = bytes.readInt16BE(from)
  if (count === noMore) return { starts: new Int32Array(1), end: from + 2 }
  const starts = new Int32Array(count + 1)
  let at = from + 2
  for (let i = 0; i < count; i++) {
    if (at + 4 > bytes.length) return null
    starts[i] = at
    const length = bytes.readInt32BE(at)
    at += 4 + Math.max(0, length)
    if (at > bytes.length) return null
  }
  starts[count] = at
  return { starts, end: at }
}
