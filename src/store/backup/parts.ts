import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { chunkBytes, type Opened, type Sealed } from './envelope.ts'
import { BackupProblem } from './problem.ts'

/** What a part of a backup is: the rows of a table as COPY text, waiting jobs, or a file kept outside the database. */
export type PartHead =
  | { readonly table: string; readonly columns: readonly string[] }
  | { readonly jobs: true }
  | { readonly file: string; readonly mode: number }

/** What was written of a part. */
export interface PartSum { readonly bytes: number; readonly sha256: string }

/** Writes parts one after another, compressed together, into sealed chunks. */
export class PartsOut {
  readonly #zip = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 1 } })
  readonly #done: Promise<void>
  /** Bytes before compressing. */
  plain = 0

  constructor(sealed: Sealed) {
    this.#done = this.#seal(sealed)
    // Said again by whoever waits for the next write or the end.
    this.#done.catch((e: unknown) => { this.#zip.destroy(e instanceof Error ? e : new Error(String(e))) })
    this.#zip.on('error', () => undefined)
  }

  async #seal(sealed: Sealed): Promise<void> {
    let waiting: Buffer[] = [], size = 0
    for await (const bytes of this.#zip as AsyncIterable<Buffer>) {
      waiting.push(bytes); size += bytes.length
      if (size < chunkBytes) continue
      await sealed.chunk(Buffer.concat(waiting))
      waiting = []; size = 0
    }
    if (size > 0) await sealed.chunk(Buffer.concat(waiting))
  }

  /** Writes one part. `give` calls `put` with its bytes, in order. */
  async part(head: PartHead, content: AsyncIterable<Buffer>): Promise<PartSum> {
    const text = Buffer.from(JSON.stringify(head))
    await this.#put(u32(text.length)); await this.#put(text)
    const hash = createHash('sha256')
    let bytes = 0
    for await (const block of content) {
      if (block.length === 0) continue
      hash.update(block); bytes += block.length
      await this.#put(u32(block.length)); await this.#put(block)
    }
    await this.#put(u32(0))
    return { bytes, sha256: hash.digest('hex') }
  }

  async #put(bytes: Buffer): Promise<void> {
    this.plain += bytes.length
    if (this.#zip.destroyed) await this.#done
    if (!this.#zip.write(bytes)) await Promise.race([once(this.#zip, 'drain'), this.#done])
  }

  async end(): Promise<void> {
    this.#zip.end()
    await this.#done
  }
}

const u32 = (n: number): Buffer => { const b = Buffer.alloc(4); b.writeUInt32BE(n); return b }

/** Reads the parts of an opened backup in order. Each part's content must be read to its end before the next. */
export async function* partsIn(opened: Opened): AsyncGenerator<{ readonly head: PartHead; readonly content: AsyncGenerator<Buffer> }> {
  const unzip = createZstdDecompress()
  const source = Readable.from(dataOf(opened))
  source.on('error', (e) => unzip.destroy(e))
  source.pipe(unzip)
  const bytes = new Bytes(unzip)
  try {
    for (;;) {
      const length = await bytes.number()
      if (length === null) return
      const head = JSON.parse((await bytes.take(length)).toString()) as PartHead
      yield { head, content: contentOf(bytes) }
    }
  } finally {
    source.destroy()
    unzip.destroy()
  }
}

async function* dataOf(opened: Opened): AsyncGenerator<Buffer> {
  for await (const { plain, last } of opened.chunks()) if (!last) yield plain
}

async function* contentOf(bytes: Bytes): AsyncGenerator<Buffer> {
  for (;;) {
    const length = await bytes.number()
    if (length === null) throw new BackupProblem('This backup is not whole. Nothing was restored. Use another copy.')
    if (length === 0) return
    yield await bytes.take(length)
  }
}

/** A stream read by the number of bytes wanted. */
class Bytes {
  readonly #from: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)
  constructor(stream: AsyncIterable<Buffer>) { this.#from = stream[Symbol.asyncIterator]() }

  async #fill(length: number): Promise<boolean> {
    if (this.#held.length >= length) return true
    const parts = [this.#held]
    let size = this.#held.length
    while (size < length) {
      const next = await this.#from.next()
      if (next.done === true) { this.#held = Buffer.concat(parts); return false }
      parts.push(next.value); size += next.value.length
    }
    this.#held = Buffer.concat(parts)
    return true
  }

  async take(length: number): Promise<Buffer> {
    if (!(await this.#fill(length))) throw new BackupProblem('This backup is not whole. Nothing was restored. Use another copy.')
    const out = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return out
  }

  /** The next length, or null at the end. */
  async number(): Promise<number | null> {
    if (!(await this.#fill(4))) return null
    return (await this.take(4)).readUInt32BE(0)
  }
}
